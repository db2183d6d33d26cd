package org.gouji.ingest.plain;

import java.util.Arrays;
import java.util.BitSet;
import org.gouji.model.Span;

/** A text and its lines, numbered from 0. Besides LF a form feed, a vertical tab and the Unicode line ends close a line. */
final class Lines {
    private final String text;
    private final int[] starts;
    private final BitSet blank;

    private Lines(String text, int[] starts, BitSet blank) {
        this.text = text;
        this.starts = starts;
        this.blank = blank;
    }

    static Lines of(String text) {
        int[] starts = new int[16];
        BitSet blank = new BitSet();
        int count = 0;
        int start = 0;
        boolean white = true;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !ends(text.charAt(i))) {
                white &= white(text.charAt(i));
                continue;
            }
            if (count + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            blank.set(count, white);
            starts[count++] = start;
            start = i + 1;
            white = true;
        }
        starts[count] = text.length() + 1;
        return new Lines(text, Arrays.copyOf(starts, count + 1), blank);
    }

    private static boolean ends(char c) {
        return c == '\n' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** White space, no-break and ideographic spaces included. */
    static boolean white(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    String text() {
        return text;
    }

    int size() {
        return starts.length - 1;
    }

    int start(int line) {
        return starts[line];
    }

    /** After the last character, before the line break. */
    int end(int line) {
        return starts[line + 1] - 1;
    }

    Span span(int line) {
        return new Span(start(line), end(line));
    }

    String at(int line) {
        return text.substring(start(line), end(line));
    }

    boolean blank(int line) {
        return blank.get(line);
    }

    /** Whether there is no such line, or nothing to see on it. */
    boolean blankOrOutside(int line) {
        return line < 0 || line >= size() || blank.get(line);
    }

    /** Whether it begins with a TAB: the start of a flattened cell, which may be empty. */
    boolean tabbed(int line) {
        return start(line) < end(line) && text.charAt(start(line)) == '\t';
    }

    /** Whether a page ends right before it or right after it. */
    boolean besidePageBreak(int line) {
        return pageEndsAfter(line) || (start(line) > 0 && text.charAt(start(line) - 1) == '\f');
    }

    boolean pageEndsAfter(int line) {
        return end(line) < text.length() && text.charAt(end(line)) == '\f';
    }

    /** The first TAB of {@code [from, to)}; {@code to} if there is none. */
    int tabOrEnd(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != '\t') {
            at++;
        }
        return at;
    }

    /** {@code [from, to)} without the white space at its ends; empty at {@code from} if there is nothing else. */
    Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && white(text.charAt(start))) {
            start++;
        }
        while (end > start && white(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? new Span(from, from) : new Span(start, end);
    }
}
