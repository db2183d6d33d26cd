package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Computed;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;
import org.gouji.model.Working.Equation;
import org.gouji.model.Working.Term;

/** A formula printed with its result: （17/22）×100%=77.27%; and last year's column of a chart, worked out from the prose. */
final class FormulaRule implements Rule {
    private static final Pattern OPERAND = Pattern.compile("#(\\d+)");
    private static final Pattern PRODUCT = Pattern.compile("#\\d+(?: ?\\* ?(?:#\\d+|12))+");
    private static final String DIFFERENCE = "#0-#1";
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final RuleInfo FORMULA = new RuleInfo(
            "FORMULA",
            new Wording("算式", "Printed formula"),
            new Wording("文中列出的算式重新计算，结果应与所列一致。", "A printed formula is worked out again."));

    @Override
    public RuleInfo info() {
        return FORMULA;
    }

    @Override
    public Class<? extends Claim> family() {
        return Formula.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        return claim instanceof Formula formula ? List.of(formula(formula, values)) : List.of();
    }

    private static Judgement formula(Formula formula, Values values) {
        Operand result = Operand.of(formula.result(), values);
        boolean chart = formula.result().place().kind() == PlaceKind.CHART;
        List<Operand> operands = formula.operands().stream()
                .map(f -> chart ? Operand.among(f, formula.operands(), values) : Operand.of(f, values))
                .toList();
        boolean percent = formula.result().quantity() instanceof Quantity.Percentage;
        Optional<Range> exact = Expression.value(
                formula.expression(),
                operands.stream().map(o -> Range.of(worth(o))).toList());
        Optional<Range> wide = Expression.value(
                formula.expression(), operands.stream().map(FormulaRule::range).toList());
        boolean vague = result.fact().quantity().number().approximate()
                || formula.operands().stream()
                        .anyMatch(f -> f.quantity().number().approximate());
        if (exact.isEmpty() || wide.isEmpty()) {
            return judgement(formula, chart, Verdict.UNCHECKED, () -> Computed.NOTHING);
        }
        Range value = percent ? exact.get().percent() : exact.get();
        Supplier<Computed> computed = () -> new Computed(
                Print.finer(formula.result(), value.low()), working(formula.expression(), result, operands));
        if (vague) {
            return judgement(formula, chart, about(formula, result, value.low()), computed);
        }
        Range range = percent ? wide.get().percent() : wide.get();
        Verdict verdict = whole(result, value.low(), Comparison.of(result, value.low(), range));
        if (verdict == Verdict.ROUNDED && standard(formula) && slipped(formula, values)) {
            return judgement(formula, chart, Verdict.BROKEN, computed);
        }
        return verdict == Verdict.ROUNDED && wholePoints(formula)
                ? judgement(formula, Severity.WARNING, Verdict.BROKEN, computed)
                : judgement(formula, chart, verdict, computed);
    }

    /**
     * Whether a product has a price of less than a hundred whole yuan that is no mean: 每生每天5元 is a standard and no 5.02元 rounded, so that a product that one digit makes right has a slip.
     */
    private static boolean standard(Formula formula) {
        return PRODUCT.matcher(formula.expression()).matches()
                && formula.operands().stream()
                        .filter(f -> f.quantity() instanceof Quantity.Amount)
                        .allMatch(f -> f.quantity() instanceof Quantity.Amount price
                                && price.money() == MoneyUnit.YUAN
                                && price.number().value().scale() <= 0
                                && price.number().value().precision() <= 2
                                && !f.item().contains("均"));
    }

    /**
     * Whether the distance between two rates is printed in whole points as the rates are: 93% to 88% is 5 points, and 6 only if 93 was all but 93.5 and 88 hardly 87.5. One in eight pairs of
     * such rates is so far apart, and who has the decimals prints them: somebody should look.
     */
    private static boolean wholePoints(Formula formula) {
        return formula.result().quantity() instanceof Quantity.Percentage points
                && points.form() == Quantity.Form.POINTS
                && whole(formula.result())
                && formula.operands().size() == 2
                && formula.operands().stream().allMatch(FormulaRule::whole)
                && formula.expression().equals(DIFFERENCE);
    }

    private static boolean whole(Fact fact) {
        return fact.quantity() instanceof Quantity.Percentage
                && fact.quantity().number().value().scale() <= 0;
    }

    /** The printed formula, its operands counted from 1. */
    private static Working working(String expression, Operand result, List<Operand> operands) {
        String made =
                OPERAND.matcher(expression.replace(" ", "")).replaceAll(m -> "#" + (Integer.parseInt(m.group(1)) + 1));
        List<Term> terms = operands.stream().map(FormulaRule::term).toList();
        boolean percent = result.fact().quantity() instanceof Quantity.Percentage;
        return Equation.of(result.term(), terms, percent ? "(" + made + ")*100" : made, Workings.treatment(result));
    }

    private static Term term(Operand operand) {
        boolean percent = operand.fact().quantity() instanceof Quantity.Percentage;
        return percent ? operand.term().times(HUNDREDTH) : operand.term();
    }

    /** 约1528元 that is 1528.33元 is as exact as it says; further off it says nothing. */
    private static Verdict about(Formula formula, Operand result, BigDecimal made) {
        boolean near = result.fact().quantity().number().approximation() == Printed.Approximation.ABOUT
                && formula.operands().stream()
                        .noneMatch(f -> f.quantity().number().approximate());
        BigDecimal half = result.half().max(HALF);
        boolean whole = result.fact().quantity() instanceof Quantity.Count;
        BigDecimal off = made.subtract(result.value()).abs();
        return near && off.compareTo(whole ? half : result.half()) <= 0 ? Verdict.EXACT : Verdict.UNCHECKED;
    }

    /** Whether the result is what the printed operands make but for one digit, or for two that are swapped. */
    static boolean slipped(Formula formula, Values values) {
        Operand result = Operand.of(formula.result(), values);
        boolean money = formula.result().quantity() instanceof Quantity.Amount;
        return money
                && Expression.value(
                                formula.expression(),
                                formula.operands().stream()
                                        .map(f -> Range.of(worth(Operand.of(f, values))))
                                        .toList())
                        .filter(made -> Slip.between(formula.result(), result.rounded(made.low())))
                        .isPresent();
    }

    /** A whole number that a division gave prints as what it was rounded to; things counted one by one are whole of themselves. */
    private static Verdict whole(Operand result, BigDecimal value, Verdict verdict) {
        boolean divided = value.stripTrailingZeros().scale() > 0
                && result.fact().quantity() instanceof Quantity.Count count
                && count.number().value().scale() <= 0;
        BigDecimal off = value.subtract(result.value()).abs();
        return verdict == Verdict.BROKEN && divided && off.compareTo(HALF) <= 0 ? Verdict.EXACT : verdict;
    }

    /** A percentage inside a formula counts as a hundredth. */
    private static BigDecimal worth(Operand operand) {
        return operand.fact().quantity() instanceof Quantity.Percentage
                ? operand.value().movePointLeft(2)
                : operand.value();
    }

    private static Range range(Operand operand) {
        boolean percent = operand.fact().quantity() instanceof Quantity.Percentage;
        return Range.around(worth(operand), percent ? operand.half().movePointLeft(2) : operand.half());
    }

    private static Judgement judgement(
            Formula formula, Severity severity, Verdict verdict, Supplier<Computed> computed) {
        String points = Print.number(formula.result());
        return new Judgement(
                FORMULA.id(),
                "formula",
                verdict,
                Optional.of(formula.result()),
                formula.operands(),
                computed,
                () -> Sentence.of(
                        "印出的两个率 " + printed(formula) + " = " + computed.get().text() + "，文中写 " + points
                                + "；三个数都印成整数，只有两个率取整前恰在边上才会如此，请核实。",
                        printed(formula) + " = " + computed.get().text() + " as printed, stated " + points
                                + ": all are whole, so that rounding explains it only at its edge; please check."),
                severity);
    }

    private static Judgement judgement(Formula formula, boolean chart, Verdict verdict, Supplier<Computed> computed) {
        return new Judgement(
                chart ? EqualRule.chart().info().id() : FORMULA.id(),
                chart ? "chart-text" : "formula",
                verdict,
                Optional.of(formula.result()),
                formula.operands(),
                computed,
                () -> message(formula, verdict, computed.get().text()),
                Severity.ERROR);
    }

    private static Sentence message(Formula formula, Verdict verdict, String computed) {
        String printed = printed(formula);
        String stated = named(formula.result()) + Print.number(formula.result());
        return switch (verdict) {
            case EXACT, ROUNDED, TRUNCATED ->
                Sentence.of(
                        stated + " = " + printed + (verdict == Verdict.EXACT ? "，相符。" : "，在取位范围内。"),
                        stated + " = " + printed + ".");
            case BROKEN ->
                Sentence.contrary(
                        stated + "，而 " + printed + " = " + computed, stated + ", but " + printed + " = " + computed);
            default ->
                Sentence.of(stated + "：" + printed + " 有约数或无法计算，未核对。", stated + ": can't be worked out, not checked.");
        };
    }

    private static String printed(Formula formula) {
        String printed = formula.expression();
        for (int i = formula.operands().size() - 1; i >= 0; i--) {
            printed = printed.replace("#" + i, Print.number(formula.operands().get(i)));
        }
        return printed;
    }

    /** A rate below 增减率 is named after its row: what it is a rate of is said. */
    private static String named(Fact result) {
        String name = Print.name(result);
        boolean bare = result.measure() == Measure.CHANGE_RATE && !name.endsWith("率") && !name.endsWith("幅");
        return bare ? name + Measure.CHANGE_RATE.label() : name;
    }
}
