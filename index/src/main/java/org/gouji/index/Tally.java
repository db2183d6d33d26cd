package org.gouji.index;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Each term of a text once, with how often it comes. */
final class Tally {
    private Tally() {}

    static Iterator<Token> of(Iterator<Token> tokens) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        tokens.forEachRemaining(token -> counts.merge(token.text(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new Token(count.getKey(), 0, count.getValue()))
                .iterator();
    }
}
