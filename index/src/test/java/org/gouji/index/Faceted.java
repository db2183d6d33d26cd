package org.gouji.index;

import java.util.Set;

/** Searches that ask for facets. */
final class Faceted {
    private static final int PAGE = 20;

    private Faceted() {}

    /** The first page of what a query finds, with so many values of each facet. */
    static SearchRequest of(String query, int values) {
        return new SearchRequest(SearchRequest.of(query).asked(), Set.of(), Order.RELEVANCE, PAGE, 0, values);
    }
}
