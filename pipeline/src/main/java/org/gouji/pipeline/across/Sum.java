package org.gouji.pipeline.across;

import java.math.BigDecimal;
import org.gouji.model.Verdict;

/**
 * A sum of money as reports print it, in yuan: any value within half a unit of its last digit.
 *
 * @param value as printed or added up
 * @param half how far the value behind the digits may lie from it, 0 or more
 */
record Sum(BigDecimal value, BigDecimal half) {
    static final Sum NOTHING = new Sum(BigDecimal.ZERO, BigDecimal.ZERO);

    /** 0.01万元 as the last digit: what final accounts print. */
    private static final BigDecimal CENT_OF_WAN = BigDecimal.valueOf(50);

    /** So many digits are not the same by chance but for two. */
    private static final int TELLING = 4;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    Sum plus(Sum other) {
        return new Sum(value.add(other.value), half.add(other.half));
    }

    Sum minus(Sum other) {
        return new Sum(value.subtract(other.value), half.add(other.half));
    }

    boolean isZero() {
        return value.signum() == 0;
    }

    /** Whether it is printed to 0.01万元 or finer. */
    boolean fine() {
        return half.compareTo(CENT_OF_WAN) <= 0;
    }

    /** Whether they are the same digits but for two neighbours that changed places, which no adjustment makes by chance: 3286.52 and 3268.52. */
    boolean swapped(Sum other) {
        String one = digits();
        String two = other.digits();
        if (half.compareTo(other.half) != 0 || one.length() != two.length() || one.length() < TELLING) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == two.charAt(at + 1)
                && one.charAt(at + 1) == two.charAt(at)
                && one.substring(at + 2).equals(two.substring(at + 2));
    }

    private String digits() {
        return value.stripTrailingZeros().unscaledValue().toString();
    }

    boolean meets(Sum other) {
        return value.subtract(other.value).abs().compareTo(half.add(other.half)) <= 0;
    }

    /** How this number compares with another print of the same: equal, equal but for rounding, cut from it, or another number. */
    Verdict against(Sum other) {
        if (value.compareTo(other.value) == 0) {
            return Verdict.EXACT;
        }
        if (meets(other)) {
            return Verdict.ROUNDED;
        }
        return cutFrom(other) || other.cutFrom(this) ? Verdict.TRUNCATED : Verdict.BROKEN;
    }

    /** Whether the other is finer and this one is what is left of it when its last digits are dropped. */
    private boolean cutFrom(Sum other) {
        BigDecimal over = other.value.abs().subtract(value.abs());
        return half.compareTo(other.half) > 0
                && value.signum() == other.value.signum()
                && over.signum() >= 0
                && over.compareTo(half.multiply(TWO)) < 0;
    }
}
