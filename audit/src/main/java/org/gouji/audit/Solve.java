package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.ScoreClaim.Scored;
import org.gouji.model.ScoreClaim.Way;

/** Works out what one number of a claim would have to be for the claim to hold. */
final class Solve {
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Values values;

    private Solve(Values values) {
        this.values = values;
    }

    static Optional<BigDecimal> forFact(Claim claim, Fact fact, Values values) {
        return new Solve(values).solve(claim, fact);
    }

    private Optional<BigDecimal> solve(Claim claim, Fact fact) {
        if (claim instanceof Claim.Tied tied) {
            return solve(tied.claim(), fact);
        }
        if (claim instanceof Claim.OneOf one) {
            return solve(one.readings().get(0), fact);
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
        if (claim instanceof Claim.Formula formula && formula.result().standsAt(fact)) {
            return formula(formula);
        }
        if (claim instanceof Scored scored
                && scored.way() == Way.EXECUTION
                && scored.score().standsAt(fact)) {
            return Optional.of(
                    new Scoring(scored.way(), BigDecimal.ZERO, value(scored.actual()), value(scored.weight())).due());
        }
        return Optional.empty();
    }

    private BigDecimal value(Fact fact) {
        return values.of(fact);
    }

    private Optional<BigDecimal> sum(Claim.Sum sum, Fact fact) {
        BigDecimal all = sum.parts().stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.total().standsAt(fact)) {
            return Optional.of(all);
        }
        return sum.parts().stream().anyMatch(fact::standsAt)
                ? Optional.of(value(sum.total()).subtract(all.subtract(value(fact))))
                : Optional.empty();
    }

    private Optional<BigDecimal> ratio(Claim.Ratio ratio, Fact fact) {
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

    private Optional<BigDecimal> formula(Claim.Formula formula) {
        boolean percent = formula.result().quantity() instanceof Quantity.Percentage;
        List<Range> operands = formula.operands().stream()
                .map(o -> o.quantity() instanceof Quantity.Percentage ? value(o).movePointLeft(2) : value(o))
                .map(Range::of)
                .toList();
        return Expression.value(formula.expression(), operands)
                .map(r -> percent ? r.percent().low() : r.low());
    }

    private static Optional<BigDecimal> rounded(Fact fact, BigDecimal value) {
        return Optional.of(Operand.of(fact, Values.printed()).rounded(value));
    }

    private Optional<BigDecimal> change(Claim.Change change, Fact fact) {
        boolean down = change.deltaWay()
                .or(change::rateWay)
                .filter(w -> w == Direction.DOWN)
                .isPresent();
        Optional<BigDecimal> now = change.current().map(this::value);
        Optional<BigDecimal> then = change.prior().map(this::value);
        Optional<BigDecimal> delta =
                change.delta().map(this::value).map(d -> down ? d.abs().negate() : d);
        Optional<BigDecimal> growth =
                change.rate().map(this::value).map(r -> (down ? r.abs().negate() : r).divide(HUNDRED, PRECISION));
        if (change.current().filter(fact::standsAt).isPresent()) {
            return then.isPresent() && delta.isPresent()
                    ? sum(then, delta)
                    : grown(then.or(() -> over(delta, growth)), growth);
        }
        if (change.prior().filter(fact::standsAt).isPresent()) {
            return now.isPresent() && delta.isPresent()
                    ? sum(now, delta.map(BigDecimal::negate))
                    : over(delta, growth).or(() -> over(now, growth.map(BigDecimal.ONE::add)));
        }
        if (change.delta().filter(fact::standsAt).isPresent()) {
            Optional<BigDecimal> base = then.or(() -> over(now, growth.map(BigDecimal.ONE::add)));
            Optional<BigDecimal> moved = now.isPresent() && then.isPresent()
                    ? sum(now, then.map(BigDecimal::negate))
                    : grown(base, growth).flatMap(g -> sum(Optional.of(g), base.map(BigDecimal::negate)));
            return moved.map(m -> down && value(fact).signum() >= 0 ? m.negate() : m);
        }
        Optional<BigDecimal> moved = delta.or(() -> sum(now, then.map(BigDecimal::negate)));
        Optional<BigDecimal> base = then.or(() -> sum(now, delta.map(BigDecimal::negate)));
        return over(moved, base)
                .map(r -> r.movePointRight(2))
                .map(r -> down && value(fact).signum() >= 0 ? r.negate() : r);
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(x -> b.map(x::add));
    }

    private static Optional<BigDecimal> grown(Optional<BigDecimal> base, Optional<BigDecimal> growth) {
        return base.flatMap(b -> growth.map(g -> b.multiply(BigDecimal.ONE.add(g))));
    }

    private static Optional<BigDecimal> over(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(x -> b.filter(y -> y.signum() != 0).map(y -> x.divide(y, PRECISION)));
    }
}
