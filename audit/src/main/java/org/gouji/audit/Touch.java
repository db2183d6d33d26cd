package org.gouji.audit;

import java.util.stream.Stream;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.ScoreClaim;

/** Tells which claims rest on a number. */
final class Touch {
    private Touch() {}

    static boolean rests(Claim claim, Fact fact) {
        return facts(claim).anyMatch(fact::standsAt);
    }

    static Stream<Fact> facts(Claim claim) {
        if (claim instanceof Claim.Tied tied) {
            return facts(tied.claim());
        }
        if (claim instanceof Claim.OneOf one) {
            return one.readings().stream().flatMap(Touch::facts);
        }
        if (claim instanceof Claim.Sum sum) {
            return Stream.concat(sum.parts().stream(), Stream.of(sum.total()));
        }
        if (claim instanceof Claim.Ratio ratio) {
            return Stream.of(ratio.rate(), ratio.part(), ratio.base());
        }
        if (claim instanceof Claim.Change change) {
            return Stream.of(change.current(), change.delta(), change.rate(), change.prior())
                    .flatMap(java.util.Optional::stream);
        }
        if (claim instanceof Claim.Equal equal) {
            return Stream.of(equal.first(), equal.second());
        }
        if (claim instanceof Claim.Formula formula) {
            return Stream.concat(formula.operands().stream(), Stream.of(formula.result()));
        }
        if (claim instanceof Claim.Whole whole) {
            return whole.shares().stream();
        }
        if (claim instanceof Claim.Level level) {
            return Stream.concat(Stream.of(level.rate()), level.part().stream());
        }
        if (claim instanceof Claim.Enumeration list) {
            return Stream.of(list.number());
        }
        if (claim instanceof ScoreClaim.Band band) {
            return Stream.concat(Stream.of(band.rate(), band.score()), band.points().stream());
        }
        if (claim instanceof ScoreClaim.Scored scored) {
            return Stream.concat(Stream.of(scored.actual(), scored.weight(), scored.score()), scored.target().stream());
        }
        return claim instanceof Claim.Bound bound ? Stream.of(bound.lesser(), bound.greater()) : Stream.empty();
    }
}
