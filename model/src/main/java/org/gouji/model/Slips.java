package org.gouji.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.UnitFrom;

/** Slips of the pen: one digit written for another, two digits swapped, 元 for 万元. */
public final class Slips {
    /** 元 and 万元, 万元 and 亿元 are so many places apart. */
    private static final int UNITS = 4;

    /** Every number of so many digits fits into 64 bits. */
    private static final int LONG_DIGITS = 18;

    private Slips() {}

    /** Whether a number was printed for another by one digit or by two digits swapped; both with the same number of digits before and behind the point. */
    public static boolean between(BigDecimal printed, BigDecimal meant) {
        if (printed.signum() != meant.signum() || printed.signum() != 0 && places(printed) != places(meant)) {
            return false;
        }
        int scale = Math.max(0, printed.scale());
        BigDecimal other = meant.scale() > scale ? meant.stripTrailingZeros() : meant;
        if (other.scale() > scale) {
            return false;
        }
        String here = digits(printed, scale);
        String there = digits(other, scale);
        return here.length() == there.length() && slipped(here, there);
    }

    /** Whether two digits that are swapped are all that is between them. */
    public static boolean swapped(BigDecimal printed, BigDecimal meant) {
        int scale = Math.max(0, printed.scale());
        return between(printed, meant)
                && sorted(digits(printed, scale)).equals(sorted(digits(meant.stripTrailingZeros(), scale)));
    }

    /** Every value that one digit changed or two digits swapped would have printed in the place of a number. */
    public static List<BigDecimal> digits(Quantity quantity) {
        return values(quantity, Integer.MAX_VALUE);
    }

    /**
     * What a guess may take for meant where nothing else binds a number: one digit changed, two neighbours swapped, another unit. Any two digits swapped would be chance too often. None
     * for 0, which is rarely written for something else.
     */
    public static List<BigDecimal> likely(Quantity quantity) {
        if (quantity.value().signum() <= 0) {
            return List.of();
        }
        List<BigDecimal> likely = new ArrayList<>(values(quantity, 1));
        likely.addAll(units(quantity));
        return likely;
    }

    /**
     * Whether one slip in any of some numbers mends what must hold of them.
     *
     * @param values the numbers as they stand
     * @param meant what may have been meant by each of them
     * @param holds what must hold of the values, in the same order
     */
    public static boolean mend(
            List<BigDecimal> values, IntFunction<List<BigDecimal>> meant, Predicate<List<BigDecimal>> holds) {
        List<BigDecimal> changed = new ArrayList<>(values);
        for (int i = 0; i < values.size(); i++) {
            for (BigDecimal other : meant.apply(i)) {
                changed.set(i, other);
                if (holds.test(changed)) {
                    return true;
                }
            }
            changed.set(i, values.get(i));
        }
        return false;
    }

    /** One digit changed, or two swapped that stand no farther apart than so. */
    private static List<BigDecimal> values(Quantity quantity, int reach) {
        BigDecimal printed = quantity.number().value();
        int scale = Math.max(0, printed.scale());
        char[] digits = digits(printed, scale).toCharArray();
        int whole = digits.length - scale;
        List<BigDecimal> slips = new ArrayList<>();
        for (int i = 0; i < digits.length; i++) {
            char own = digits[i];
            for (char digit = whole > 1 && i == 0 ? '1' : '0'; digit <= '9'; digit++) {
                if (digit != own) {
                    digits[i] = digit;
                    slips.add(number(digits, scale));
                }
            }
            digits[i] = own;
            for (int j = i + 1; j < digits.length && j - i <= reach; j++) {
                char other = digits[j];
                if (other != own && !(whole > 1 && i == 0 && other == '0')) {
                    digits[i] = other;
                    digits[j] = own;
                    slips.add(number(digits, scale));
                    digits[i] = own;
                    digits[j] = other;
                }
            }
        }
        slips.replaceAll(v -> quantity.valueOf(printed.signum() < 0 ? v.negate() : v));
        return slips;
    }

    /** The values of an amount whose unit is printed, if 元 stands for 万元, 万元 for 亿元 or the other way round. */
    public static List<BigDecimal> units(Quantity quantity) {
        boolean printed = quantity instanceof Amount amount && amount.unitFrom() == UnitFrom.PRINTED;
        if (!printed || quantity.value().signum() == 0) {
            return List.of();
        }
        MoneyUnit money = ((Amount) quantity).money();
        BigDecimal number = quantity.number().value();
        return Stream.of(MoneyUnit.YI, MoneyUnit.WAN, MoneyUnit.YUAN)
                .filter(u -> Math.abs(u.places() - money.places()) == UNITS)
                .map(u -> u.toYuan(number))
                .toList();
    }

    /** How many digits a number has before the point; zeros behind it count as fewer than none. */
    private static int places(BigDecimal number) {
        return number.precision() - number.scale();
    }

    private static boolean slipped(String here, String there) {
        int first = off(here, there, 0);
        int second = off(here, there, first + 1);
        int end = here.length();
        boolean swapped = second < end
                && off(here, there, second + 1) == end
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

    private static String sorted(String digits) {
        char[] chars = digits.toCharArray();
        Arrays.sort(chars);
        return new String(chars);
    }

    private static String digits(BigDecimal number, int scale) {
        return number.setScale(scale, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .abs()
                .toString();
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
