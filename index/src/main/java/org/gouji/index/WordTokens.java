package org.gouji.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.gouji.model.Span;

/** The tokens of a text that {@link Words} cuts, folded like all others. */
final class WordTokens {
    /** A longer line is cut in pieces, so that a cutter never gets a whole file at once. */
    private static final int LONGEST_LINE = 2000;

    private WordTokens() {}

    static Iterator<Token> of(String text, Words words) {
        List<Token> tokens = new ArrayList<>();
        int position = 0;
        for (String line : text.split("\n")) {
            for (int from = 0; from < line.length(); from += LONGEST_LINE) {
                position = add(
                        line.substring(from, Math.min(line.length(), from + LONGEST_LINE)), words, tokens, position);
            }
            position++;
        }
        return tokens.iterator();
    }

    private static int add(String line, Words words, List<Token> tokens, int first) {
        int position = first;
        for (Span word : words.of(line)) {
            String key = Asked.key(word.in(line));
            if (!key.isEmpty()) {
                tokens.add(new Token(key, position++));
            }
        }
        return position;
    }
}
