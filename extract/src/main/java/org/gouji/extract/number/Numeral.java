package org.gouji.extract.number;

import java.math.BigDecimal;

/**
 * A number in a line, before anything is known of its unit.
 *
 * @param from its first character, sign included
 * @param to the position after its last digit
 * @param value its value, printed decimals as scale
 * @param chinese whether it is written in Chinese numerals
 */
record Numeral(int from, int to, BigDecimal value, boolean chinese) {
    Numeral negated(int signFrom) {
        return new Numeral(signFrom, to, value.negate(), chinese);
    }

    boolean hasDecimals() {
        return value.scale() > 0;
    }

    /** Digits before the point as printed, separators not counted. */
    int wholeDigits() {
        return Math.max(1, value.precision() - value.scale());
    }
}
