package org.gouji.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Span;

/** Puts readings of one claim together. */
final class Claims {
    private Claims() {}

    /** The claim itself, or the first of its readings. */
    static Claim first(Claim claim) {
        return claim instanceof Claim.OneOf choice ? choice.readings().get(0) : claim;
    }

    /** The claim of these readings: none, the one there is, or any one of several. */
    static Optional<Claim> oneOf(List<Claim> readings) {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        List<Claim> distinct = readings.stream().distinct().toList();
        return Optional.of(
                distinct.size() == 1
                        ? distinct.get(0)
                        : new Claim.OneOf(distinct, distinct.get(0).place()));
    }

    /** Where the rates stand that have been read of two numbers. */
    static Set<Span> rates(List<Claim> claims) {
        return claims.stream()
                .map(Claims::first)
                .filter(Ratio.class::isInstance)
                .map(c -> ((Ratio) c).rate().span())
                .collect(Collectors.toSet());
    }
}
