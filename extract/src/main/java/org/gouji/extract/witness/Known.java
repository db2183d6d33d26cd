package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/** The derived numbers that the words themselves have tied to their operands, and that hold. */
final class Known {
    private static final BigDecimal LOOSE = new BigDecimal("1.1");

    private final Set<Span> spans = new HashSet<>();

    private Known() {}

    static Known of(List<Claim> claims) {
        Known known = new Known();
        claims.forEach(known::add);
        return known;
    }

    boolean has(Num num) {
        return spans.contains(num.fact().span());
    }

    private void add(Claim claim) {
        if (claim instanceof Claim.OneOf choice) {
            choice.readings().forEach(this::add);
        } else if (claim instanceof Claim.Ratio ratio) {
            if (ratio.baseNamed() && ratio.type() == Claim.Ratio.Type.SHARE) {
                spans.add(ratio.rate().span());
            }
            rate(ratio.rate(), ratio.part(), ratio.base());
        } else if (claim instanceof Claim.Formula formula) {
            spans.add(formula.result().span());
        } else if (claim instanceof Claim.Change change) {
            change(change);
        }
    }

    private void change(Claim.Change change) {
        Optional<Fact> delta = change.delta();
        Optional<Fact> base = change.prior().or(change::current);
        if (delta.isPresent() && change.rate().isPresent() && base.isPresent()) {
            boolean bare = change.prior().isEmpty();
            rate(change.rate().get(), delta.get(), base.get());
            if (bare) {
                moved(change.rate().get(), delta.get(), base.get());
            }
        } else if (change.rate().isPresent()
                && change.prior().isPresent()
                && change.current().isPresent()) {
            moved(change.rate().get(), change.current().get(), change.prior().get());
        }
        if (delta.isPresent() && change.prior().isPresent() && change.current().isPresent()) {
            BigDecimal gap = value(change.current().get())
                    .subtract(value(change.prior().get()))
                    .abs();
            close(delta.get(), gap);
        }
    }

    /** The rate of a change whose earlier value is not printed, or whose amount is not. */
    private void moved(Fact rate, Fact one, Fact other) {
        for (BigDecimal base : List.of(
                value(other), value(other).subtract(value(one)), value(other).add(value(one)))) {
            if (base.signum() > 0) {
                BigDecimal quotient = value(one).movePointRight(2).divide(base, MathContext.DECIMAL64);
                close(rate, quotient);
                close(rate, quotient.subtract(BigDecimal.valueOf(100)).abs());
            }
        }
    }

    private void rate(Fact rate, Fact part, Fact base) {
        if (value(base).signum() != 0) {
            close(rate, value(part).movePointRight(2).divide(value(base), MathContext.DECIMAL64));
        }
    }

    private void close(Fact stated, BigDecimal value) {
        BigDecimal slack =
                stated.quantity().halfUnit().multiply(BigDecimal.valueOf(2)).multiply(LOOSE);
        if (value.subtract(value(stated)).abs().compareTo(slack) <= 0) {
            spans.add(stated.span());
        }
    }

    private static BigDecimal value(Fact fact) {
        return fact.quantity().value();
    }
}
