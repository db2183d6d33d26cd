package org.gouji.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
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

    /** No name in a report is longer; what is longer is not found. */
    private static final int LONGEST_NAME = 1000;

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
        Set<HitKind> kinds = EnumSet.allOf(HitKind.class);
        Filter filter = request.filter();
        if (!filter.only().isEmpty()) {
            kinds.retainAll(filter.only());
        } else if (asked.blank() && !filter.asksFigures()) {
            kinds.retainAll(Set.of(HitKind.REPORT));
        }
        if (filter.asksFigures()) {
            kinds.retainAll(Set.of(HitKind.AMOUNT));
        }
        return kinds;
    }

    Query of(HitKind kind) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Fields.HIT, kind.name())), Occur.FILTER);
        filters().forEach(filter -> query.add(filter, Occur.FILTER));
        if (!asked.blank()) {
            addWords(query);
        }
        return query.build();
    }

    private void addWords(BooleanQuery.Builder query) {
        if (asked.phrases().isEmpty()) {
            query.add(new MatchNoDocsQuery("nothing to look for in the words"), Occur.MUST);
            return;
        }
        boolean several = asked.phrases().size() > 1;
        BooleanQuery.Builder itself = new BooleanQuery.Builder();
        for (Phrase phrase : asked.phrases()) {
            Query name = phrase.in(Fields.NAME);
            Query text = phrase.in(Fields.TEXT);
            List<Query> places = new ArrayList<>(List.of(weighed(name, NAME), weighed(text, TEXT)));
            if (several) {
                places.add(weighed(new ConstantScoreQuery(phrase.in(Fields.AROUND)), AROUND));
                itself.add(name, Occur.SHOULD).add(text, Occur.SHOULD);
            }
            query.add(new DisjunctionMaxQuery(places, 0), Occur.MUST);
            asWords(phrase).ifPresent(found -> query.add(weighed(found, WORDS), Occur.SHOULD));
        }
        if (several) {
            query.add(itself.build(), Occur.FILTER);
        }
        query.add(
                weighed(new ConstantScoreQuery(new TermQuery(new Term(Fields.WHOLE, asked.whole()))), WHOLE),
                Occur.SHOULD);
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

    private List<Query> filters() {
        Filter filter = request.filter();
        List<Query> queries = new ArrayList<>();
        part(filter.department(), Fields.DEPARTMENT, queries);
        part(filter.region(), Fields.REGION, queries);
        part(filter.kind(), Fields.KIND, queries);
        part(filter.item(), Fields.NAME, queries);
        filter.years()
                .ifPresent(years -> queries.add(IntPoint.newRangeQuery(Fields.YEAR, years.first(), years.last())));
        filter.measure().ifPresent(measure -> queries.add(new TermQuery(new Term(Fields.MEASURE, measure.name()))));
        filter.amount()
                .ifPresent(amount -> queries.add(LongPoint.newRangeQuery(
                        Fields.YUAN,
                        amount.least().map(Fields::yuan).orElse(Long.MIN_VALUE),
                        amount.most().map(Fields::yuan).orElse(Long.MAX_VALUE))));
        return queries;
    }

    /** A part of a name; blank text asks for nothing, text without a letter or digit finds nothing. */
    private static void part(Optional<String> part, String field, List<Query> queries) {
        part.filter(text -> !text.isBlank()).ifPresent(text -> {
            List<Unit> units = Units.all(text);
            queries.add(
                    units.isEmpty() || units.size() > LONGEST_NAME
                            ? new MatchNoDocsQuery("nothing to look for in " + field)
                            : new Phrase(text, units).in(field));
        });
    }

    private static Query weighed(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
