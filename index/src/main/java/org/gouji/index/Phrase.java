package org.gouji.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.gouji.model.Span;

/**
 * Units that must be found one after the other.
 *
 * @param written as the user wrote it
 * @param units one or more
 */
record Phrase(String written, List<Unit> units) {
    Phrase {
        units = List.copyOf(units);
    }

    /** What is compared of it. */
    String key() {
        return units.stream().map(Unit::text).collect(Collectors.joining());
    }

    /** The phrase in a field of {@link Grams}: each glyph by a bigram where it has a neighbour, else by itself. */
    Query in(String field) {
        return field.equals(Fields.AROUND)
                ? new OnceQuery(new TitleQuery(plain(Fields.NAME)))
                : new AliasQuery(this, field);
    }

    /** The same, by the words as they were asked for and no other names. */
    Query plain(String field) {
        if (field.equals(Fields.LINES)) {
            Query lines = Blocks.lines(plain(Fields.TEXT), new SentenceQuery(this));
            return letter() ? lines : new TextQuery(this, TextQuery.Part.LINES, List.of(), lines);
        }
        if (letter()) {
            return new PrefixQuery(new Term(field, units.get(0).text()));
        }
        Query phrased = phrased(field);
        return field.equals(Fields.TEXT) ? new TextQuery(this, TextQuery.Part.TEXTS, List.of(), phrased) : phrased;
    }

    private Query phrased(String field) {
        PhraseQuery.Builder builder = new PhraseQuery.Builder();
        tokens().forEach(token -> builder.add(new Term(field, token.term()), token.position()));
        return builder.build();
    }

    /**
     * What the index has of some units.
     *
     * @param first the first of the units
     * @param size how many they are
     */
    record Token(String term, int position, int first, int size) {}

    /** Tokens that have all units of the phrase. */
    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        int covered = 0;
        for (Token token : choices()) {
            int end = token.first() + token.size();
            boolean last = end == units.size() || !units.get(end - 1).joins(units.get(end));
            if (token.first() == covered || last && end > covered) {
                tokens.add(token);
                covered = end;
            }
        }
        return tokens;
    }

    /** All tokens that the index has of a text with the phrase in it, but for those of what stands around it; in their order. */
    List<Token> choices() {
        List<Token> choices = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (i + 1 < units.size() && unit.joins(units.get(i + 1))) {
                choices.add(new Token(unit.text() + units.get(i + 1).text(), unit.position(), i, 2));
            } else if (i == 0 || !units.get(i - 1).joins(unit)) {
                choices.add(new Token(unit.text(), unit.position(), i, 1));
            }
        }
        return choices;
    }

    /** Whether it is a single glyph, which stands alone or begins bigrams. */
    boolean letter() {
        return units.size() == 1 && units.get(0).glyph();
    }

    /** Where the phrase stands in a line, by the same comparison. */
    List<Span> in(List<Unit> line) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i + units.size() <= line.size(); i++) {
            if (standsAt(i, line)) {
                found.add(new Span(
                        line.get(i).start(), line.get(i + units.size() - 1).end()));
            }
        }
        return found;
    }

    boolean standsIn(String text) {
        return !in(Units.all(text)).isEmpty();
    }

    private boolean standsAt(int index, List<Unit> line) {
        int shift = line.get(index).position() - units.get(0).position();
        for (int i = 0; i < units.size(); i++) {
            Unit wanted = units.get(i);
            Unit there = line.get(index + i);
            if (there.position() != wanted.position() + shift || !there.text().equals(wanted.text())) {
                return false;
            }
        }
        return true;
    }
}
