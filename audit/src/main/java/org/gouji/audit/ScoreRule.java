package org.gouji.audit;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Computed;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working.Equation;
import org.gouji.model.Working.Treatment;

/** One number may not exceed another: 得分 its 分值, one project's money all projects' money. The totals of a sheet are sums. */
final class ScoreRule implements Rule {
    /** Also the rule that the totals of a score sheet are reported under. */
    static final String ID = "SCORE-TOTAL";

    private static final RuleInfo SCORE = new RuleInfo(
            ID,
            new Wording("分值与得分", "Points and scores"),
            new Wording(
                    "分值、得分各列之和应等于合计，得分不得大于分值。",
                    "Points and scores add up to their totals; no score exceeds its points."));
    private static final String ORDER = "PART-ABOVE-WHOLE";

    @Override
    public RuleInfo info() {
        return SCORE;
    }

    /** The rule that bounds of money are reported under. */
    static RuleInfo order() {
        return new RuleInfo(
                ORDER,
                new Wording("部分大于整体", "Part above whole"),
                new Wording("单个项目的支出不得大于全部项目支出。", "What one project spent can't exceed what all projects spent."));
    }

    @Override
    public Class<? extends Claim> family() {
        return Claim.Bound.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        return claim instanceof Claim.Bound bound ? List.of(bound(bound, values)) : List.of();
    }

    private static Judgement bound(Claim.Bound bound, Values values) {
        List<Fact> both = List.of(bound.lesser(), bound.greater());
        Operand lesser = Operand.among(bound.lesser(), both, values);
        Operand greater = Operand.among(bound.greater(), both, values);
        boolean vague = both.stream().anyMatch(f -> f.quantity().number().approximate());
        Verdict found =
                vague ? Vague.within(bound.lesser(), bound.greater()) : verdict(lesser, greater, bound.strict());
        Verdict verdict = found == Verdict.BROKEN && !bound.certain() ? Verdict.UNCHECKED : found;
        boolean score = bound.lesser().measure() == Measure.SCORE;
        String a = Print.name(bound.lesser()) + Print.number(bound.lesser());
        String b = Print.name(bound.greater()) + Print.number(bound.greater());
        String most = bound.strict() ? "小于" : "不大于";
        String more = bound.strict() ? "不小于" : "大于";
        Sentence message = switch (verdict) {
            case BROKEN -> Sentence.contradictionOfTwo(a + " " + more + " " + b, a + " is above " + b);
            case UNCHECKED ->
                vague
                        ? Sentence.of(a + " 与 " + b + "：有约数，未核对。", a + ", " + b + ": approximate, not checked.")
                        : Sentence.of(
                                a + " 大于 " + b + "，口径可能不同，未核对。",
                                a + " is above " + b + ", perhaps lawfully, not checked.");
            default -> Sentence.of(a + " " + most + " " + b + "。", a + " is not above " + b + ".");
        };
        return new Judgement(
                score ? ID : ORDER,
                score ? "score-total" : "order",
                verdict,
                Optional.of(bound.lesser()),
                List.of(bound.greater()),
                () -> verdict == Verdict.UNCHECKED && score
                        ? Computed.NOTHING
                        : working(lesser, greater, bound.strict()),
                () -> message,
                vague ? Severity.WARNING : Severity.ERROR);
    }

    private static Computed working(Operand lesser, Operand greater, boolean strict) {
        Treatment treatment = strict ? Treatment.BELOW : Treatment.BOUND;
        return new Computed("", Equation.of(lesser.term(), List.of(greater.term()), "#1", treatment));
    }

    private static Verdict verdict(Operand lesser, Operand greater, boolean strict) {
        int side = lesser.value().compareTo(greater.value());
        if (strict ? side < 0 : side <= 0) {
            return Verdict.EXACT;
        }
        int behind = lesser.range().low().compareTo(greater.range().high());
        return (strict ? behind < 0 : behind <= 0) ? Verdict.ROUNDED : Verdict.BROKEN;
    }
}
