package org.gouji.index;

import java.util.Set;
import org.gouji.index.ask.Asking;
import org.gouji.index.ask.Clause;
import org.gouji.index.ask.Parsed;

/**
 * A question to the index.
 *
 * @param asked what hits must be; see {@link Asking}
 * @param kinds the kinds of hit wanted; empty for those that answer the question best
 * @param order which hits come first
 * @param limit the most hits to give, 0 or more; the totals are exact whatever the limit
 * @param offset how many hits to leave out first, 0 or more
 * @param facets how many values of each {@link Facet} to give; 0 for none
 */
public record SearchRequest(Clause asked, Set<HitKind> kinds, Order order, int limit, int offset, int facets) {
    /** What {@link #of} asks for. */
    private static final int PAGE = 20;

    public SearchRequest {
        if (limit < 0 || offset < 0 || facets < 0) {
            throw new IllegalArgumentException(
                    "limit " + limit + ", offset " + offset + " and facets " + facets + " must not be negative");
        }
        kinds = Set.copyOf(kinds);
    }

    /** The first page of what a tree finds. */
    public static SearchRequest of(Clause asked) {
        return new SearchRequest(asked, Set.of(), Order.RELEVANCE, PAGE, 0, 0);
    }

    /**
     * The first page of what a query finds.
     *
     * @throws IllegalArgumentException if the query is a mistake
     */
    public static SearchRequest of(String query) {
        Parsed parsed = Asking.read(query);
        if (parsed instanceof Parsed.Mistake mistake) {
            throw new IllegalArgumentException(mistake.what().en());
        }
        return of(((Parsed.Understood) parsed).clause());
    }

    /** The same among what {@code narrower} lets through. */
    public SearchRequest with(Filter narrower) {
        return new SearchRequest(narrower.and(asked), narrower.only(), order, limit, offset, facets);
    }

    /** Only hits of these kinds. */
    public SearchRequest as(HitKind... wanted) {
        return new SearchRequest(asked, Set.of(wanted), order, limit, offset, facets);
    }

    /** The same in another order. */
    public SearchRequest by(Order other) {
        return new SearchRequest(asked, kinds, other, limit, offset, facets);
    }

    /** Another page of the same search. */
    public SearchRequest page(int size, int from) {
        return new SearchRequest(asked, kinds, order, size, from, facets);
    }

    /** Whether all the hits have what the order compares. */
    public boolean sortable() {
        return answers().stream().allMatch(kind -> Sorts.able(order.by(), kind));
    }

    /** The kinds of hit that answer the question, in the order in which they take turns. */
    public Set<HitKind> answers() {
        return kinds.isEmpty() ? Answers.best(asked, order) : Answers.ordered(kinds);
    }
}
