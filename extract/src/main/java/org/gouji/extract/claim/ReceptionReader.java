package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/** Reads what official reception cost a head: 公务接待费4.10万元，接待51批次、410人次，人均100元. The heads may be any that the sentence counts. */
final class ReceptionReader {
    private static final Pattern EACH = Pattern.compile("^[，、（]人均(?:接待|消费|支出|费用)*(?:为|是)?$");
    private static final Set<String> HEADS = Set.of("人次", "人", "人（次）");
    private static final String RECEPTION = "sg.reception";
    private static final Needs NEEDS = Needs.of(EACH);

    private ReceptionReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        if (passage.with(NEEDS).isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        Optional<Fact> told = Optional.empty();
        for (Sentence sentence : passage.sentences()) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 0; i < mentions.size(); i++) {
                Mention each = mentions.get(i);
                if (i > 0 && each.money() && EACH.matcher(each.lead()).matches()) {
                    Claims.oneOf(readings(mentions.subList(0, i), each, told)).ifPresent(claims::add);
                }
            }
            told = spent(mentions).stream()
                    .filter(ReceptionReader::cost)
                    .map(Mention::fact)
                    .findFirst();
        }
        return claims;
    }

    /** @param told what the sentence before says that reception cost */
    private static List<Claim> readings(List<Mention> before, Mention each, Optional<Fact> told) {
        List<Mention> money = spent(before);
        boolean own = money.size() == 1 && cost(money.get(0));
        Optional<Fact> spent = own ? Optional.of(money.get(0).fact()) : money.isEmpty() ? told : Optional.empty();
        return spent.stream()
                .flatMap(cost -> before.stream()
                        .filter(m -> HEADS.contains(m.fact().quantity().unit())
                                && m.fact().quantity().value().signum() > 0)
                        .<Claim>map(m -> new Claim.Formula(each.fact(), List.of(cost, m.fact()), "#0/#1")))
                .toList();
    }

    private static List<Mention> spent(List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.money() && m.plain() && FactIndex.actual(m.fact()))
                .toList();
    }

    private static boolean cost(Mention mention) {
        return mention.fact().key().equals(RECEPTION);
    }
}
