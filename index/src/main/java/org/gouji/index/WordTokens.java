package org.gouji.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The words of a text, cut after folding, so that spaces and other forms of a character make no difference; runs of letters and numbers
 * count as words. A word of a single glyph is passed over but keeps its place: bigrams find what matters of it.
 */
final class WordTokens extends PieceStream {
    /** A longer run is cut in pieces. */
    private static final int LONGEST_RUN = 1000;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final UnitScanner scanner = new UnitScanner();
    private final Words words;
    /** Glyphs one after the other. */
    private final char[] run = new char[LONGEST_RUN + 2];

    private final BytesRef bytes = new BytesRef(3 * (LONGEST_RUN + 2));
    private int at;
    private int length;
    /** The place of the last unit read. */
    private int place;
    /** Steps since the last token given. */
    private int steps;

    private boolean more;

    WordTokens(Words words) {
        this.words = words;
    }

    /** The words of a short text; the position of the first is 0 or more. */
    static Iterator<Token> of(String text, Words words) {
        List<Token> tokens = new ArrayList<>();
        int position = -1;
        try (WordTokens stream = new WordTokens(words)) {
            stream.read(text, 0, text.length());
            while (stream.incrementToken()) {
                position += stream.increment.getPositionIncrement();
                tokens.add(new Token(stream.term.getBytesRef().utf8ToString(), position));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens.iterator();
    }

    @Override
    void read(String text, int from, int to) {
        scanner.read(text, from, to);
        at = 0;
        length = 0;
        place = -1;
        steps = 0;
        more = scanner.next();
    }

    @Override
    public boolean incrementToken() {
        while (true) {
            while (at < length) {
                int start = at;
                at += Math.max(glyph(start), words.longest(run, start, length));
                steps++;
                if (at - start > glyph(start)) {
                    give(run, start, at - start);
                    return true;
                }
            }
            if (!more) {
                return false;
            }
            steps += scanner.position - place - 1;
            if (!scanner.glyph) {
                steps++;
                give(scanner.letters, 0, scanner.length);
                advance();
                return true;
            }
            fill();
        }
    }

    /** Reads the glyphs that stand one after the other. */
    private void fill() {
        at = 0;
        length = 0;
        do {
            System.arraycopy(scanner.letters, 0, run, length, scanner.length);
            length += scanner.length;
            advance();
        } while (more && scanner.glyph && scanner.position == place + 1 && length < LONGEST_RUN);
    }

    private void advance() {
        place = scanner.position;
        more = scanner.next();
    }

    private int glyph(int index) {
        boolean pair = index + 1 < length && Character.isSurrogatePair(run[index], run[index + 1]);
        return pair ? 2 : 1;
    }

    private void give(char[] letters, int from, int count) {
        bytes.length = Utf8.encode(letters, from, count, bytes.bytes, 0);
        term.setBytesRef(bytes);
        increment.setPositionIncrement(steps);
        steps = 0;
    }
}
