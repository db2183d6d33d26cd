package org.gouji.index;

import java.util.List;
import java.util.Map;

/**
 * What a search found. Kinds take turns in the list (the best report, the best section, the best figure, then the second of each), for a
 * report's closeness to the words and a figure's cannot be weighed against each other.
 *
 * @param total how many there are in all, exactly
 * @param near how many of them have none of the very words and only come near; 0 where enough have the words
 * @param byKind how many of each kind, exactly; kinds that were not searched are absent
 * @param hits the page asked for
 * @param facets what they are counted by, where that was asked for
 */
public record Hits(long total, long near, Map<HitKind, Long> byKind, List<Hit> hits, Facets facets) {
    public Hits {
        byKind = Map.copyOf(byKind);
        hits = List.copyOf(hits);
    }

    /** Hits of one kind on this page, best first. */
    public List<Hit> of(HitKind kind) {
        return hits.stream().filter(hit -> hit.kind() == kind).toList();
    }
}
