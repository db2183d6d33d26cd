package org.gouji.model;

import java.math.BigDecimal;

/**
 * A number as it is printed.
 *
 * @param value its value with the printed number of decimals as scale, sign included, without its unit
 * @param approximation whether the text says that it is not exact
 * @param digits where its digits stand, sign included, unit excluded
 */
public record Printed(BigDecimal value, Approximation approximation, Span digits) {
    /** What the text says of a number's exactness. */
    public enum Approximation {
        NONE,
        /** 约, 左右: near. */
        ABOUT,
        /** 余, 多: more than this and less than the next round number. */
        OVER,
        /** 以上, 不少于: at least this. */
        AT_LEAST,
        /** 近, 不足, 以内, 不超过: at most this. */
        AT_MOST
    }

    public boolean approximate() {
        return approximation != Approximation.NONE;
    }

    /** Half a unit of the last printed digit. */
    public BigDecimal halfUnit() {
        return BigDecimal.valueOf(5, value.scale() + 1);
    }
}
