package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Computed;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;
import org.gouji.model.Working.Equation;
import org.gouji.model.Working.Term;
import org.gouji.model.Working.Treatment;

/** Shares of a complete list add to 100 %, within half a last digit each. */
final class WholeRule implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final RuleInfo WHOLE = new RuleInfo(
            "SHARE-SUM",
            new Wording("占比合计", "Sum of shares"),
            new Wording(
                    "列全的各项占比之和应为 100%，允许差额为各数末位半个单位之和。",
                    "The shares of a complete list add to 100 %, give or take half a last digit each."));

    @Override
    public RuleInfo info() {
        return WHOLE;
    }

    @Override
    public Class<? extends Claim> family() {
        return Claim.Whole.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        return claim instanceof Claim.Whole whole ? List.of(whole(whole, values)) : List.of();
    }

    private static Judgement whole(Claim.Whole whole, Values values) {
        boolean vague =
                whole.shares().stream().anyMatch(f -> f.quantity().number().approximate());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal digits = BigDecimal.ZERO;
        Range range = Range.of(BigDecimal.ZERO);
        for (Fact share : whole.shares()) {
            Operand operand = Operand.of(share, values);
            sum = sum.add(operand.value());
            range = range.plus(operand.range());
            digits = digits.add(operand.value().signum() == 0 ? BigDecimal.ZERO : operand.digit());
        }
        Verdict verdict = vague ? Verdict.UNCHECKED : verdict(sum, range, digits);
        boolean chart = whole.shares().get(0).place().kind() == PlaceKind.CHART;
        String made = sum.stripTrailingZeros().toPlainString() + "%";
        Wording message = switch (verdict) {
            case EXACT -> new Wording("各项占比之和为 100%。", "The shares add to 100 %.");
            case ROUNDED ->
                new Wording("各项占比之和为 " + made + "，在四舍五入范围内。", "The shares add to " + made + ", within rounding.");
            case TRUNCATED ->
                new Wording("各项占比之和为 " + made + "，按截尾（未四舍五入）相符。", "The shares add to " + made + ", agrees if cut.");
            case UNCHECKED -> new Wording("各项占比中有约数，未核对。", "Some share is approximate, not checked.");
            default -> new Wording("各项占比之和为 " + made + "，不是 100%。", "The shares add to " + made + ", not 100 %.");
        };
        return new Judgement(
                WHOLE.id(),
                chart ? "chart-text" : "sum",
                verdict,
                Optional.empty(),
                whole.shares(),
                () -> new Computed(made, working(whole.shares())),
                () -> Sentence.of(message),
                Severity.WARNING);
    }

    private static Working working(List<Fact> shares) {
        List<Term> terms = shares.stream().map(Workings::term).toList();
        return new Equation(Optional.empty(), terms, Equation.sum(terms.size()), Treatment.WHOLE, 0);
    }

    /** Shares that were cut, not rounded, each lack up to a last digit. */
    private static Verdict verdict(BigDecimal sum, Range range, BigDecimal digits) {
        if (sum.compareTo(HUNDRED) == 0) {
            return Verdict.EXACT;
        }
        if (range.meets(Range.of(HUNDRED))) {
            return Verdict.ROUNDED;
        }
        boolean cut = sum.compareTo(HUNDRED) < 0 && sum.add(digits).compareTo(HUNDRED) > 0;
        return cut ? Verdict.TRUNCATED : Verdict.BROKEN;
    }
}
