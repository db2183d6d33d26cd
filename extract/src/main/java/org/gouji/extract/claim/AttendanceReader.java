package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Quantity;

/** Reads how many came each time, and in all: 举办培训12期，平均每期95人，共培训1140人次; 演出24场、观众7200人次，场均300人次; 工作队25支，每队6人，共150人. */
final class AttendanceReader {
    private static final Pattern EACH = Pattern.compile(
            "平均每(?<one>[期场次批班])(?:参训|培训|参加|参与|观众|到场)?(?:约)?$|(?<mean>[期场次批班])均[一-龥]{0,4}$|每(?<team>队)(?:队员)?(?:约)?$");
    private static final Pattern IN_ALL = Pattern.compile("^(?:，|、|），?)(?:全年)?(?:共|共计|总计|累计|合计)[一-龥]{0,6}$");
    private static final Set<String> PEOPLE = Set.of("人", "名", "人次");
    /** 工作队25支，每队6人. */
    private static final String TEAM = "支";

    private static final Needs NEEDS = Needs.of(EACH);

    private AttendanceReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 1; i < mentions.size(); i++) {
                mean(mentions, i).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Claim> mean(List<Mention> mentions, int at) {
        Mention mean = mentions.get(at);
        Matcher each = EACH.matcher(mean.lead());
        if (!people(mean) || !each.find()) {
            return Optional.empty();
        }
        String one =
                each.group("one") != null ? each.group("one") : each.group("mean") != null ? each.group("mean") : TEAM;
        return total(mentions, at).flatMap(total -> times(mentions, one, at).map(times -> of(mean, total, times)));
    }

    /** How many came in all: right behind, or right before. */
    private static Optional<Mention> total(List<Mention> mentions, int mean) {
        if (mean + 1 < mentions.size()
                && people(mentions.get(mean + 1))
                && IN_ALL.matcher(mentions.get(mean + 1).lead()).matches()) {
            return Optional.of(mentions.get(mean + 1));
        }
        return Optional.of(mentions.get(mean - 1)).filter(AttendanceReader::people);
    }

    /** How often they came, where the sentence tells it once: 演出156场，每村1场外多送8场 leaves it open. */
    private static Optional<Mention> times(List<Mention> mentions, String one, int mean) {
        List<Mention> told = mentions.subList(Math.max(0, mean - 2), mean).stream()
                .filter(m -> times(m, one))
                .toList();
        boolean once = mentions.stream()
                        .filter(m -> m.fact().quantity().unit().startsWith(one))
                        .count()
                == 1;
        return once && told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    private static boolean people(Mention mention) {
        return exact(mention) && PEOPLE.contains(mention.fact().quantity().unit());
    }

    private static boolean times(Mention mention, String one) {
        return exact(mention) && mention.fact().quantity().unit().startsWith(one);
    }

    private static boolean exact(Mention mention) {
        return mention.fact().quantity() instanceof Quantity.Count count
                && !count.number().approximate()
                && count.value().signum() > 0;
    }

    private static Claim of(Mention mean, Mention total, Mention times) {
        return new Claim.Formula(
                mean.fact(),
                List.of(total.fact(), times.fact()),
                "#0 / #1",
                mean.fact().place().sentence());
    }
}
