package org.gouji.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.gouji.model.Measure;
import org.gouji.model.Scope;

/** Turns a request into Lucene's queries, one for each kind of hit. */
final class Queries {
    // Each step outweighs all below it together: a score for one word is never more than 1 before its weight.
    /** The words are the whole title, unit or item. */
    private static final float WHOLE = 1000;

    private static final float NAME = 10;
    /** The words stand as words in the language, not across two. */
    private static final float WORDS = 1;

    private static final float TEXT = 1;
    private static final float AROUND = 0.1f;

    /** Enough for the longest key: a key of the same letter over and over takes half its length squared. */
    private static final int WILDCARD_WORK = Asked.LONGEST_KEY * Asked.LONGEST_KEY;

    private static final Query LINES = new BooleanQuery.Builder()
            .add(Blocks.hit(Fields.LINE), Occur.SHOULD)
            .add(Blocks.hit(HitKind.PARAGRAPH.name()), Occur.SHOULD)
            .build();

    private final SearchRequest request;
    private final Asked asked;
    private final Optional<Words> words;

    Queries(SearchRequest request, Asked asked, Optional<Words> words) {
        this.request = request;
        this.asked = asked;
        this.words = words;
    }

    /** The kinds of hit that can answer the request, in order of the result. */
    Set<HitKind> kinds() {
        Set<HitKind> kinds = EnumSet.of(HitKind.REPORT, HitKind.SECTION, HitKind.PARAGRAPH, HitKind.FIGURE);
        Filter filter = request.filter();
        if (!filter.only().isEmpty()) {
            kinds = EnumSet.copyOf(filter.only());
        } else if (asked.blank() && !filter.asksFigures()) {
            kinds.retainAll(Set.of(HitKind.REPORT));
        }
        if (filter.asksFigures()) {
            kinds.retainAll(Set.of(HitKind.FIGURE));
        }
        return kinds;
    }

    Query of(HitKind kind) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Fields.HIT, kind.name())), Occur.FILTER);
        filters(kind).forEach(filter -> query.add(filter, Occur.FILTER));
        if (!asked.blank()) {
            addWords(query, kind);
        }
        return query.build();
    }

    private void addWords(BooleanQuery.Builder query, HitKind kind) {
        if (asked.phrases().isEmpty()) {
            query.add(new MatchNoDocsQuery("nothing to look for in the words"), Occur.MUST);
            return;
        }
        boolean several = asked.phrases().size() > 1;
        BooleanQuery.Builder itself = new BooleanQuery.Builder();
        for (Phrase phrase : asked.phrases()) {
            Query name = phrase.in(Fields.NAME);
            Query text = ofLine(kind, phrase.in(Fields.TEXT));
            List<Query> places = new ArrayList<>(List.of(weighed(name, NAME), weighed(text, TEXT)));
            if (several) {
                String key = Asked.key(phrase.written());
                Stream.of(
                                around(kind, phrase),
                                ofReport(kind, part(Fields.DEPARTMENT, key)),
                                ofReport(kind, part(Fields.REGION, key)))
                        .forEach(place -> places.add(weighed(new ConstantScoreQuery(place), AROUND)));
                itself.add(name, Occur.SHOULD).add(text, Occur.SHOULD);
            }
            query.add(new DisjunctionMaxQuery(places, 0), Occur.MUST);
            asWords(phrase).ifPresent(found -> query.add(weighed(ofLine(kind, found), WORDS), Occur.SHOULD));
        }
        if (several) {
            query.add(itself.build(), Occur.FILTER);
        }
        query.add(
                weighed(new ConstantScoreQuery(new TermQuery(new Term(Fields.WHOLE, asked.whole()))), WHOLE),
                Occur.SHOULD);
    }

    /** What a document is found by: its own text, but a figure by its line's, and a report by all its lines'. */
    private static Query ofLine(HitKind kind, Query text) {
        return switch (kind) {
            case REPORT ->
                Blocks.reportsOf(new BooleanQuery.Builder()
                        .add(text, Occur.MUST)
                        .add(LINES, Occur.FILTER)
                        .build());
            case FIGURE -> Blocks.figures(text);
            case SECTION, PARAGRAPH, INDICATOR, FINDING -> text;
        };
    }

    /** What only a report has, of all that stands in it. */
    private static Query ofReport(HitKind kind, Query report) {
        return kind == HitKind.REPORT ? report : Blocks.insideReports(report);
    }

    private static Query inYears(HitKind kind, YearRange years) {
        Query range = IntField.newRangeQuery(Fields.YEAR, years.first(), years.last());
        return kind == HitKind.FIGURE ? range : ofReport(kind, range);
    }

    private static Query around(HitKind kind, Phrase phrase) {
        Query titles = phrase.in(Fields.AROUND);
        Query around = kind == HitKind.SECTION ? titles : Blocks.insideSections(titles);
        if (kind != HitKind.FIGURE) {
            return around;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(around, Occur.SHOULD);
        Stream.of(Measure.values())
                .filter(measure -> phrase.standsIn(measure.label()))
                .forEach(measure -> query.add(new TermQuery(new Term(Fields.MEASURE, measure.name())), Occur.SHOULD));
        Stream.of(Scope.values())
                .filter(scope -> phrase.standsIn(scope.label()))
                .forEach(scope -> query.add(new TermQuery(new Term(Fields.SCOPE, scope.name())), Occur.SHOULD));
        return query.build();
    }

    private Optional<Query> asWords(Phrase phrase) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Iterator<Token> tokens = WordTokens.of(phrase.written(), words.get());
        PhraseQuery.Builder builder = new PhraseQuery.Builder();
        int count = 0;
        while (tokens.hasNext() && count++ < Asked.MOST_UNITS) {
            Token token = tokens.next();
            builder.add(new Term(Fields.WORDS, token.text()), token.position());
        }
        return count == 0 ? Optional.empty() : Optional.of(builder.build());
    }

    private List<Query> filters(HitKind kind) {
        Filter filter = request.filter();
        List<Query> queries = new ArrayList<>();
        asked(filter.department()).ifPresent(key -> queries.add(ofReport(kind, part(Fields.DEPARTMENT, key))));
        asked(filter.region()).ifPresent(key -> queries.add(ofReport(kind, part(Fields.REGION, key))));
        asked(filter.kind()).ifPresent(key -> queries.add(ofReport(kind, part(Fields.KIND, key))));
        filter.item().filter(text -> !text.isBlank()).ifPresent(item -> queries.add(item(item)));
        filter.years().ifPresent(years -> queries.add(inYears(kind, years)));
        filter.measure().ifPresent(measure -> queries.add(new TermQuery(new Term(Fields.MEASURE, measure.name()))));
        filter.amount()
                .ifPresent(amount -> queries.add(LongField.newRangeQuery(
                        Fields.YUAN,
                        amount.least().map(Fields::number).orElse(Long.MIN_VALUE),
                        amount.most().map(Fields::number).orElse(Long.MAX_VALUE))));
        return queries;
    }

    /** The key of a name asked for; blank text asks for nothing. */
    private static Optional<String> asked(Optional<String> name) {
        return name.filter(text -> !text.isBlank()).map(Asked::key);
    }

    /** Items are as many as figures: they are found as words are. */
    private static Query item(String part) {
        List<Unit> units = Units.all(part);
        return units.isEmpty() || units.size() > Asked.LONGEST_KEY
                ? new MatchNoDocsQuery("nothing to look for in items")
                : new Phrase(part, units).in(Fields.NAME);
    }

    /** Names that hold the key; there are few of them beside the documents. No letter of a key means anything to a wildcard. */
    private static Query part(String field, String key) {
        return key.isEmpty()
                ? new MatchNoDocsQuery("nothing to look for in " + field)
                : new WildcardQuery(new Term(field, "*" + key + "*"), WILDCARD_WORK);
    }

    private static Query weighed(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
