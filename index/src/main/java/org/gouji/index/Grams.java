package org.gouji.index;

import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The tokens of a text: runs of letters and numbers, the bigrams of neighbouring glyphs, and a glyph by itself where a run of glyphs
 * begins or ends. A lone glyph of a longer phrase (年 in 2022年) stands at such an end; a glyph asked for alone is found as the beginning
 * of a token. So every phrase is found without a list of every place of every character, which would double the index.
 *
 * <p>Where words are known, a {@link #mark} says that one begins and how long it is: with the bigrams of the same place it is the word, and
 * takes no terms of its own. Making a stream is dear, reading it for one piece of text after the other makes no objects.
 */
final class Grams extends TokenStream {
    /** Begins a mark; no letter that is compared is a control character. */
    private static final byte MARK = 1;

    private static final int LONGEST_MARKED = 100;

    /** What comes next of a unit. */
    private enum Step {
        ALONE,
        BIGRAM,
        WORD,
        NEXT
    }

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final UnitRow row = new UnitRow();
    private final BytesRef bytes = new BytesRef();
    private final BytesRef mark = new BytesRef(new byte[] {MARK, 0});
    private int unit;
    private int last;
    private Step step = Step.NEXT;

    /** Begins with the piece from {@code from} to {@code to} of a text. @param words marks words, if given */
    void read(String text, int from, int to, Optional<Words> words) {
        row.read(text, from, to);
        words.ifPresent(row::cut);
        unit = -1;
        last = -1;
        step = Step.NEXT;
    }

    /** Says that a word of so many units begins. */
    static BytesRef mark(int units) {
        return new BytesRef(new byte[] {MARK, length(units)});
    }

    private static byte length(int units) {
        return (byte) Math.min(LONGEST_MARKED, units);
    }

    @Override
    public boolean incrementToken() {
        while (true) {
            switch (step) {
                case NEXT -> {
                    if (++unit >= row.size()) {
                        step = Step.NEXT;
                        unit = row.size();
                        return false;
                    }
                    step = row.joins(unit) && row.joins(unit - 1) ? Step.BIGRAM : Step.ALONE;
                }
                case ALONE -> {
                    step = row.joins(unit) ? Step.BIGRAM : Step.NEXT;
                    return give(1);
                }
                case BIGRAM -> {
                    step = row.word(unit) > 0 ? Step.WORD : Step.NEXT;
                    return give(2);
                }
                case WORD -> {
                    step = Step.NEXT;
                    mark.bytes[1] = length(row.word(unit));
                    return give(mark);
                }
            }
        }
    }

    private boolean give(int units) {
        row.term(unit, units, bytes);
        return give(bytes);
    }

    private boolean give(BytesRef token) {
        term.setBytesRef(token);
        increment.setPositionIncrement(row.position(unit) - last);
        last = row.position(unit);
        return true;
    }
}
