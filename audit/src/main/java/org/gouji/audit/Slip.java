package org.gouji.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Fact;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;

/** Tells whether a gap looks like a slip of the pen: one digit wrong, two digits swapped, or a unit mixed up. */
final class Slip {
    /** A gap of one digit is telling only where numbers have this many digits: a random gap has it once in hundreds. */
    private static final int TELLING = 4;

    /** 元 and 万元, 万元 and 亿元 are so many places apart. */
    private static final int UNITS = 4;

    /** A number that ends in two zeros before the decimal point is round. */
    private static final int ROUND = -2;

    /** Every number of so many digits fits into 64 bits. */
    private static final int LONG_DIGITS = 18;

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
        BigDecimal printed = fact.quantity().number().value();
        int scale = Math.max(0, printed.scale());
        if (value.signum() != printed.signum()) {
            return false;
        }
        BigDecimal own = Print.own(fact, value);
        BigDecimal other = own.scale() > scale ? own.stripTrailingZeros() : own;
        if (other.scale() > scale) {
            return false;
        }
        String here = digits(printed, scale);
        String there = digits(other, scale);
        return here.length() == there.length() && slipped(here, there) && telling(printed) >= telling;
    }

    /** How many digits of a number tell: the zeros of a round sum such as 1100万元 do not. */
    private static int telling(BigDecimal printed) {
        BigDecimal stripped = printed.stripTrailingZeros();
        return stripped.scale() <= ROUND
                ? stripped.precision()
                : digits(printed, Math.max(0, printed.scale())).length();
    }

    /** Whether a number of so many digits and another value in its place differ by two digits that are swapped, and nothing else. */
    static boolean swapped(Fact fact, BigDecimal value, int telling) {
        BigDecimal printed = fact.quantity().number().value();
        int scale = Math.max(0, printed.scale());
        BigDecimal own = Print.own(fact, value).stripTrailingZeros();
        if (own.scale() > scale || !between(fact, value, telling)) {
            return false;
        }
        return sorted(digits(printed, scale)).equals(sorted(digits(own, scale)));
    }

    private static String sorted(String digits) {
        char[] chars = digits.toCharArray();
        Arrays.sort(chars);
        return new String(chars);
    }

    /** Every value that one digit changed or two digits swapped would have printed in the place of a number. */
    static List<BigDecimal> all(Fact fact) {
        BigDecimal printed = fact.quantity().number().value();
        int scale = Math.max(0, printed.scale());
        String digits = digits(printed, scale);
        char[] chars = digits.toCharArray();
        int whole = chars.length - scale;
        List<BigDecimal> slips = new ArrayList<>();
        for (int i = 0; i < chars.length; i++) {
            char own = chars[i];
            for (char digit = whole > 1 && i == 0 ? '1' : '0'; digit <= '9'; digit++) {
                if (digit != own) {
                    chars[i] = digit;
                    slips.add(number(chars, scale));
                }
            }
            for (int j = i + 1; j < chars.length; j++) {
                char other = digits.charAt(j);
                if (other != own && !(whole > 1 && i == 0 && other == '0')) {
                    chars[i] = other;
                    chars[j] = own;
                    slips.add(number(chars, scale));
                    chars[j] = other;
                }
            }
            chars[i] = own;
        }
        slips.replaceAll(v -> Print.value(fact, printed.signum() < 0 ? v.negate() : v));
        return slips;
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
        Stream.of(value.movePointRight(UNITS), value.movePointLeft(UNITS))
                .filter(v -> unit(fact, v).isPresent())
                .forEach(moved::add);
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

    private static String digits(BigDecimal number, int scale) {
        return number.setScale(scale, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .abs()
                .toString();
    }

    private static boolean slipped(String here, String there) {
        int first = off(here, there, 0);
        int second = off(here, there, first + 1);
        int third = off(here, there, second + 1);
        int end = here.length();
        boolean swapped = second < end
                && third == end
                && here.charAt(first) == there.charAt(second)
                && here.charAt(second) == there.charAt(first);
        return first < end && second == end || swapped;
    }

    /** Where two runs of digits next differ; their length where they do not. */
    private static int off(String here, String there, int from) {
        int at = Math.min(from, here.length());
        while (at < here.length() && here.charAt(at) == there.charAt(at)) {
            at++;
        }
        return at;
    }

    private static BigDecimal number(char[] digits, int scale) {
        if (digits.length > LONG_DIGITS) {
            return new BigDecimal(new BigInteger(new String(digits)), scale);
        }
        long number = 0;
        for (char digit : digits) {
            number = 10 * number + digit - '0';
        }
        return BigDecimal.valueOf(number, scale);
    }
}
