package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * Ranks paragraphs by how much they have of the gist of what was asked: of its bigrams, the rare ones telling more; the whole phrase; a figure
 * of an item called so. Paragraphs of the reports of a unit called so have it too, in full or in short (农机站 for 农业机械服务站).
 */
final class Gist {
    /** What a question has around its words. */
    private static final Pattern FILLERS =
            Pattern.compile("哪些|哪个|哪里|哪儿|哪几|多少|什么|怎么|怎样|如何|为何|为什么|有没有|是否|没有|花了|用了|做了|几(?=[个辆人次份家])|[的了吗呢么]");

    private static final int SHORTEST_NAME = 3;
    /** What the whole phrase and a figure count for, beside all bigrams together. */
    private static final float WHOLE = 1;

    private static final float FIGURE = 1;
    /** A paragraph of the unit's report that says nothing of the words is behind all that do. */
    private static final float OF_UNIT = 0.5f;

    private final IndexReader reader;
    private final Lexicon lexicon;

    Gist(IndexReader reader, Lexicon lexicon) {
        this.reader = reader;
        this.lexicon = lexicon;
    }

    /** Paragraphs that have something of the phrases; empty where nothing of them stands anywhere. @param occur whether of each */
    Optional<Query> of(List<Phrase> phrases, Occur occur) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean found = false;
        for (Phrase phrase : phrases) {
            Optional<Query> one = of(phrase);
            one.ifPresent(query -> all.add(query, occur));
            found |= one.isPresent();
        }
        return found ? Optional.of(all.build()) : Optional.empty();
    }

    private Optional<Query> of(Phrase phrase) throws IOException {
        List<Query> ways = new ArrayList<>();
        for (Phrase name : names(phrase)) {
            Map<String, Float> grams = weights(name.written());
            if (!grams.isEmpty()) {
                ways.add(said(name, grams));
            }
        }
        ofUnit(phrase).ifPresent(ways::add);
        return ways.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(ways, 0));
    }

    /** The phrase, and what else it is called where it is an item. */
    private List<Phrase> names(Phrase phrase) {
        List<Phrase> names = new ArrayList<>(List.of(phrase));
        for (List<String> item : lexicon.items().values()) {
            if (item.stream().anyMatch(name -> Asked.key(name).equals(phrase.key()))) {
                item.stream().flatMap(name -> Asked.phrase(name).stream()).forEach(names::add);
            }
        }
        return names;
    }

    private static Query said(Phrase phrase, Map<String, Float> grams) {
        float all =
                (float) grams.values().stream().mapToDouble(Float::doubleValue).sum();
        BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch((grams.size() + 1) / 2);
        grams.forEach((gram, weight) ->
                most.add(new BoostQuery(new TermQuery(new Term(Fields.TEXT, gram)), weight), Occur.SHOULD));
        Query figure = Blocks.paragraphsOf(Blocks.of(HitKind.FIGURE, named(grams)));
        return new BooleanQuery.Builder()
                .add(most.build(), Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(phrase.in(Fields.TEXT)), WHOLE * all), Occur.SHOULD)
                .add(new BoostQuery(new ConstantScoreQuery(figure), FIGURE * all), Occur.SHOULD)
                .build();
    }

    /** Figures whose item has most of the bigrams. */
    private static Query named(Map<String, Float> grams) {
        BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch((grams.size() * 2 + 2) / 3);
        grams.keySet().forEach(gram -> most.add(new TermQuery(new Term(Fields.NAME, gram)), Occur.SHOULD));
        return most.build();
    }

    /** All that the reports of units say that are called so. */
    private static Optional<Query> ofUnit(Phrase phrase) {
        if (phrase.key().length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        String spread =
                phrase.key().codePoints().mapToObj(Character::toString).collect(Collectors.joining("*", "*", "*"));
        Query unit = new WildcardQuery(new Term(Fields.DEPARTMENT, spread), Asked.LONGEST_KEY * Asked.LONGEST_KEY);
        return Optional.of(new BoostQuery(new ConstantScoreQuery(Blocks.insideReports(unit)), OF_UNIT));
    }

    /** The bigrams and numbers of the words that stand anywhere, with how much each tells. */
    private Map<String, Float> weights(String written) throws IOException {
        Map<String, Float> weights = new LinkedHashMap<>();
        int documents = Math.max(1, reader.getDocCount(Fields.TEXT));
        for (String gram : grams(written)) {
            int having = reader.docFreq(new Term(Fields.TEXT, gram));
            if (having > 0) {
                weights.put(gram, (float) Math.log(1 + (documents - having + 0.5) / (having + 0.5)));
            }
        }
        return weights;
    }

    private static List<String> grams(String written) {
        List<String> grams = new ArrayList<>();
        for (String piece : FILLERS.split(written)) {
            List<Unit> units = Units.all(piece);
            for (int i = 0; i < units.size(); i++) {
                Unit unit = units.get(i);
                if (!unit.glyph()) {
                    grams.add(unit.text());
                } else if (i + 1 < units.size() && unit.joins(units.get(i + 1))) {
                    grams.add(unit.text() + units.get(i + 1).text());
                }
            }
        }
        return grams;
    }
}
