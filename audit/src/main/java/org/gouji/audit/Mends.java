package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Slips;

/**
 * Tells whether a slip in the part or the base of a reading would explain its rate. The answer is of the printed numbers alone, and a search for repairs asks for the same ones
 * thousands of times: it is kept. Of one report.
 */
final class Mends {
    private static final int TELLING = 3;

    private final Map<Ratio, Boolean> known = new IdentityHashMap<>();

    /** Whether a slip in the part or the base of another reading explains the rate as well as a slip in the rate does here: then nothing is told. */
    boolean elsewhere(List<Claim> readings, int own) {
        for (int i = 0; i < readings.size(); i++) {
            if (i != own && readings.get(i) instanceof Ratio ratio && known.computeIfAbsent(ratio, Mends::mends)) {
                return true;
            }
        }
        return false;
    }

    /** Which of these is the only one that a slip in the part or the base of a rate explains; none where no rate tells or several do. */
    OptionalInt only(List<Claim> readings) {
        int found = -1;
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i) instanceof Ratio ratio && known.computeIfAbsent(ratio, Mends::mends)) {
                if (found >= 0 || !telling(ratio.rate())) {
                    return OptionalInt.empty();
                }
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** A rate of fewer digits, or a whole, is met by chance. */
    private static boolean telling(Fact rate) {
        BigDecimal printed = rate.quantity().number().value();
        return printed.precision() >= TELLING && printed.stripTrailingZeros().precision() > 1;
    }

    /** The rate itself is left out: all readings share it, so that a slip in it tells nothing of which is meant. */
    private static boolean mends(Ratio ratio) {
        Quantity part = ratio.part().quantity();
        Quantity base = ratio.base().quantity();
        Near near = Near.to(ratio.rate());
        return base.value().signum() != 0
                && Slips.mend(
                        List.of(part.value(), base.value()),
                        i -> Slips.digits(i == 0 ? part : base),
                        v -> v.get(1).signum() != 0
                                && near.may(v.get(0), v.get(1))
                                && makes(ratio, v.get(0), v.get(1)));
    }

    private static boolean makes(Ratio ratio, BigDecimal part, BigDecimal base) {
        return ratio.rate().quantity().prints(part.movePointRight(2).divide(base, MathContext.DECIMAL128));
    }

    /** Values that a quotient which is printed as a rate lies between, and more: products tell it, which cost less than a division. */
    private record Near(BigDecimal low, BigDecimal high) {
        private static final BigDecimal WIDE = BigDecimal.valueOf(3);

        static Near to(Fact rate) {
            Quantity quantity = rate.quantity();
            BigDecimal slack = quantity.halfUnit().multiply(WIDE).add(BigDecimal.ONE.movePointLeft(6));
            return new Near(quantity.value().subtract(slack), quantity.value().add(slack));
        }

        boolean may(BigDecimal part, BigDecimal base) {
            BigDecimal whole = base.signum() < 0 ? base.negate() : base;
            BigDecimal made = (base.signum() < 0 ? part.negate() : part).movePointRight(2);
            return low.multiply(whole).compareTo(made) <= 0 && made.compareTo(high.multiply(whole)) <= 0;
        }
    }
}
