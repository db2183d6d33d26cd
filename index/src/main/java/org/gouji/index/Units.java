package org.gouji.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gouji.index.Letters.Sort;

/** Cuts a text into {@link Unit}s. Index, query and highlighting all read text through here, so that they cannot disagree. */
final class Units implements Iterator<Unit> {
    /** A longer run is cut into pieces; the index refuses words of more than 32 KB. */
    private static final int LONGEST_RUN = 100;

    private static final int THOUSANDS = 3;

    private final String text;
    private int at;
    private int position = -1;
    private Optional<Unit> upcoming;

    private Units(String text) {
        this.text = text;
        this.upcoming = scan();
    }

    /** The units of a text, cut one at a time. */
    static Units in(String text) {
        return new Units(text);
    }

    static List<Unit> all(String text) {
        List<Unit> units = new ArrayList<>();
        in(text).forEachRemaining(units::add);
        return units;
    }

    @Override
    public boolean hasNext() {
        return upcoming.isPresent();
    }

    @Override
    public Unit next() {
        Unit unit = upcoming.orElseThrow(NoSuchElementException::new);
        upcoming = scan();
        return unit;
    }

    private Optional<Unit> scan() {
        int gap = 0;
        while (at < text.length()) {
            int folded = folded(at);
            Sort sort = Letters.sort(folded);
            if (sort == Sort.GLYPH || sort == Sort.WORD) {
                position += position < 0 ? 1 : 1 + gap;
                return Optional.of(sort == Sort.GLYPH ? glyph(folded) : run());
            }
            // A sentence's end is wider than a comma, so that a phrase with a comma is not found across sentences.
            gap = Math.max(gap, sort == Sort.STOP ? 2 : sort == Sort.GAP ? 1 : 0);
            at += Character.charCount(folded);
        }
        return Optional.empty();
    }

    private Unit glyph(int folded) {
        int start = at;
        at += Character.charCount(folded);
        return new Unit(Character.toString(folded), start, at, position, true);
    }

    private Unit run() {
        int start = at;
        int end = number(start);
        if (end > start) {
            at = end;
            return new Unit(plain(start, end), start, end, position, false);
        }
        StringBuilder run = new StringBuilder();
        while (at < text.length() && at - start < LONGEST_RUN) {
            int folded = folded(at);
            if (Letters.sort(folded) != Sort.WORD) {
                break;
            }
            run.appendCodePoint(folded);
            at += Character.charCount(folded);
        }
        return new Unit(run.toString(), start, at, position, false);
    }

    /** Where the number that starts here ends; {@code start} if there is none, or if it is part of a word, a date or a label (1.2.3). */
    private int number(int start) {
        int end = digits(start);
        if (end == start || end - start > LONGEST_RUN) {
            return start;
        }
        if (end - start <= THOUSANDS) {
            while (end < text.length() && text.charAt(end) == ',' && digits(end + 1) == end + 1 + THOUSANDS) {
                end += 1 + THOUSANDS;
            }
        }
        int fraction = point(end) ? digits(end + 1) : end;
        if (fraction > end + 1 && !(point(fraction) && digits(fraction + 1) > fraction + 1) && !label(start)) {
            end = fraction;
        }
        boolean apart = end == text.length() || Letters.sort(folded(end)) != Sort.WORD;
        return apart && end - start <= LONGEST_RUN ? end : start;
    }

    /** Whether the digits here follow a point after a digit: the tail of 1.2.3. */
    private boolean label(int start) {
        return start >= 2 && point(start - 1) && Letters.digit(folded(start - 2));
    }

    private int digits(int from) {
        int end = Math.min(from, text.length());
        while (end < text.length() && Letters.digit(folded(end))) {
            end++;
        }
        return end;
    }

    private boolean point(int index) {
        return index < text.length() && folded(index) == '.';
    }

    private String plain(int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ',') {
                digits.append((char) folded(i));
            }
        }
        if (digits.indexOf(".") >= 0) {
            int last = digits.length();
            while (digits.charAt(last - 1) == '0') {
                last--;
            }
            digits.setLength(digits.charAt(last - 1) == '.' ? last - 1 : last);
        }
        return digits.toString();
    }

    private int folded(int index) {
        return Letters.fold(text.codePointAt(index));
    }
}
