package org.gouji.pipeline.selftest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes wrong numbers of right ones: of the same look, and off by more than any rounding explains. */
final class Spoiler {
    /** A change of less could pass for a rounded or cut percentage, or leave a share as it prints. */
    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.01");

    private static final BigDecimal LEAST = new BigDecimal("0.2");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Spoiler() {}

    /** All numbers that differ in one digit; the last decimal, which could pass for rounding, stays. */
    static List<String> digits(String number, boolean percentage) {
        Set<String> tries = new TreeSet<>();
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) != '.' && !lastDecimal(number, i)) {
                for (char digit = '1'; digit <= '9'; digit++) {
                    tries.add(number.substring(0, i) + digit + number.substring(i + 1));
                }
            }
        }
        return far(number, tries, percentage);
    }

    /** All numbers with two digits side by side swapped. */
    static List<String> swaps(String number, boolean percentage) {
        Set<String> tries = new TreeSet<>();
        for (int i = 0; i + 1 < number.length(); i++) {
            char first = number.charAt(i);
            char second = number.charAt(i + 1);
            if (first != '.' && second != '.' && first != second && !lastDecimal(number, i + 1)) {
                tries.add(number.substring(0, i) + second + first + number.substring(i + 2));
            }
        }
        return far(number, tries, percentage);
    }

    private static boolean lastDecimal(String number, int i) {
        return number.indexOf('.') >= 0 && i == number.length() - 1;
    }

    private static List<String> far(String number, Set<String> tries, boolean percentage) {
        List<String> far = new ArrayList<>();
        for (String made : tries) {
            boolean leadingZero = made.length() > 1 && made.charAt(0) == '0' && made.charAt(1) != '.';
            boolean over = percentage
                    && new BigDecimal(made).compareTo(HUNDRED) > 0
                    && new BigDecimal(number).compareTo(HUNDRED) <= 0;
            if (!leadingZero && !over && far(number, made)) {
                far.add(made);
            }
        }
        return far;
    }

    /** Whether two printed numbers differ by more than rounding explains: a hundredth of the right one, and 0.2 or, of whole numbers, 1. */
    static boolean far(String right, String wrong) {
        BigDecimal value = new BigDecimal(right);
        BigDecimal off = new BigDecimal(wrong).subtract(value).abs();
        BigDecimal least = right.indexOf('.') >= 0 ? LEAST : BigDecimal.ONE;
        return off.compareTo(least.max(value.abs().multiply(LEAST_SHARE))) >= 0;
    }
}
