package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Fact;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Slips;

/** Tells whether a gap looks like a slip of the pen: one digit wrong, two digits swapped, or a unit mixed up. */
final class Slip {
    /** A gap of one digit is telling only where numbers have this many digits: a random gap has it once in hundreds. */
    private static final int TELLING = 4;

    /** A number that ends in two zeros before the decimal point is round. */
    private static final int ROUND = -2;

    private Slip() {}

    /** Whether 元 printed for 万元, or the other way round, on one of the numbers takes up the whole gap. */
    static boolean unit(Collection<Fact> facts, BigDecimal gap) {
        return facts.stream()
                .filter(f -> f.quantity() instanceof Quantity.Amount
                        && f.quantity().value().signum() > 0)
                .anyMatch(f -> lacksUnit(f, gap.abs()));
    }

    /** 元 for 万元 also where the number was rounded in 万元. */
    private static boolean lacksUnit(Fact fact, BigDecimal gap) {
        BigDecimal value = fact.quantity().value();
        BigDecimal off = value.movePointRight(4).subtract(value).subtract(gap).abs();
        boolean decimals = fact.quantity().number().value().scale() > 1;
        return off.signum() == 0
                || decimals && off.compareTo(fact.quantity().halfUnit().movePointRight(4)) <= 0
                || value.subtract(value.movePointLeft(4)).compareTo(gap) == 0;
    }

    /** Whether some one of the numbers, changed by one digit or with two of them swapped, takes up the whole gap. */
    static boolean explains(Collection<Fact> facts, BigDecimal gap) {
        return explains(facts, gap, TELLING);
    }

    /** The same for numbers that have at least so many digits. */
    static boolean explains(Collection<Fact> facts, BigDecimal gap, int telling) {
        return gap.signum() != 0 && facts.stream().anyMatch(f -> explains(f, gap, telling));
    }

    private static boolean explains(Fact fact, BigDecimal gap, int telling) {
        BigDecimal value = fact.quantity().value();
        return between(fact, value.add(gap), telling) || between(fact, value.subtract(gap), telling);
    }

    /** Whether a number with digits enough to tell and another value in its place differ by one digit or by two digits swapped. */
    static boolean between(Fact fact, BigDecimal value) {
        return between(fact, value, TELLING);
    }

    /** The same for a number that has at least so many digits. */
    static boolean between(Fact fact, BigDecimal value, int telling) {
        BigDecimal printed = printed(fact);
        return telling(printed) >= telling
                && Slips.between(printed, fact.quantity().numberOf(value));
    }

    /** Whether a number of so many digits and another value in its place differ by two digits that are swapped, and nothing else. */
    static boolean swapped(Fact fact, BigDecimal value, int telling) {
        BigDecimal printed = printed(fact);
        return telling(printed) >= telling
                && Slips.swapped(printed, fact.quantity().numberOf(value));
    }

    private static BigDecimal printed(Fact fact) {
        return fact.quantity().number().value();
    }

    /** How many digits of a number tell: the zeros of a round sum such as 1100万元 do not. */
    private static int telling(BigDecimal printed) {
        BigDecimal stripped = printed.stripTrailingZeros();
        return stripped.scale() <= ROUND
                ? stripped.precision()
                : printed.setScale(Math.max(0, printed.scale())).precision();
    }

    /** The values whose decimal point or unit was mistaken: ten or a hundred times as large or small, 元 for 万元. */
    static List<BigDecimal> moved(Fact fact) {
        BigDecimal value = fact.quantity().value();
        List<BigDecimal> moved = new ArrayList<>();
        if (fact.quantity().number().value().scale() > 0) {
            moved.addAll(List.of(value.movePointRight(1), value.movePointRight(2)));
        }
        if (!(fact.quantity() instanceof Quantity.Count)) {
            moved.addAll(List.of(value.movePointLeft(1), value.movePointLeft(2)));
        }
        moved.addAll(Slips.units(fact.quantity()));
        return value.signum() == 0 ? List.of() : moved;
    }

    /** The printed unit that makes a number ten thousand times as large or small, where that is the value wanted. */
    static Optional<MoneyUnit> unit(Fact fact, BigDecimal value) {
        if (!(fact.quantity() instanceof Quantity.Amount amount) || amount.unitFrom() != Quantity.UnitFrom.PRINTED) {
            return Optional.empty();
        }
        return Stream.of(MoneyUnit.YUAN, MoneyUnit.WAN, MoneyUnit.YI)
                .filter(u -> u != amount.money() && amount.number().value().signum() != 0)
                .filter(u -> u.toYuan(amount.number().value()).compareTo(value) == 0)
                .findFirst();
    }
}
