package org.gouji.ingest.compose;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Span;
import org.gouji.model.Traced.Piece;
import org.gouji.model.Traced.Spot;

/** A text being written that remembers where its characters come from. */
public final class TracedText {
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Words that come from nowhere that is known. */
    public void add(String words) {
        text.append(words);
    }

    public void add(String words, Spot spot) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(new Span(text.length(), text.length() + words.length()), spot));
            text.append(words);
        }
    }

    public void add(String words, Origin origin) {
        pieces.addAll(origin.from(text.length()));
        text.append(words);
    }

    public void add(TracedText other) {
        add(other.text(), other.origin());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public String text() {
        return text.toString();
    }

    public Origin origin() {
        return pieces.isEmpty() ? Origin.none() : new Origin(pieces);
    }
}
