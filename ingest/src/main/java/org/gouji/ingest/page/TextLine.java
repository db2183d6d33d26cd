package org.gouji.ingest.page;

import java.util.List;

/**
 * A printed line of text.
 *
 * @param text as read, without white space at its ends
 * @param x0 left end
 * @param x1 right end
 * @param y baseline
 * @param size the size of most of it
 * @param headWidth how wide its first part is that can't be broken: what would have had to fit on the line above
 * @param look how most of it looks
 * @param segments its parts between wide gaps, from left to right
 */
record TextLine(
        String text, float x0, float x1, float y, float size, float headWidth, Look look, List<Segment> segments)
        implements Element {
    TextLine {
        segments = List.copyOf(segments);
    }

    /** A part of a line between wide gaps. */
    record Segment(String text, float x0, float x1) {}

    float width() {
        return x1 - x0;
    }

    @Override
    public float top() {
        return y - size;
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    char first() {
        return text.charAt(0);
    }
}
