package org.gouji.ingest.compose;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Span;
import org.gouji.model.Traced.Letters;
import org.gouji.model.Traced.Piece;
import org.gouji.model.Traced.Spot;

/**
 * Where the characters of a text stand in the file; empty where nobody asked, or nobody knows.
 *
 * @param pieces in order; their spans count from the beginning of the text
 */
public record Origin(List<Piece> pieces) {
    private static final Origin NONE = new Origin(List.of());

    public Origin {
        pieces = List.copyOf(pieces);
    }

    public static Origin none() {
        return NONE;
    }

    /** All of a text stands at one spot. */
    public static Origin all(int length, Spot spot) {
        return length == 0 ? NONE : new Origin(List.of(new Piece(new Span(0, length), spot)));
    }

    /** That of a part of the text. */
    public Origin part(int from, int to) {
        if (pieces.isEmpty()) {
            return NONE;
        }
        List<Piece> part = new ArrayList<>();
        for (Piece piece : pieces) {
            int start = Math.max(piece.span().start(), from);
            int end = Math.min(piece.span().end(), to);
            if (start < end) {
                Span span = new Span(start - from, end - from);
                part.add(new Piece(span, on(piece.spot(), start - piece.span().start())));
            }
        }
        return new Origin(part);
    }

    private static Spot on(Spot spot, int by) {
        return spot instanceof Letters letters ? new Letters(letters.element(), letters.from() + by) : spot;
    }

    /** The pieces, counted from {@code start} of a longer text. */
    public List<Piece> from(int start) {
        List<Piece> moved = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            Span span = new Span(piece.span().start() + start, piece.span().end() + start);
            moved.add(new Piece(span, piece.spot()));
        }
        return moved;
    }
}
