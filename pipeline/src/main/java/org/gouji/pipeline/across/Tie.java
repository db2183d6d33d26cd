package org.gouji.pipeline.across;

import java.util.List;
import java.util.Optional;
import org.gouji.model.CrossCheck;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/**
 * One item of two or more reports compared, before it is known whether the reports speak of the same money at all.
 *
 * @param check the comparison; no finding yet
 * @param severity how grave a broken one is
 * @param telling whether it says anything that two zeroes agree would not
 * @param slip whether two digits that changed places are all that differs: then both are prints of one number
 */
record Tie(CrossCheck check, Severity severity, boolean telling, boolean slip) {
    /** A comparison that could not be made. */
    static Tie unchecked(String rule, String item, CrossCheck.Side here, List<CrossCheck.Side> there, Wording why) {
        return new Tie(
                new CrossCheck(rule, Verdict.UNCHECKED, Optional.empty(), item, here, there, why),
                Severity.INFO,
                false,
                false);
    }

    boolean broken() {
        return check.verdict() == Verdict.BROKEN;
    }

    boolean holds() {
        return check.verdict().holds() && telling;
    }

    /**
     * The comparisons of one pair: those that break are findings only where more hold, which shows that both speak of the same money, or where
     * the number itself shows it.
     */
    static List<CrossCheck> judged(List<Tie> ties) {
        long holding = ties.stream().filter(Tie::holds).count();
        long broken = ties.stream().filter(Tie::broken).count();
        boolean same = holding > 0 && holding >= broken;
        return ties.stream()
                .map(tie ->
                        !tie.broken() ? tie.check() : same || tie.slip() ? tie.found() : tie.doubted(holding, broken))
                .toList();
    }

    private CrossCheck found() {
        return found(severity);
    }

    /** The comparison as a finding of a severity. */
    CrossCheck found(Severity severity) {
        return new CrossCheck(
                check.rule(),
                check.verdict(),
                Optional.of(severity),
                check.item(),
                check.here(),
                check.there(),
                check.message());
    }

    private CrossCheck doubted(long holding, long broken) {
        Wording why = new Wording(
                check.message().zh() + "两份报告可比的项目中 " + holding + " 项相符、" + broken + " 项不同，口径可能不同，未作为差错。",
                check.message().en() + " Of the items that can be compared " + holding + " agree and " + broken
                        + " differ: the reports may speak of different money; no finding.");
        return new CrossCheck(
                check.rule(), Verdict.UNCHECKED, Optional.empty(), check.item(), check.here(), check.there(), why);
    }
}
