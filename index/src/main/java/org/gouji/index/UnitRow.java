package org.gouji.index;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * The units of one piece of text in a row, and which of them begin a word. The arrays are used again for the next piece; the bytes of
 * neighbours are neighbours, so that a bigram is a piece of them.
 */
final class UnitRow {
    private static final int FIRST_SIZE = 256;
    /** Bytes that a letter of UTF-16 takes in UTF-8, at most. */
    private static final int BYTES = 3;

    private final UnitScanner scanner = new UnitScanner();
    private char[] letters = new char[FIRST_SIZE];
    private byte[] bytes = new byte[BYTES * FIRST_SIZE];
    /** Where each unit ends in {@link #letters}, in {@link #bytes}; each array begins with a 0. */
    private int[] letterEnds = new int[FIRST_SIZE];

    private int[] byteEnds = new int[FIRST_SIZE];
    private int[] positions = new int[FIRST_SIZE];
    private boolean[] glyphs = new boolean[FIRST_SIZE];
    /** How many units the word has that begins here; 0 where none begins. */
    private int[] words = new int[FIRST_SIZE];

    private int size;

    /** Reads a piece of a text; no word begins anywhere yet. */
    void read(String text, int from, int to) {
        size = 0;
        scanner.read(text, from, to);
        while (scanner.next()) {
            reserve();
            int begin = letterEnds[size];
            System.arraycopy(scanner.letters, 0, letters, begin, scanner.length);
            letterEnds[size + 1] = begin + scanner.length;
            byteEnds[size + 1] = scanner.encode(bytes, byteEnds[size]);
            positions[size] = scanner.position;
            glyphs[size] = scanner.glyph;
            words[size] = 0;
            size++;
        }
    }

    private void reserve() {
        if (size + 2 > positions.length) {
            int more = 2 * positions.length;
            letterEnds = Arrays.copyOf(letterEnds, more);
            byteEnds = Arrays.copyOf(byteEnds, more);
            positions = Arrays.copyOf(positions, more);
            glyphs = Arrays.copyOf(glyphs, more);
            words = Arrays.copyOf(words, more);
        }
        if (letterEnds[size] + scanner.length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * (letters.length + scanner.length));
        }
        if (byteEnds[size] + BYTES * scanner.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (bytes.length + BYTES * scanner.length));
        }
    }

    /** Cuts what was read into words. A word of a single glyph counts for none: bigrams find what matters of it. */
    void cut(Words dictionary) {
        int first = 0;
        while (first < size) {
            int end = first + 1;
            while (end < size && joins(end - 1)) {
                end++;
            }
            if (end > first + 1) {
                cut(dictionary, first, end);
            }
            first = end;
        }
    }

    /** Cuts glyphs that stand one after the other. */
    private void cut(Words dictionary, int first, int end) {
        int at = first;
        while (at < end) {
            int word = letterEnds[at] + dictionary.longest(letters, letterEnds[at], letterEnds[end]);
            int next = at + 1;
            while (next < end && letterEnds[next] < word) {
                next++;
            }
            words[at] = next - at > 1 ? next - at : 0;
            at = next;
        }
    }

    int size() {
        return size;
    }

    int position(int unit) {
        return positions[unit];
    }

    boolean glyph(int unit) {
        return glyphs[unit];
    }

    /** How many units the word has that begins here; 0 where none of more than one begins. */
    int word(int unit) {
        return words[unit];
    }

    /** Whether a unit makes a bigram with the one after it. */
    boolean joins(int unit) {
        return unit >= 0
                && unit + 1 < size
                && glyphs[unit]
                && glyphs[unit + 1]
                && positions[unit + 1] == positions[unit] + 1;
    }

    /** Lets a term be some units, as long as no other piece is read. */
    void term(int unit, int count, BytesRef term) {
        term.bytes = bytes;
        term.offset = byteEnds[unit];
        term.length = byteEnds[unit + count] - term.offset;
    }
}
