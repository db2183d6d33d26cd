package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/**
 * A rate as it is printed, without its sign, against what numbers beside it make.
 *
 * @param printed the number that stands before the per cent sign
 */
record PrintedRate(BigDecimal printed) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static PrintedRate of(Fact rate) {
        return new PrintedRate(rate.quantity().number().value().abs());
    }

    int digits() {
        return printed.stripTrailingZeros().precision();
    }

    /** Whether a part of a base prints as this: rounded or cut to its digits. */
    boolean fits(BigDecimal part, BigDecimal base) {
        BigDecimal gap = part.movePointRight(2)
                .divide(base, MathContext.DECIMAL64)
                .subtract(printed)
                .movePointRight(printed.scale());
        return gap.abs().compareTo(HALF) <= 0 || (gap.signum() > 0 && gap.compareTo(BigDecimal.ONE) < 0);
    }

    boolean share(Fact part, Fact base) {
        return fits(part.quantity().value(), base.quantity().value());
    }

    /** Whether it is how far a number is from what it was; a number that is itself a change is that. */
    boolean change(Fact now, Fact then) {
        BigDecimal before = then.quantity().value();
        return now.measure() == Measure.CHANGE
                ? fits(now.quantity().value(), before)
                : fits(now.quantity().value().subtract(before).abs(), before);
    }

    /** Whether a number may be a base at all. */
    static boolean positive(Fact base) {
        return base.quantity().value().signum() > 0;
    }

    /** Whether two numbers count the same kind of thing, so that one may be of the other. */
    static boolean alike(Fact a, Fact b) {
        if (a.quantity() instanceof Quantity.Count one && b.quantity() instanceof Quantity.Count other) {
            return counted(one).equals(counted(other));
        }
        return a.quantity().getClass() == b.quantity().getClass();
    }

    /** 2874件次 are counted as 961件 are. */
    private static String counted(Quantity.Count count) {
        String unit = count.unit();
        return unit.length() > 1 && unit.endsWith("次") ? unit.substring(0, unit.length() - 1) : unit;
    }
}
