package org.gouji.index;

/**
 * A question to the index.
 *
 * @param words what to find; any text is legal. Words are separated by white space, commas or enumeration marks, and each must be found;
 *     quotation marks keep a phrase together. Blank text finds what the filter lets through: reports, or figures if it asks for those.
 * @param filter what hits must have besides
 * @param limit the most hits to give, 0 or more; the totals are exact whatever the limit
 * @param offset how many hits to leave out first, 0 or more
 */
public record SearchRequest(String words, Filter filter, int limit, int offset) {
    /** What {@link #of} asks for. */
    private static final int PAGE = 20;

    public SearchRequest {
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("limit " + limit + " and offset " + offset + " must not be negative");
        }
    }

    /** The first page of what the words find. */
    public static SearchRequest of(String words) {
        return new SearchRequest(words, Filter.none(), PAGE, 0);
    }

    /** The same words among what {@code narrower} lets through. */
    public SearchRequest with(Filter narrower) {
        return new SearchRequest(words, narrower, limit, offset);
    }

    /** Another page of the same search. */
    public SearchRequest page(int size, int from) {
        return new SearchRequest(words, filter, size, from);
    }
}
