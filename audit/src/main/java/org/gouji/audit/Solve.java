package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Fact;

/** Works out what one number of a claim would have to be for the claim to hold. */
final class Solve {
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Solve() {}

    static Optional<BigDecimal> forFact(Claim claim, Fact fact) {
        if (claim instanceof Claim.OneOf one) {
            return forFact(one.readings().get(0), fact);
        }
        if (claim instanceof Claim.Sum sum) {
            return sum(sum, fact);
        }
        if (claim instanceof Claim.Equal equal) {
            return Optional.of(value(equal.first().standsAt(fact) ? equal.second() : equal.first()));
        }
        if (claim instanceof Claim.Ratio ratio) {
            return ratio(ratio, fact);
        }
        if (claim instanceof Claim.Change change) {
            return change(change, fact);
        }
        return Optional.empty();
    }

    private static BigDecimal value(Fact fact) {
        return fact.quantity().value();
    }

    private static Optional<BigDecimal> sum(Claim.Sum sum, Fact fact) {
        BigDecimal all = sum.parts().stream().map(Solve::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.total().standsAt(fact)) {
            return Optional.of(all);
        }
        return sum.parts().stream().anyMatch(fact::standsAt)
                ? Optional.of(value(sum.total()).subtract(all.subtract(value(fact))))
                : Optional.empty();
    }

    private static Optional<BigDecimal> ratio(Claim.Ratio ratio, Fact fact) {
        BigDecimal part = value(ratio.part());
        BigDecimal base = value(ratio.base());
        BigDecimal rate = value(ratio.rate());
        if (ratio.rate().standsAt(fact)) {
            return base.signum() == 0
                    ? Optional.empty()
                    : Optional.of(part.multiply(HUNDRED).divide(base, PRECISION));
        }
        if (ratio.part().standsAt(fact)) {
            return rounded(fact, base.multiply(rate).divide(HUNDRED, PRECISION));
        }
        return rate.signum() == 0
                ? Optional.empty()
                : rounded(fact, part.multiply(HUNDRED).divide(rate, PRECISION));
    }

    private static Optional<BigDecimal> rounded(Fact fact, BigDecimal value) {
        return Optional.of(Operand.of(fact, Values.printed()).rounded(value));
    }

    private static Optional<BigDecimal> change(Claim.Change change, Fact fact) {
        if (change.current().isEmpty() || change.delta().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal current = value(change.current().get());
        BigDecimal delta = value(change.delta().get());
        boolean down = change.deltaWay().filter(w -> w == Direction.DOWN).isPresent();
        BigDecimal signed = down ? delta.abs().negate() : delta;
        BigDecimal prior = change.prior().map(Solve::value).orElse(current.subtract(signed));
        if (change.rate().filter(fact::standsAt).isPresent()) {
            if (prior.signum() == 0) {
                return Optional.empty();
            }
            BigDecimal rate = delta.abs().multiply(HUNDRED).divide(prior, PRECISION);
            boolean minus = value(fact).signum() < 0 || (!down && delta.signum() < 0);
            return Optional.of(minus ? rate.negate() : rate);
        }
        if (change.prior().isPresent() && change.delta().get().standsAt(fact)) {
            return Optional.of(current.subtract(prior).abs());
        }
        if (change.prior().isPresent() && change.current().get().standsAt(fact)) {
            return Optional.of(prior.add(signed));
        }
        return change.prior().filter(fact::standsAt).isPresent()
                ? Optional.of(current.subtract(signed))
                : Optional.empty();
    }
}
