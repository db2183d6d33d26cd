package org.gouji.model;

import java.util.List;

/**
 * A document, and where its characters stand in the main part of the file that it was read from, so that a span leads back to them.
 *
 * @param document what was read
 * @param part the name of the main part, for example {@code word/document.xml}
 * @param pieces in the order of the text and disjoint; what belongs to none stands elsewhere: in a running head, between two cells
 */
public record Traced(Document document, String part, List<Piece> pieces) {
    public Traced {
        pieces = List.copyOf(pieces);
    }

    /**
     * Characters that stand together.
     *
     * @param span where in the text
     * @param spot where in the file
     */
    public record Piece(Span span, Spot spot) {}

    /** A spot in the main part. Elements are counted by their start tags, from 1, in the order of the part. */
    public sealed interface Spot {}

    /**
     * Characters inside an element, one for one.
     *
     * @param element the element
     * @param from the first of them, in the element's own text
     */
    public record Letters(int element, int from) implements Spot {}

    /** What an element shows that is not its text: a chart, a text box, a number that the program counts, a tab. */
    public record Thing(int element) implements Spot {}

    /**
     * The text of a note, which is in another part.
     *
     * @param kind {@code footnote} or {@code endnote}
     * @param id what the sign in the main part calls it
     */
    public record Note(String kind, String id) implements Spot {}
}
