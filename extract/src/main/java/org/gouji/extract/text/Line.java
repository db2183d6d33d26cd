package org.gouji.extract.text;

import java.util.List;
import org.gouji.extract.regex.Clues;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, cell or sentence as readers want it: artefacts and marks without width left out, full-width letters, digits and signs as ASCII, every kind of space
 * as one plain space. Each character leads back to one of the document. Chinese punctuation, quotes and brackets stay as they are, apart
 * from the full-width forms of ASCII that NFKC would fold too: only {@code （ ） ， ； ： ！ ？} are kept full width, and circled digits are
 * never touched. Half-width {@code , ; :} that part clauses become full width: many pages and typists have no others.
 */
public final class Line {
    private static final String KEPT = "（），；：！？";
    private static final String NARROW = ",;:";
    private static final String WIDE = "，；：";

    private final String chars;
    private final int[] sources;
    /** Made when first asked for; two threads that ask make the same. */
    private @Nullable Clues clues;

    private Line(String chars, int[] sources) {
        this.chars = chars;
        this.sources = sources;
    }

    /** The line that the pieces of a text make. */
    public static Line of(String text, List<Span> pieces) {
        int length = 0;
        for (Span piece : pieces) {
            length += piece.length();
        }
        char[] chars = new char[length];
        int[] sources = new int[length + 1];
        int at = 0;
        for (Span piece : pieces) {
            for (int i = piece.start(); i < piece.end(); i++) {
                char c = text.charAt(i);
                if (!unseen(c)) {
                    sources[at] = i;
                    chars[at++] = plain(c);
                }
            }
        }
        sources[at] = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
        widen(chars, at);
        return new Line(new String(chars, 0, at), sources);
    }

    /** Marks between clauses: a comma that no number has inside (a blank after it or not), a colon or semicolon beside a Chinese character or bracket. */
    private static void widen(char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            int mark = NARROW.indexOf(chars[i]);
            if (mark >= 0) {
                char before = i > 0 ? chars[i - 1] : ' ';
                char after = i + 1 < length ? chars[i + 1] : ' ';
                boolean grouped =
                        digit(before) && (digit(after) || after == ' ' && i + 2 < length && digit(chars[i + 2]));
                boolean clause = mark == 0 ? !grouped : wide(before) || wide(after);
                chars[i] = clause ? WIDE.charAt(mark) : chars[i];
            }
        }
    }

    /** Marks without width that web pages put between a number and its unit: spaces of no width, joiners, directions, soft hyphens, byte order marks. */
    private static boolean unseen(char c) {
        return c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean wide(char c) {
        return c >= '\u2e80' || c == '%' || c == ')';
    }

    /** The line that one piece of a text makes. */
    public static Line of(String text, Span piece) {
        return of(text, List.of(piece));
    }

    private static char plain(char c) {
        if ((c >= '\u3001' && c < '\uff01') || (c > ' ' && c < '\u0080')) {
            return c;
        }
        if (c == '\u3000'
                || c == '\u00a0'
                || c == '\u2002'
                || c == '\u2003'
                || c == '\u2009'
                || c == '\t'
                || c == '\n') {
            return ' ';
        }
        if (c == '\u2212' || c == '\uff0d') {
            return '-';
        }
        return c >= '\uff01' && c <= '\uff5e' && KEPT.indexOf(c) < 0 ? (char) (c - 0xfee0) : c;
    }

    /** The characters to read. */
    public String chars() {
        return chars;
    }

    /** Which characters it has. */
    public Clues clues() {
        Clues known = clues;
        if (known == null) {
            known = Clues.of(chars);
            clues = known;
        }
        return known;
    }

    /** The matches of a pattern in its characters. */
    public Matcher matcher(Pattern pattern) {
        return pattern.matcher(chars, clues());
    }

    public int length() {
        return chars.length();
    }

    /** The piece of the document behind {@code [from, to)} of {@link #chars()}. */
    public Span span(int from, int to) {
        return to <= from ? new Span(sources[from], sources[from]) : new Span(sources[from], sources[to - 1] + 1);
    }

    /** The whole line in the document. */
    public Span span() {
        return span(0, length());
    }

    /** The first position in {@link #chars()} that stands at or after an offset of the document; the length if there is none. */
    public int indexOf(int offset) {
        int low = 0;
        int high = length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sources[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A part of this line. */
    public Line part(int from, int to) {
        int[] part = new int[to - from + 1];
        System.arraycopy(sources, from, part, 0, to - from);
        part[to - from] = to > from ? sources[to - 1] + 1 : sources[from];
        return new Line(chars.substring(from, to), part);
    }
}
