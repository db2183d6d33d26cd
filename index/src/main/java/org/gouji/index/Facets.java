package org.gouji.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many hits there are of each department, year and so on: exact, and of all hits, not of a page. Hits without a value are not counted.
 *
 * @param counts by facet; facets that no hit has a value of are absent
 */
public record Facets(Map<Facet, Counts> counts) {
    /** No facets. */
    static final Facets NONE = new Facets(Map.of());

    public Facets {
        Map<Facet, Counts> inOrder = new EnumMap<>(Facet.class);
        inOrder.putAll(counts);
        counts = Collections.unmodifiableMap(inOrder);
    }

    /**
     * The values of one facet.
     *
     * @param most the values with most hits, those first; equal ones by name
     * @param values how many different values there are in all
     */
    public record Counts(List<Count> most, int values) {
        public Counts {
            most = List.copyOf(most);
        }
    }

    /** A value as printed, or the name of a constant of the model; and how many hits have it. */
    public record Count(String value, long hits) {}
}
