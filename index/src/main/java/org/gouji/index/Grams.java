package org.gouji.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * The tokens of a text: runs of letters and numbers, the bigrams of neighbouring glyphs, and a glyph by itself where a run of glyphs
 * begins or ends. A lone glyph of a longer phrase (年 in 2022年) stands at such an end; a glyph asked for alone is found as the beginning
 * of a token. So every phrase is found without a list of every place of every character, which would double the index.
 */
final class Grams implements Iterator<Token> {
    private final Units units;
    private final Deque<Token> ready = new ArrayDeque<>(2);
    private Optional<Unit> current;
    private boolean joined;

    private Grams(Units units) {
        this.units = units;
        this.current = following();
    }

    static Grams of(String text) {
        return new Grams(Units.in(text));
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || current.isPresent();
    }

    @Override
    public Token next() {
        if (ready.isEmpty()) {
            advance();
        }
        return ready.remove();
    }

    private void advance() {
        Unit unit = current.orElseThrow();
        Optional<Unit> next = following();
        boolean joins = next.isPresent() && unit.joins(next.get());
        if (!joined || !joins) {
            ready.add(new Token(unit.text(), unit.position()));
        }
        if (joins) {
            ready.add(new Token(unit.text() + next.get().text(), unit.position()));
        }
        joined = joins;
        current = next;
    }

    private Optional<Unit> following() {
        return units.hasNext() ? Optional.of(units.next()) : Optional.empty();
    }
}
