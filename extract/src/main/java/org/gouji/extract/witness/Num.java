package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.Set;
import org.gouji.extract.sentence.Mention;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/**
 * A number of the prose with its place in the report.
 *
 * @param mention the number
 * @param passage which paragraph
 * @param sentence which sentence of the report
 * @param at which number of the report
 */
record Num(Mention mention, int passage, int sentence, int at) {
    private static final Set<Measure> DERIVED = Set.of(
            Measure.CHANGE,
            Measure.CHANGE_RATE,
            Measure.SHARE,
            Measure.COMPLETION,
            Measure.RATE,
            Measure.THRESHOLD,
            Measure.UNIT_PRICE,
            Measure.WEIGHT,
            Measure.SCORE);

    private static final Set<Measure> BUDGETS =
            Set.of(Measure.BUDGET, Measure.BUDGET_BEGIN, Measure.BUDGET_ADJUSTED, Measure.BUDGET_FULL);
    private static final Set<String> TIMES = Set.of("年", "月", "日", "天", "时", "分", "岁", "届", "期", "号", "年度", "季度");
    private static final Set<String> PEOPLE = Set.of("人", "名", "人次", "");

    Fact fact() {
        return mention.fact();
    }

    BigDecimal value() {
        return fact().quantity().value();
    }

    BigDecimal half() {
        return fact().quantity().halfUnit();
    }

    boolean money() {
        return mention.money();
    }

    private boolean exact() {
        return fact().place().kind() == PlaceKind.PROSE
                && !fact().quantity().number().approximate()
                && value().signum() >= 0;
    }

    /** Whether it is a quantity of its own, money or things counted, that others may be worked out from. */
    boolean plain() {
        return exact()
                && !(fact().quantity() instanceof Quantity.Percentage)
                && !DERIVED.contains(mention.measure())
                && !TIMES.contains(fact().quantity().unit());
    }

    /** Whether it is money or things counted, a change included. */
    boolean quantity() {
        return plain() || (exact() && mention.measure() == Measure.CHANGE && !mention.percentage());
    }

    boolean budget() {
        return BUDGETS.contains(mention.measure());
    }

    boolean prior() {
        return mention.measure() == Measure.PRIOR;
    }

    boolean percentage() {
        return exact() && mention.percentage();
    }

    /** Whether it counts the same kind of thing: both money, or both with one measure word. */
    boolean alike(Num other) {
        if (money() || other.money()) {
            return money() && other.money();
        }
        String unit = fact().quantity().unit();
        String theirs = other.fact().quantity().unit();
        return unit.equals(theirs) || (PEOPLE.contains(unit) && PEOPLE.contains(theirs));
    }

    /** How many digits it is printed with, closing zeros left out: a number of many is not met by chance. */
    int digits() {
        return fact().quantity().number().value().stripTrailingZeros().precision();
    }

    int decimals() {
        return Math.max(0, fact().quantity().number().value().scale());
    }

    /** The words of its own clause before it. */
    String words() {
        return mention.lead().replaceFirst("^.*[，。；：、（(]", "");
    }

    /** What it is called: its item and the words of its clause. */
    String named() {
        return fact().item() + "|" + words();
    }

    /** Whether a value worked out from these numbers is this one, as printed. */
    boolean is(BigDecimal value, Num... operands) {
        BigDecimal widest = BigDecimal.ZERO;
        for (Num operand : operands) {
            widest = widest.max(operand.half());
        }
        BigDecimal off = value.subtract(value()).abs();
        return widest.compareTo(half()) < 0 ? off.compareTo(half()) <= 0 : off.signum() == 0;
    }

    /** Whether a quotient is this number, rounded or cut. */
    boolean nearly(BigDecimal value) {
        BigDecimal off = value.subtract(value());
        BigDecimal digit = half().add(half());
        return off.compareTo(half().negate()) >= 0 && off.compareTo(half().max(digit)) < (digit.signum() > 0 ? 0 : 1);
    }
}
