package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;

/** Reads how much of a budget arrived, and what did not: 年度预算80万元。实际到位76万元，其中省级60万元、县级16万元，到位率95%，未到位4万元. */
final class ArrivedReader {
    private static final Pattern ARRIVED = Pattern.compile("^(?:资金|实际|共|已|累计)*到位(?:资金|金额)?(?:为|共|共计|合计)*$");
    private static final Pattern RATE = Pattern.compile("^[，、；](?:资金|项目资金|总体|整体)?到位率(?:为|达|达到)?$");
    private static final Pattern MISSING = Pattern.compile("^[，、；](?:尚|还)?(?:有)?未到位(?:资金)?(?:为)?$");
    private static final Needs NEEDS = Needs.of(RATE, MISSING);

    private ArrivedReader() {}

    /** The claims of a paragraph: of the budget that the sentence before is about. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            int s = passage.sentences().indexOf(sentence);
            List<Mention> mentions = sentence.mentions();
            boolean arrived = s > 0
                    && mentions.size() > 1
                    && mentions.get(0).money()
                    && ARRIVED.matcher(mentions.get(0).lead()).find();
            Optional<Fact> budget = arrived ? budget(passage.sentences().get(s - 1)) : Optional.empty();
            budget.ifPresent(b -> claims(sentence, b, claims));
        }
        return claims;
    }

    private static Optional<Fact> budget(Sentence before) {
        List<Mention> mentions = before.mentions();
        boolean one = !mentions.isEmpty()
                && mentions.get(0).money()
                && mentions.get(0).plain()
                && FactIndex.budget(mentions.get(0).fact())
                && mentions.stream().skip(1).noneMatch(m -> m.lead().contains("预算"));
        return one ? Optional.of(mentions.get(0).fact()) : Optional.empty();
    }

    private static void claims(Sentence sentence, Fact budget, List<Claim> claims) {
        Fact part = sentence.mentions().get(0).fact();
        for (Mention mention : sentence.mentions()) {
            if (mention.percentage() && RATE.matcher(mention.lead()).matches()) {
                claims.add(new Ratio(mention.fact(), part, budget, Ratio.Type.RATE, false, sentence.span()));
            } else if (mention.money() && MISSING.matcher(mention.lead()).matches()) {
                claims.add(new Claim.Formula(mention.fact(), List.of(budget, part), "#0 - #1", sentence.span()));
            }
        }
    }
}
