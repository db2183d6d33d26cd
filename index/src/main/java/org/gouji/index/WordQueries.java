package org.gouji.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.gouji.model.Measure;
import org.gouji.model.Scope;

/**
 * Finds words in hits of one kind, and ranks them.
 *
 * @param kind the kind of hit
 * @param words cuts text into words, where there is something that does
 */
record WordQueries(HitKind kind, Optional<Words> words) {
    // Each step outweighs all below it together: a score for one word is never more than 1 before its weight.
    /** The words are the whole title, unit or item. */
    private static final float WHOLE = 1000;

    private static final float NAME = 10;
    /** The words stand as words in the language, not across two. */
    private static final float WORDS = 1;

    private static final float TEXT = 1;
    private static final float AROUND = 0.1f;

    /** Hits that have the phrase themselves. */
    Query itself(Phrase phrase) {
        return new BooleanQuery.Builder()
                .add(named(phrase.in(Fields.NAME)), Occur.SHOULD)
                .add(said(phrase), Occur.SHOULD)
                .build();
    }

    /**
     * Hits that have the phrase, the more closely the better.
     *
     * @param several whether it is one of several, and may stand around the hit instead
     */
    Query ranked(Phrase phrase, boolean several) {
        List<Query> places =
                new ArrayList<>(List.of(weighed(named(phrase.in(Fields.NAME)), NAME), weighed(said(phrase), TEXT)));
        if (several) {
            places(phrase).forEach(place -> places.add(weighed(new ConstantScoreQuery(place), AROUND)));
        }
        return new DisjunctionMaxQuery(places, 0);
    }

    /** Hits that have the phrase around them: in a title above, in their unit or region, in what they measure. */
    Query outside(Phrase phrase) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        places(phrase).forEach(place -> query.add(place, Occur.SHOULD));
        return query.build();
    }

    private Stream<Query> places(Phrase phrase) {
        String key = Asked.key(phrase.written());
        return Stream.of(
                around(phrase),
                Names.ofReport(kind, Names.part(Fields.DEPARTMENT, key)),
                Names.ofReport(kind, Names.part(Fields.REGION, key)));
    }

    /** Ranks hits first in which the phrase stands as words. */
    Optional<Query> asWords(Phrase phrase) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        UnitRow row = new UnitRow();
        row.read(phrase.written(), 0, phrase.written().length());
        row.cut(words.get());
        PhraseQuery.Builder builder = new PhraseQuery.Builder();
        List<WordMark> marks = new ArrayList<>();
        int size = Math.min(Asked.LONGEST_KEY, row.size());
        for (int unit = 0; unit < size; unit++) {
            int word = row.word(unit);
            if (word > 0) {
                builder.add(new Term(Fields.TEXT, Grams.mark(word)), row.position(unit));
                marks.add(new WordMark(row.position(unit) - row.position(0), word));
                for (int pair = unit; pair < unit + word - 1; pair++) {
                    builder.add(term(row, pair, 2), row.position(pair));
                }
            } else if (!row.glyph(unit)) {
                builder.add(term(row, unit, 1), row.position(unit));
            }
        }
        PhraseQuery phrased = builder.build();
        if (phrased.getTerms().length == 0) {
            return Optional.empty();
        }
        Query found = covered(row, phrase) ? standing(phrase, marks, phrased) : somewhere(phrased);
        return Optional.of(weighed(byLines() ? ofLines(found) : found, WORDS));
    }

    /** Where a phrase stands as words, in passages only for what is found by its lines. */
    private Query standing(Phrase phrase, List<WordMark> marks, Query phrased) {
        return OnceQuery.often(
                byLines()
                        ? new TextQuery(phrase, TextQuery.Part.WORDS_OF_PASSAGES, marks, Blocks.passages(phrased))
                        : new TextQuery(phrase, TextQuery.Part.WORDS, marks, phrased));
    }

    /** The same of what is not all words. */
    private Query somewhere(Query phrased) {
        Query found = OnceQuery.often(phrased);
        return byLines() ? OnceQuery.often(Blocks.passages(found)) : found;
    }

    /** Whether words and numbers hold all of a phrase, so that it stands wherever they do. */
    private static boolean covered(UnitRow row, Phrase phrase) {
        int unit = 0;
        while (unit < row.size() && (row.word(unit) > 0 || !row.glyph(unit))) {
            unit += Math.max(1, row.word(unit));
        }
        return unit == row.size() && unit == phrase.units().size() && unit <= Asked.LONGEST_KEY && !phrase.letter();
    }

    private static Term term(UnitRow row, int unit, int count) {
        BytesRef bytes = new BytesRef();
        row.term(unit, count, bytes);
        return new Term(Fields.TEXT, BytesRef.deepCopyOf(bytes));
    }

    /** Ranks hits first whose whole name is a key. */
    Query whole(String key) {
        return weighed(new ConstantScoreQuery(named(new TermQuery(new Term(Fields.WHOLE, key)))), WHOLE);
    }

    /** What has a name: itself, but a figure by its item's. */
    Query named(Query name) {
        return kind == HitKind.FIGURE ? new ItemQuery(name) : name;
    }

    /** What a document is found by: its own text, but a figure by its line's, and a report by all its lines'. */
    Query said(Phrase phrase) {
        return byLines() ? ofLines(Blocks.lines(phrase)) : phrase.in(Fields.TEXT);
    }

    private boolean byLines() {
        return kind == HitKind.REPORT || kind == HitKind.FIGURE;
    }

    private Query ofLines(Query lines) {
        return ByLines.of(lines, kind == HitKind.REPORT ? ByLines.Owner.REPORTS : ByLines.Owner.FIGURES);
    }

    private Query around(Phrase phrase) {
        Query titles = phrase.in(Fields.AROUND);
        Query around = kind == HitKind.SECTION ? titles : Blocks.insideSections(titles);
        if (kind != HitKind.FIGURE) {
            return around;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(around, Occur.SHOULD);
        Set<String> measures = Stream.of(Measure.values())
                .filter(measure -> phrase.standsIn(measure.label()))
                .map(Measure::name)
                .collect(Collectors.toSet());
        Set<String> scopes = Stream.of(Scope.values())
                .filter(scope -> scope != Scope.UNSAID && phrase.standsIn(scope.label()))
                .map(Scope::name)
                .collect(Collectors.toSet());
        if (!measures.isEmpty()) {
            query.add(FigureQuery.measures(measures), Occur.SHOULD);
        }
        if (!scopes.isEmpty()) {
            query.add(FigureQuery.scopes(scopes), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query weighed(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
