package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * All values that a number can have: a closed interval. Arithmetic on ranges gives all values that arithmetic on their members can give.
 *
 * @param low the least
 * @param high the greatest, never below {@code low}
 */
record Range(BigDecimal low, BigDecimal high) {
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    Range {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("range from " + low + " to " + high);
        }
    }

    static Range of(BigDecimal value) {
        return new Range(value, value);
    }

    /** All values that lie within {@code half} of a value. */
    static Range around(BigDecimal value, BigDecimal half) {
        return new Range(value.subtract(half), value.add(half));
    }

    Range plus(Range other) {
        return new Range(low.add(other.low), high.add(other.high));
    }

    Range minus(Range other) {
        return new Range(low.subtract(other.high), high.subtract(other.low));
    }

    Range times(Range other) {
        return corners(
                low.multiply(other.low), low.multiply(other.high), high.multiply(other.low), high.multiply(other.high));
    }

    /** The quotient; the divisor must not hold 0. */
    Range over(Range other) {
        if (other.holdsZero()) {
            throw new ArithmeticException("division by a range that holds 0");
        }
        if (low.signum() >= 0 && other.low.signum() > 0) {
            return new Range(low.divide(other.high, PRECISION), high.divide(other.low, PRECISION));
        }
        return corners(
                low.divide(other.low, PRECISION),
                low.divide(other.high, PRECISION),
                high.divide(other.low, PRECISION),
                high.divide(other.high, PRECISION));
    }

    private static Range corners(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d) {
        return new Range(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
    }

    Range negate() {
        return new Range(high.negate(), low.negate());
    }

    Range percent() {
        return new Range(low.movePointRight(2), high.movePointRight(2));
    }

    Range abs() {
        if (low.signum() >= 0) {
            return this;
        }
        return high.signum() <= 0
                ? negate()
                : new Range(BigDecimal.ZERO, low.negate().max(high));
    }

    boolean holdsZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    boolean meets(Range other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Whether a value below {@code bound} excluded, from {@code from} included, lies in this range. */
    boolean meetsFrom(BigDecimal from, BigDecimal bound) {
        return high.compareTo(from) >= 0 && low.compareTo(bound) < 0;
    }
}
