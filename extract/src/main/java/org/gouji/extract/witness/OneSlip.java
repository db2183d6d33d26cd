package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;

/** Tells whether numbers that don't agree would, if one digit of one of them were another, two of its digits swapped, or its 元 were 万元. */
final class OneSlip {
    private static final int MYRIAD = 4;

    /** Longer numbers are codes. */
    private static final int MOST_DIGITS = 14;

    private OneSlip() {}

    /** Whether one slip in any of these numbers mends what must hold of their values, which are given in the same order. */
    static boolean mends(List<Num> numbers, Predicate<List<BigDecimal>> holds) {
        List<BigDecimal> values =
                new ArrayList<>(numbers.stream().map(Num::value).toList());
        for (int i = 0; i < numbers.size(); i++) {
            BigDecimal own = values.get(i);
            for (BigDecimal other : meant(numbers.get(i))) {
                values.set(i, other);
                if (holds.test(values)) {
                    return true;
                }
            }
            values.set(i, own);
        }
        return false;
    }

    /** What may have been meant by a number: every value that one slip makes this of. */
    static List<BigDecimal> meant(Num num) {
        Quantity quantity = num.fact().quantity();
        BigDecimal printed = quantity.number().value();
        List<BigDecimal> meant = new ArrayList<>();
        if (printed.signum() <= 0 || printed.precision() > MOST_DIGITS) {
            return meant;
        }
        int scale = Math.max(0, printed.scale());
        String digits = printed.setScale(scale).unscaledValue().toString();
        BigDecimal unit = num.value().divide(printed);
        for (String slip : slips(digits)) {
            boolean whole = digits.length() - scale > 1 && slip.charAt(0) == '0';
            if (!whole) {
                meant.add(new BigDecimal(new BigInteger(slip), scale).multiply(unit));
            }
        }
        if (quantity instanceof Quantity.Amount amount) {
            meant.add(
                    amount.money() == MoneyUnit.YUAN
                            ? num.value().movePointRight(MYRIAD)
                            : num.value().movePointLeft(MYRIAD));
        }
        return meant;
    }

    private static Set<String> slips(String digits) {
        Set<String> slips = new LinkedHashSet<>();
        for (int i = 0; i < digits.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                slips.add(digits.substring(0, i) + digit + digits.substring(i + 1));
            }
            if (i + 1 < digits.length()) {
                slips.add(digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2));
            }
        }
        slips.remove(digits);
        return slips;
    }
}
