package org.gouji.ingest.page;

import java.util.List;

/**
 * A printed line of text.
 *
 * @param text as read, without white space at its ends
 * @param y baseline
 * @param size the size of most of it
 * @param headWidth how wide its first part is that can't be broken: what would have had to fit on the line above
 * @param look how most of it looks
 * @param segments its parts between wide gaps, from left to right
 * @param marks the raised marks in it that lead to notes; they are not in its text
 */
record TextLine(
        String text, float y, float size, float headWidth, Look look, List<Segment> segments, List<String> marks)
        implements Element {
    TextLine {
        segments = List.copyOf(segments);
        marks = List.copyOf(marks);
    }

    /** A part of a line between wide gaps. */
    record Segment(String text, float x0, float x1) {}

    /** The left end. */
    float x0() {
        return segments.get(0).x0();
    }

    /** The right end. */
    float x1() {
        return segments.get(segments.size() - 1).x1();
    }

    float width() {
        return x1() - x0();
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

    /** The same line without the mark of a note at its start. */
    TextLine without(String mark) {
        String rest = text.substring(mark.length()).strip();
        return rest.isEmpty() ? this : new TextLine(rest, y, size, headWidth, look, segments, marks);
    }
}
