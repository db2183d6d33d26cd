package org.gouji.export;

import java.math.BigDecimal;

/**
 * A number of a check as its cells show it.
 *
 * @param value in the unit of its row
 * @param half half a unit of the last digit that it is taken to; 0 for what is exact
 * @param digit a unit of that digit; 0 where nothing is rounded
 * @param pattern the number format of its cell
 * @param cuttable whether a value that was cut, not rounded, may stand there
 */
record Term(BigDecimal value, BigDecimal half, BigDecimal digit, String pattern, boolean cuttable) {
    /** A number that is what it is. */
    static Term exact(BigDecimal value, String pattern) {
        return new Term(value, BigDecimal.ZERO, BigDecimal.ZERO, pattern, false);
    }

    /** Both together, as one of a sum. */
    Term plus(Term other) {
        return new Term(value.add(other.value), half.add(other.half), digit.max(other.digit), pattern, false);
    }

    Term finer(BigDecimal other) {
        return new Term(value, half, digit.min(other), pattern, cuttable);
    }

    BigDecimal low() {
        return value.subtract(half);
    }

    BigDecimal high() {
        return value.add(half);
    }
}
