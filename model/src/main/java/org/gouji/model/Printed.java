package org.gouji.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A number as it is printed.
 *
 * @param value its value with the printed number of decimals as scale, sign included, without its unit
 * @param approximation whether the text says that it is not exact
 * @param digits where its digits stand, sign included, unit excluded
 */
public record Printed(BigDecimal value, Approximation approximation, Span digits) {
    private static final int FIVE = 5;

    /** 5, 0.5, 0.05 and so on: asked for with every comparison. */
    private static final List<BigDecimal> HALVES = IntStream.range(0, 8)
            .mapToObj(scale -> BigDecimal.valueOf(FIVE, scale))
            .toList();

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
        return value.scale() < -1 ? BigDecimal.valueOf(FIVE, value.scale() + 1) : half(value.scale());
    }

    /** Half a unit of the digit that stands at so many decimals; without decimals of its own before the units. */
    static BigDecimal half(int decimals) {
        int scale = decimals + 1;
        if (scale >= 0 && scale < HALVES.size()) {
            return HALVES.get(scale);
        }
        BigDecimal half = BigDecimal.valueOf(FIVE, scale);
        return scale < 0 ? half.setScale(0) : half;
    }
}
