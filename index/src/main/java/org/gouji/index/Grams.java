package org.gouji.index;

import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The tokens of a text: runs of letters and numbers, the bigrams of neighbouring glyphs, and a glyph by itself where a run of glyphs
 * begins or ends. A lone glyph of a longer phrase (年 in 2022年) stands at such an end; a glyph asked for alone is found as the beginning
 * of a token. So every phrase is found without a list of every place of every character, which would double the index.
 */
final class Grams extends PieceStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final UnitScanner scanner = new UnitScanner();
    /** The letters of a unit, and after them those of the unit that the scanner holds. */
    private final BytesRef bytes = new BytesRef(2 * 3 * (UnitScanner.LONGEST_RUN + 2));

    private int length;
    private int both;
    private int position;
    private int last;
    private boolean glyph;
    private boolean more;
    private boolean joined;
    private boolean joins;
    /** Whether the unit has been given alone, and its bigram comes next. */
    private boolean halfway;
    /** Whether all has been given of the unit; its letters stay until the next is asked for. */
    private boolean used;

    @Override
    void read(String text, int from, int to) {
        scanner.read(text, from, to);
        joined = false;
        joins = false;
        halfway = false;
        used = true;
        last = -1;
        length = 0;
        more = scanner.next();
        both = more ? scanner.encode(bytes.bytes, 0) : 0;
    }

    @Override
    public boolean incrementToken() {
        if (used) {
            shift();
            used = false;
        }
        if (length == 0) {
            return false;
        }
        if (halfway || joined && joins) {
            halfway = false;
            used = true;
            give(both);
        } else {
            halfway = joins;
            used = !joins;
            give(length);
        }
        return true;
    }

    /** The unit that the scanner holds becomes the current one. */
    private void shift() {
        joined = joins;
        if (!more) {
            length = 0;
            return;
        }
        System.arraycopy(bytes.bytes, length, bytes.bytes, 0, both - length);
        length = both - length;
        position = scanner.position;
        glyph = scanner.glyph;
        more = scanner.next();
        both = more ? scanner.encode(bytes.bytes, length) : length;
        joins = more && glyph && scanner.glyph && scanner.position == position + 1;
    }

    private void give(int end) {
        bytes.length = end;
        term.setBytesRef(bytes);
        increment.setPositionIncrement(position - last);
        last = position;
    }
}
