package org.gouji.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Wording;

/** Prints values in the unit and to the digits of a printed number. */
final class Print {
    private static final int MOST = 6;
    private static final int CENTS = 2;

    private Print() {}

    /** A computed value as it would be printed in the place of a fact, with its unit. */
    static String like(Fact fact, BigDecimal value) {
        return number(fact, value, fact.quantity().number().value().scale())
                + fact.quantity().unit();
    }

    /** The same with two digits more, where that shows how far off it is. */
    static String finer(Fact fact, BigDecimal value) {
        BigDecimal own = fact.quantity().numberOf(value);
        int scale = Math.max(0, fact.quantity().number().value().scale());
        return own.setScale(
                                Math.max(
                                        scale,
                                        Math.min(
                                                scale + 2,
                                                own.stripTrailingZeros().scale())),
                                RoundingMode.HALF_UP)
                        .toPlainString()
                + fact.quantity().unit();
    }

    /** What money adds up to, to the cent where its numbers are printed so finely; anything else as it would be printed. */
    static String exact(Fact fact, BigDecimal value) {
        int scale = fact.quantity().number().value().scale();
        int needed = fact.quantity()
                .numberOf(value.setScale(CENTS, RoundingMode.HALF_UP))
                .stripTrailingZeros()
                .scale();
        boolean money = fact.quantity() instanceof Quantity.Amount;
        return number(fact, value, money ? Math.max(scale, needed) : scale)
                + fact.quantity().unit();
    }

    /** （取值 71.725～71.735）: the values behind what is printed or computed in the place of a fact; empty for a single value. */
    static Wording within(Fact fact, Range range) {
        int scale = Math.max(0, fact.quantity().number().value().scale()) + 2;
        BigDecimal low = fact.quantity().numberOf(range.low()).setScale(scale, RoundingMode.FLOOR);
        BigDecimal high = fact.quantity().numberOf(range.high()).setScale(scale, RoundingMode.CEILING);
        if (range.low().compareTo(range.high()) == 0) {
            return Wording.same("");
        }
        String from = plain(low);
        String to = plain(high);
        return new Wording("（取值 " + from + "～" + to + "）", " (" + from + " to " + to + ")");
    }

    /** Without the zeros that tell nothing, but never in exponents. */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static String number(Fact fact, BigDecimal value, int scale) {
        return fact.quantity()
                .numberOf(value)
                .setScale(Math.max(0, scale), RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String number(Fact fact) {
        String digits = fact.quantity().number().value().toPlainString();
        String unit = fact.quantity().unit();
        return switch (fact.quantity().number().approximation()) {
            case NONE -> digits + unit;
            case OVER -> digits + "余" + unit;
            case AT_LEAST -> digits + unit + "以上";
            case AT_MOST -> digits + unit + "以内";
            case ABOUT -> "约" + digits + unit;
        };
    }

    /** The item's name, or a word that stands for it. */
    static String name(Fact fact) {
        return fact.item().isEmpty() ? fact.measure().label() : fact.item();
    }

    /** Numbers joined by plus signs, the middle of a long list left out. */
    static String plus(List<Fact> facts) {
        if (facts.size() <= MOST) {
            return facts.stream().map(Print::number).collect(Collectors.joining(" + "));
        }
        String head = facts.subList(0, MOST - 1).stream().map(Print::number).collect(Collectors.joining(" + "));
        return head + " + … + " + number(facts.get(facts.size() - 1));
    }
}
