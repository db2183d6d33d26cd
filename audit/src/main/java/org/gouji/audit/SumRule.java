package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Computed;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;
import org.gouji.model.Working.Equation;
import org.gouji.model.Working.Treatment;

/** Parts make their total (合计 = Σ分项): sums in sentences, lists and columns, counts and their kinds, 分值 and 得分. */
final class SumRule implements Rule {
    private static final int FOUR = 4;

    private static final RuleInfo SUM = new RuleInfo(
            "SUM-OF-PARTS",
            new Wording("合计与分项", "Total and parts"),
            new Wording(
                    "分项之和应等于合计；“其中”未列全的，分项之和不得大于合计。允许差额为各数末位半个单位之和。",
                    "Parts add up to their total; a partial list may not exceed it. The slack is half a last digit for every number."));

    @Override
    public RuleInfo info() {
        return SUM;
    }

    @Override
    public Class<? extends Claim> family() {
        return Claim.Sum.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        return claim instanceof Claim.Sum sum ? List.of(sum(sum, values)) : List.of();
    }

    /** Whether one slip of the pen in the total or a part explains why they do not tie. */
    static boolean slipped(Claim.Sum sum, Values values) {
        return tally(sum, values).slipped();
    }

    /** How far the parts are from their total, in the unit of its value; never negative. */
    static BigDecimal off(Claim.Sum sum, Values values) {
        return tally(sum, values).gap().abs();
    }

    private static Tally tally(Claim.Sum sum, Values values) {
        return Tally.of(Operand.among(numbers(sum), values));
    }

    private static List<Fact> numbers(Claim.Sum sum) {
        List<Fact> all = new ArrayList<>(sum.parts());
        all.add(sum.total());
        return all;
    }

    private static Judgement sum(Claim.Sum sum, Values values) {
        List<Fact> all = numbers(sum);
        Tally tally = Tally.of(Operand.among(all, values));
        BigDecimal value = tally.value();
        boolean vague = vague(all);
        Verdict verdict = vague ? Verdict.UNCHECKED : verdict(sum, all, tally);
        return new Judgement(
                rule(sum.total()),
                kind(sum.total()),
                verdict,
                Optional.of(sum.total()),
                sum.parts(),
                () -> new Computed(Print.exact(sum.total(), value), working(all, tally, verdict)),
                () -> message(sum, tally, verdict, vague),
                Severity.ERROR);
    }

    /** Where the parts need not make the total, they are only asked to stay within it. */
    private static Working working(List<Fact> all, Tally tally, Verdict verdict) {
        boolean less = verdict == Verdict.EXACT && compared(all, tally) == Verdict.BROKEN;
        Treatment equal = units(all) > 1 ? Workings.treatment(tally.total()) : Treatment.NEAR;
        return Equation.of(
                tally.total().term(),
                Workings.terms(tally.parts()),
                Equation.sum(tally.parts().size()),
                less ? Treatment.WITHIN : equal);
    }

    private static boolean vague(List<Fact> numbers) {
        for (Fact number : numbers) {
            if (number.quantity().number().approximate()) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of a sum, each taken at the finest precision of the list. */
    private record Tally(Operand total, List<Operand> parts, BigDecimal value) {
        static Tally of(List<Operand> operands) {
            int last = operands.size() - 1;
            List<Operand> parts = operands.subList(0, last);
            BigDecimal value = BigDecimal.ZERO;
            for (Operand part : parts) {
                value = value.add(part.value());
            }
            return new Tally(operands.get(last), parts, value);
        }

        Range range() {
            BigDecimal slack = BigDecimal.ZERO;
            for (Operand part : parts) {
                slack = slack.add(part.half());
            }
            return Range.around(value, slack);
        }

        BigDecimal gap() {
            return total.value().subtract(value);
        }

        /** Whether a slip takes up the gap: in a part it adds the gap, in the total it takes the gap away. */
        boolean slipped() {
            BigDecimal gap = gap();
            return Slip.between(total.fact(), value)
                    || parts.stream()
                            .anyMatch(p -> Slip.between(p.fact(), p.value().add(gap)));
        }
    }

    private static Verdict verdict(Claim.Sum sum, List<Fact> all, Tally tally) {
        Verdict verdict = compared(all, tally);
        if (verdict != Verdict.BROKEN) {
            return verdict;
        }
        if (sum.excuse().isPresent()) {
            return Verdict.EXPLAINED;
        }
        if (whole(sum.total()) && withinWholes(all, tally.gap())) {
            return Verdict.ROUNDED;
        }
        if (sum.closure() == Closure.CLOSED) {
            return Verdict.BROKEN;
        }
        BigDecimal gap = tally.gap();
        boolean slip = (sum.parts().size() > 1 || gap.signum() < 0)
                && ((tally.slipped() && !round(sum.total(), gap)) || Slip.unit(all, gap) || nearly(sum, all, gap));
        if (slip && sum.closure() != Closure.OPEN && sum.closure() != Closure.WITHIN) {
            return Verdict.BROKEN;
        }
        boolean over = gap.signum() < 0;
        if (sum.closure() == Closure.LOOSE) {
            return Verdict.UNCHECKED;
        }
        if (over) {
            return Verdict.BROKEN;
        }
        return within(sum) ? Verdict.EXACT : Verdict.EXPLAINED;
    }

    /** Whether a total and some of its parts, printed to whole units beside others with decimals, were rounded to them. */
    private static boolean withinWholes(List<Fact> all, BigDecimal gap) {
        BigDecimal slack = BigDecimal.ZERO;
        int wholes = 0;
        for (Fact fact : all) {
            slack = slack.add(whole(fact) ? fact.quantity().halfUnit() : BigDecimal.ZERO);
            wholes += whole(fact) ? 1 : 0;
        }
        return wholes > 1 && wholes < all.size() && gap.abs().compareTo(slack) <= 0;
    }

    /** An amount of four digits or more that does not end in zero: its decimals are not just zeros that were dropped. */
    private static boolean whole(Fact fact) {
        BigDecimal number = fact.quantity().number().value();
        return fact.quantity() instanceof Quantity.Amount amount
                && amount.money() != MoneyUnit.YUAN
                && number.scale() <= 0
                && number.precision() >= FOUR
                && number.remainder(BigDecimal.TEN).signum() != 0;
    }

    /** Whether the parts are only asked to stay within the total. */
    private static boolean within(Claim.Sum sum) {
        return sum.parts().size() == 1 || sum.closure() == Closure.WITHIN || sum.closure() == Closure.OPEN;
    }

    /** An item of 5万元 or 20万元 left out leaves such a gap, and so does a wrong digit: no sign of a slip. */
    private static boolean round(Fact total, BigDecimal gap) {
        BigDecimal own = total.quantity().numberOf(gap).stripTrailingZeros();
        return gap.signum() > 0 && own.precision() == 1 && own.scale() <= 0;
    }

    /** Money is cut when it is converted from one unit to another, never when it is added. */
    private static Verdict compared(List<Fact> all, Tally tally) {
        Verdict verdict = Comparison.of(tally.total(), tally.value(), tally.range());
        return verdict == Verdict.TRUNCATED && units(all) < 2 ? Verdict.BROKEN : verdict;
    }

    private static long units(List<Fact> all) {
        return all.stream().map(f -> f.quantity().unit()).distinct().count();
    }

    /** Counts of three digits: a slip tells where there are three kinds or more and they all but make the total. */
    private static boolean nearly(Claim.Sum sum, List<Fact> all, BigDecimal gap) {
        boolean small = gap.abs()
                        .multiply(BigDecimal.TEN)
                        .compareTo(sum.total().quantity().value().abs())
                < 0;
        boolean count = !(sum.total().quantity() instanceof Quantity.Amount);
        return count && small && sum.parts().size() > 2 && Slip.explains(all, gap, 3);
    }

    private static String kind(Fact total) {
        if (total.measure() == Measure.WEIGHT || total.measure() == Measure.SCORE) {
            return "score-total";
        }
        return total.quantity() instanceof Quantity.Amount ? "sum" : "count-sum";
    }

    private static String rule(Fact total) {
        return kind(total).equals("score-total") ? ScoreRule.ID : SUM.id();
    }

    private static Sentence message(Claim.Sum sum, Tally tally, Verdict verdict, boolean vague) {
        BigDecimal value = tally.value();
        String parts = Print.plus(sum.parts());
        String made = Print.finer(sum.total(), value);
        String total = Print.name(sum.total()) + Print.number(sum.total());
        String gap = Print.finer(
                sum.total(), sum.total().quantity().value().subtract(value).abs());
        if (vague) {
            return Sentence.of(total + "：分项中有约数，未核对。", total + ": some part is approximate, not checked.");
        }
        return switch (verdict) {
            case EXACT ->
                within(sum) && value.compareTo(sum.total().quantity().value()) < 0
                        ? Sentence.of("其中 " + parts + "，不大于 " + total + "。", parts + " of " + total + ".")
                        : Sentence.of(total + " = " + parts + "，相符。", total + " = " + parts + ".");
            case ROUNDED, TRUNCATED ->
                Sentence.of(
                        total + "，分项之和 " + made
                                + Print.within(sum.total(), tally.range()).zh() + "，相差 " + gap + "，在四舍五入范围内。",
                        total + "; parts make " + made
                                + Print.within(sum.total(), tally.range()).en() + ", off by " + gap
                                + ", within rounding.");
            case EXPLAINED ->
                sum.excuse().isPresent()
                        ? Sentence.of(
                                total + "，分项之和 " + made + "，相差 " + gap + "；文中另有说明，不作差错。",
                                total + "; parts make " + made + ", off by " + gap + "; the text says why.")
                        : Sentence.of(
                                total + "，所列分项之和 " + made + "，少 " + gap + "；“其中”可能未列全，不作差错。",
                                total + "; parts listed make " + made + ", " + gap + " less; 其中 may be partial.");
            case UNCHECKED ->
                Sentence.of(
                        total + "，分列各处的分项之和 " + made + "，口径可能不同，未核对。",
                        total + "; parts printed apart make " + made + "; scopes may differ, not checked.");
            case BROKEN ->
                Sentence.contradiction(
                        total + "，而分项之和为 " + made + "（" + parts + "），相差 " + gap,
                        total + ", but its parts make " + made + " (" + parts + "), off by " + gap);
        };
    }
}
