package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Slips;

/**
 * What a derived number may be worked out from.
 *
 * @param numbers the derived number and its operands
 * @param holds whether their values, in the same order, agree
 * @param claim what is claimed if this is how it was worked out
 * @param open in so many of the numbers, from the first, a slip is looked for
 */
record Way(List<Num> numbers, Predicate<List<BigDecimal>> holds, Claim claim, int open) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    Way {
        numbers = List.copyOf(numbers);
    }

    Way(List<Num> numbers, Predicate<List<BigDecimal>> holds, Claim claim) {
        this(numbers, holds, claim, numbers.size());
    }

    /** The same, where nothing but a slip in the derived number tells: it has so few digits that slips in others would make it by chance. */
    Way ofFewDigits() {
        return new Way(numbers, holds, claim, 1);
    }

    /** A rate is a part over its base. */
    static Way quotient(Num rate, Num part, Num base) {
        return new Way(
                List.of(rate, part, base),
                v -> near(v.get(1).movePointRight(2), v.get(2), v.get(0), rate.half()),
                new Ratio(
                        rate.fact(),
                        part.fact(),
                        base.fact(),
                        Ratio.Type.RATE,
                        true,
                        rate.fact().place().sentence()));
    }

    /** A mean is so much over so many. */
    static Way mean(Num mean, Num total, Num count) {
        BigDecimal printed = mean.fact().quantity().number().value();
        BigDecimal half = mean.half().signum() == 0
                ? mean.value()
                        .divide(printed, MathContext.DECIMAL64)
                        .multiply(HALF)
                        .movePointLeft(Math.max(0, printed.scale()))
                : mean.half();
        return new Way(
                List.of(mean, total, count),
                v -> near(v.get(1), v.get(2), v.get(0), half),
                mean.formula("#0 / #1", total, count));
    }

    /** How far two numbers lie apart. */
    static Way apart(Num made, Num one, Num other) {
        boolean first = one.value().compareTo(other.value()) >= 0;
        Num more = first ? one : other;
        Num less = first ? other : one;
        return new Way(
                List.of(made, more, less),
                v -> v.get(1).subtract(v.get(2)).abs().compareTo(v.get(0)) == 0,
                made.formula("#0 - #1", more, less));
    }

    boolean agrees() {
        return holds.test(values());
    }

    /** Whether one slip in any of its numbers mends it, the derived one included: no words say that they belong together, so that a slip is all that tells. */
    boolean mended() {
        return Slips.mend(
                values(), i -> i < open ? Slips.likely(numbers.get(i).fact().quantity()) : List.of(), holds);
    }

    private List<BigDecimal> values() {
        return numbers.stream().map(Num::value).toList();
    }

    private static boolean near(BigDecimal part, BigDecimal base, BigDecimal stated, BigDecimal half) {
        return base.signum() > 0
                && part.divide(base, MathContext.DECIMAL64)
                                .subtract(stated)
                                .abs()
                                .compareTo(half)
                        <= 0;
    }
}
