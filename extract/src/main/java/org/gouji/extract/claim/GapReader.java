package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.Against;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/**
 * Reads what lies between an account and its budget: 支出2万元，年初预算为3万元，差值为1万元; and the completion rate beside such a gap:
 * 支出103万元，完成年初预算的103%，决算数大于预算数3万元.
 */
final class GapReader {
    private static final Pattern APART = Pattern.compile("(?:差值|差额|相差)(?:为|是|：)*$");
    private static final Pattern BUDGET = Pattern.compile("决算数?(?:大于|高于|超过?|小于|低于|少于)(?:年初|全年|调整后?)?预算数?(?:为|是)?$");

    private static final Needs NEEDS = Needs.of(APART, BUDGET);

    private GapReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 2; i < mentions.size(); i++) {
                Mention gap = mentions.get(i);
                if (gap.money() && gap.measure() == Measure.CHANGE) {
                    apart(mentions.get(i - 2), mentions.get(i - 1), gap, claims);
                    completed(mentions.subList(0, i), gap, claims);
                }
            }
        }
        return claims;
    }

    private static void apart(Mention first, Mention second, Mention gap, List<Claim> claims) {
        boolean pair = APART.matcher(gap.lead()).find()
                && first.money()
                && second.money()
                && first.plain()
                && second.plain()
                && FactIndex.budget(first.fact()) != FactIndex.budget(second.fact())
                && first.depth() == gap.depth()
                && second.depth() == gap.depth();
        if (pair) {
            boolean over = value(first).compareTo(value(second)) >= 0;
            Fact more = over ? first.fact() : second.fact();
            Fact less = over ? second.fact() : first.fact();
            claims.add(new Formula(gap.fact(), List.of(more, less), "#0-#1"));
        }
    }

    /** The account is the last one told before the rate. */
    private static void completed(List<Mention> before, Mention gap, List<Claim> claims) {
        Mention rate = before.get(before.size() - 1);
        boolean beside = BUDGET.matcher(gap.lead()).find()
                && gap.cue().against() == Against.BUDGET
                && rate.measure() == Measure.COMPLETION
                && rate.depth() == gap.depth();
        if (!beside) {
            return;
        }
        before.stream()
                .filter(m -> m.money() && m.plain() && m.depth() == gap.depth() && FactIndex.actual(m.fact()))
                .filter(m -> m.fact().key().equals(rate.fact().key()))
                .reduce((a, b) -> b)
                .ifPresent(spent -> claims.add(new Formula(
                        rate.fact(),
                        List.of(spent.fact(), gap.fact()),
                        gap.cue().way().equals(Optional.of(Direction.UP)) ? "#0/(#0-#1)" : "#0/(#0+#1)")));
    }

    private static BigDecimal value(Mention mention) {
        return mention.fact().quantity().value();
    }
}
