package org.gouji.index;

import org.gouji.index.Letters.Sort;

/**
 * Reads a text one {@link Unit} after the other into a buffer that is used again and again: a large index is made of hundreds of millions
 * of units. Index, query and highlighting all read text through here, so that they cannot disagree.
 */
final class UnitScanner {
    /** A longer run is cut into pieces; the index refuses words of more than 32 KB. */
    static final int LONGEST_RUN = 100;

    private static final int THOUSANDS = 3;
    private static final int YEAR_LENGTH = 4;

    private String text = "";
    private int first;
    private int at;
    private int limit;

    /** The unit's letters, {@link #length} of them. */
    final char[] letters = new char[LONGEST_RUN + 2];

    int length;
    int start;
    int position;
    boolean glyph;

    /** Begins with a piece of a text. */
    void read(String whole, int from, int to) {
        text = whole;
        first = from;
        at = from;
        limit = to;
        position = -1;
    }

    /** Where the unit ends. */
    int end() {
        return at;
    }

    /** Goes to the next unit; false if there is none. */
    boolean next() {
        int gap = 0;
        while (at < limit) {
            int folded = folded(at);
            Sort sort = Letters.sort(folded);
            if (sort == Sort.GLYPH || sort == Sort.WORD) {
                position += position < 0 ? 1 : 1 + gap;
                start = at;
                length = 0;
                glyph = sort == Sort.GLYPH && !year(folded);
                if (glyph) {
                    add(folded);
                } else if (sort == Sort.WORD) {
                    run();
                }
                return true;
            }
            // A sentence's end is wider than a comma, so that a phrase with a comma is not found across sentences.
            gap = Math.max(gap, sort == Sort.STOP ? 2 : sort == Sort.GAP ? 1 : 0);
            at += Character.charCount(folded);
        }
        return false;
    }

    /** Takes a year that is written out (二〇二二) as the number it is; only whole years of four figures, so that 一二三 stays what it is. */
    private boolean year(int folded) {
        int century = Letters.figure(folded);
        if (century != 1 && century != 2 || figure(at - 1) >= 0 || figure(at + YEAR_LENGTH) >= 0) {
            return false;
        }
        if (figure(at + 1) != (century == 1 ? 9 : 0)) {
            return false;
        }
        for (int i = 0; i < YEAR_LENGTH; i++) {
            int figure = figure(at + i);
            if (figure < 0) {
                length = 0;
                return false;
            }
            letters[length++] = (char) ('0' + figure);
        }
        at += YEAR_LENGTH;
        return true;
    }

    private int figure(int index) {
        return index < first || index >= limit ? -1 : Letters.figure(Letters.fold(text.charAt(index)));
    }

    private void run() {
        int end = number();
        if (end > start) {
            plain(end);
            at = end;
            return;
        }
        while (at < limit && at - start < LONGEST_RUN) {
            int folded = folded(at);
            if (Letters.sort(folded) != Sort.WORD) {
                break;
            }
            add(folded);
        }
    }

    private void add(int folded) {
        length += Character.toChars(folded, letters, length);
        at += Character.charCount(folded);
    }

    /** Where the number that starts here ends; {@code start} if there is none, or if it is part of a word, a date or a label (1.2.3). */
    private int number() {
        int end = digits(start);
        if (end == start || end - start > LONGEST_RUN) {
            return start;
        }
        if (end - start <= THOUSANDS) {
            while (end < limit && text.charAt(end) == ',' && digits(end + 1) == end + 1 + THOUSANDS) {
                end += 1 + THOUSANDS;
            }
        }
        int fraction = point(end) ? digits(end + 1) : end;
        if (fraction > end + 1 && !(point(fraction) && digits(fraction + 1) > fraction + 1) && !label()) {
            end = fraction;
        }
        boolean apart = end == limit || Letters.sort(folded(end)) != Sort.WORD;
        return apart && end - start <= LONGEST_RUN ? end : start;
    }

    /** Whether the digits here follow a point after a digit: the tail of 1.2.3. */
    private boolean label() {
        return start >= first + 2 && point(start - 1) && Letters.digit(folded(start - 2));
    }

    private int digits(int from) {
        int end = Math.min(from, limit);
        while (end < limit && Letters.digit(folded(end))) {
            end++;
        }
        return end;
    }

    private boolean point(int index) {
        return index < limit && folded(index) == '.';
    }

    /** The number without separators of thousands and without zeros at the end of its fraction. */
    private void plain(int end) {
        boolean fraction = false;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ',') {
                char c = (char) folded(i);
                fraction |= c == '.';
                letters[length++] = c;
            }
        }
        while (fraction && letters[length - 1] == '0') {
            length--;
        }
        if (fraction && letters[length - 1] == '.') {
            length--;
        }
    }

    /** The letters as the index has them, in UTF-8, from {@code offset} on; gives where they end. */
    int encode(byte[] bytes, int offset) {
        return Utf8.encode(letters, 0, length, bytes, offset);
    }

    private int folded(int index) {
        char c = text.charAt(index);
        if (!Character.isHighSurrogate(c)) {
            return Letters.fold(c);
        }
        boolean pair = index + 1 < limit && Character.isLowSurrogate(text.charAt(index + 1));
        return pair ? Letters.fold(Character.toCodePoint(c, text.charAt(index + 1))) : c;
    }
}
