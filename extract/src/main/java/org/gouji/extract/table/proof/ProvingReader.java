package org.gouji.extract.table.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.extract.table.grid.CellReader;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads what the numbers of a table prove of each other. What others have read stays what it is. */
abstract class ProvingReader extends CellReader {
    final Place place;
    private final Map<Span, Fact> known = new HashMap<>();

    /** @param read the numbers of the table that have been read */
    ProvingReader(Place place, List<Fact> read) {
        this.place = place;
        read.forEach(fact -> known.put(fact.span(), fact));
    }

    /** The fact that stands at a place; null if none has been read there. */
    final @Nullable Fact known(Span span) {
        return known.get(span);
    }

    /** The fact that stands there already, or else this one, which does from now on. */
    final Fact taken(Fact fact) {
        Fact before = known.putIfAbsent(fact.span(), fact);
        if (before == null) {
            facts.add(fact);
        }
        return before == null ? fact : before;
    }

    /** Where the numbers stand of which claims tell what they are worked out of. */
    static Set<Span> results(Stream<Claim> claims) {
        Set<Span> results = new HashSet<>();
        claims.forEach(claim -> result(claim).ifPresent(results::add));
        return results;
    }

    /** Of several readings, the first one's. */
    private static Optional<Span> result(Claim claim) {
        if (claim instanceof Claim.OneOf one) {
            return one.readings().stream().findFirst().flatMap(ProvingReader::result);
        }
        return claim instanceof Claim.Formula f
                ? Optional.of(f.result().span())
                : claim instanceof Claim.Ratio r ? Optional.of(r.rate().span()) : Optional.empty();
    }
}
