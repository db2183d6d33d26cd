package org.gouji.index;

import java.util.Iterator;
import java.util.Optional;

/** The tokens of a text: each unit, and at the same position the bigram that it makes with the next. */
final class Grams implements Iterator<Token> {
    private final Units units;
    private Optional<Unit> unit;
    private Optional<Token> bigram = Optional.empty();

    private Grams(Units units) {
        this.units = units;
        this.unit = following();
    }

    static Grams of(String text) {
        return new Grams(Units.in(text));
    }

    @Override
    public boolean hasNext() {
        return bigram.isPresent() || unit.isPresent();
    }

    @Override
    public Token next() {
        if (bigram.isPresent()) {
            Token token = bigram.get();
            bigram = Optional.empty();
            return token;
        }
        Unit current = unit.orElseThrow();
        unit = following();
        bigram = unit.filter(current::joins).map(next -> new Token(current.text() + next.text(), current.position()));
        return new Token(current.text(), current.position());
    }

    private Optional<Unit> following() {
        return units.hasNext() ? Optional.of(units.next()) : Optional.empty();
    }
}
