package org.gouji.grammar;

import java.math.BigDecimal;
import java.util.SplittableRandom;

/** Random figures from a seed, the same on every run. */
final class Sampler {
    private final SplittableRandom random;

    Sampler(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A figure between two others, both included, with the decimals of the first. */
    BigDecimal between(BigDecimal low, BigDecimal high) {
        int scale = low.scale();
        long from = low.unscaledValue().longValueExact();
        long to = high.setScale(scale).unscaledValue().longValueExact();
        return BigDecimal.valueOf(random.nextLong(from, to + 1), scale);
    }

    /** The figure with another digit at a power of ten; its first digit is never made 0. */
    BigDecimal slip(BigDecimal figure, int power) {
        BigDecimal one = BigDecimal.ONE.scaleByPowerOfTen(power);
        int digit = figure.divideToIntegralValue(one).remainder(BigDecimal.TEN).intValue();
        boolean first = figure.compareTo(one.multiply(BigDecimal.TEN)) < 0;
        int other = digit;
        while (other == digit || (first && power > 0 && other == 0)) {
            other = random.nextInt(10);
        }
        return figure.add(one.multiply(BigDecimal.valueOf(other - digit))).setScale(figure.scale());
    }
}
