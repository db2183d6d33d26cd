package org.gouji.extract.number;

import java.math.BigDecimal;

/** Tells whether two numbers of one look differ by a slip of the pen: one digit, or two digits swapped. */
public final class Slips {
    private Slips() {}

    /** Whether one was printed for the other; both with the same number of digits before and behind the point. */
    public static boolean between(BigDecimal printed, BigDecimal meant) {
        if (printed.signum() != meant.signum() || places(printed) != places(meant)) {
            return false;
        }
        int scale = Math.max(0, printed.scale());
        BigDecimal other = meant.stripTrailingZeros();
        if (other.scale() > scale) {
            return false;
        }
        String here = printed.setScale(scale).unscaledValue().toString();
        String there = other.setScale(scale).unscaledValue().toString();
        int first = off(here, there, 0);
        int second = off(here, there, first + 1);
        boolean swapped = second < here.length()
                && off(here, there, second + 1) == here.length()
                && here.charAt(first) == there.charAt(second)
                && here.charAt(second) == there.charAt(first);
        return first < here.length() && second >= here.length() || swapped;
    }

    /** How many digits a number has before the point; zeros behind it count as fewer than none. */
    private static int places(BigDecimal number) {
        return number.precision() - number.scale();
    }

    /** Where two runs of digits next differ; their length where they do not. */
    private static int off(String here, String there, int from) {
        int at = Math.min(from, here.length());
        while (at < here.length() && here.charAt(at) == there.charAt(at)) {
            at++;
        }
        return at;
    }
}
