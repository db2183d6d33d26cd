package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.jspecify.annotations.Nullable;

/** A number of the prose with its place in the report. What is asked of it again and again is worked out once. */
final class Num {
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
    private static final String MARKS = "，。；：、（(";
    private static final Set<String> PEOPLE = Set.of("人", "名", "人次", "");

    private static final Pattern SPENT = Pattern.compile(".*(?:执行|支出|决算|实际|使用)[^，。；]{0,3}");

    private final Mention mention;
    private final String opening;
    private final int passage;
    private final int sentence;
    private final int at;
    private BigDecimal value;
    private final BigDecimal half;
    private final int digits;
    private final String words;
    private final boolean exact;
    private final boolean plain;
    private final boolean spent;
    private final boolean budget;
    private final boolean money;

    /**
     * A number.
     *
     * @param mention the number
     * @param opening the words that its sentence has before its first number
     * @param passage which paragraph
     * @param sentence which sentence of the report
     * @param at which number of the report
     */
    Num(Mention mention, String opening, int passage, int sentence, int at) {
        this.mention = mention;
        this.opening = opening;
        this.passage = passage;
        this.sentence = sentence;
        this.at = at;
        Fact fact = mention.fact();
        this.money = mention.money();
        this.value = fact.quantity().value();
        this.half = fact.quantity().halfUnit();
        this.digits = fact.quantity().number().value().stripTrailingZeros().precision();
        this.words = clause(mention.lead());
        this.exact = fact.place().kind() == PlaceKind.PROSE
                && !fact.quantity().number().approximate()
                && value.signum() >= 0;
        this.plain = exact
                && !(fact.quantity() instanceof Quantity.Percentage)
                && !DERIVED.contains(mention.measure())
                && !TIMES.contains(fact.quantity().unit());
        this.spent = SPENT.matcher(words).matches();
        this.budget = BUDGETS.contains(mention.measure());
    }

    private static String clause(String lead) {
        int from = lead.length();
        while (from > 0 && MARKS.indexOf(lead.charAt(from - 1)) < 0) {
            from--;
        }
        return lead.substring(from);
    }

    /** The same number, taken for another value than it is printed with. */
    Num meaning(BigDecimal other) {
        Num num = new Num(mention, opening, passage, sentence, at);
        num.value = other;
        return num;
    }

    Mention mention() {
        return mention;
    }

    /** The words that its sentence has before its first number. */
    String opening() {
        return opening;
    }

    int passage() {
        return passage;
    }

    int sentence() {
        return sentence;
    }

    int at() {
        return at;
    }

    Fact fact() {
        return mention.fact();
    }

    BigDecimal value() {
        return value;
    }

    BigDecimal half() {
        return half;
    }

    boolean money() {
        return money;
    }

    /** Whether it is a quantity of its own, money or things counted, that others may be worked out from. */
    boolean plain() {
        return plain;
    }

    /** Whether it is money or things counted, a change included. */
    boolean quantity() {
        return plain || (exact && mention.measure() == Measure.CHANGE && !mention.percentage());
    }

    boolean budget() {
        return budget;
    }

    boolean prior() {
        return mention.measure() == Measure.PRIOR;
    }

    boolean percentage() {
        return exact && mention.percentage();
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
        return digits;
    }

    int decimals() {
        return Math.max(0, fact().quantity().number().value().scale());
    }

    /** The words of its own clause before it. */
    String words() {
        return words;
    }

    /** Whether its words say that it was spent. */
    boolean spent() {
        return spent;
    }

    /** What it is called: its item and the words of its clause. */
    String named() {
        return fact().item() + "|" + words();
    }

    /** No two numbers of a report are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return at;
    }

    /** Whether a value worked out from these numbers is this one, as printed. */
    boolean is(BigDecimal made, Num... operands) {
        BigDecimal widest = BigDecimal.ZERO;
        for (Num operand : operands) {
            widest = widest.max(operand.half());
        }
        return is(made, widest);
    }

    /** The same for operands of which the least precise is within {@code widest}. */
    boolean is(BigDecimal made, BigDecimal widest) {
        return widest.compareTo(half) < 0
                ? made.subtract(value).abs().compareTo(half) <= 0
                : made.compareTo(value) == 0;
    }

    /** Whether a quotient is this number, rounded or cut. */
    boolean nearly(BigDecimal made) {
        BigDecimal off = made.subtract(value);
        BigDecimal digit = half().add(half());
        return off.compareTo(half().negate()) >= 0 && off.compareTo(half().max(digit)) < (digit.signum() > 0 ? 0 : 1);
    }

    /** What says that this number is worked out of others, {@code #0}, {@code #1} …. */
    Claim formula(String expression, Num... operands) {
        List<Fact> facts = Stream.of(operands).map(Num::fact).toList();
        return new Claim.Formula(fact(), facts, expression);
    }
}
