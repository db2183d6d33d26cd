package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Ranks paragraphs by how much they have of the gist of what was asked: of its bigrams, the rare ones telling more; the whole phrase; a figure
 * of an item called so. Paragraphs of the reports of a unit called so have it too, in full or in short (农机站 for 农业机械服务站).
 */
final class Gist {
    /** What a question has around its words. */
    private static final Pattern FILLERS =
            Pattern.compile("哪些|哪个|哪里|哪儿|哪几|多少|什么|怎么|怎样|如何|为何|为什么|有没有|是否|没有|花了|用了|做了|几(?=[个辆人次份家])|[的了吗呢么]");

    /** Of more conditions nobody wants the gist; and Lucene takes no more than a thousand clauses. */
    static final int MOST_CONDITIONS = 16;

    private static final int MOST_GRAMS = 24;
    private static final int LEAST_GRAMS = 4;
    private static final int MOST_NAMES = 3;
    private static final int SHORTEST_NAME = 3;
    /** What the whole phrase and a figure count for, beside all bigrams together. */
    private static final float WHOLE = 1;

    private static final float FIGURE = 1;
    /** A paragraph below such a title, or of such a unit's report, may say nothing of the words itself. */
    private static final float OF_SECTION = 0.6f;

    private static final float OF_UNIT = 0.8f;
    private static final float IN_SHORT = 0.4f;
    /** What further ways to be found add to the best. */
    private static final float BOTH = 0.3f;

    private final IndexReader reader;

    Gist(IndexReader reader) {
        this.reader = reader;
    }

    /** Paragraphs that have something of the phrases; empty where nothing of them stands anywhere. @param occur whether of each */
    Optional<Query> of(List<Phrase> phrases, Occur occur) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean found = false;
        for (Phrase phrase : phrases) {
            Optional<Query> one = of(phrase, Math.max(LEAST_GRAMS, MOST_GRAMS / phrases.size()));
            one.ifPresent(query -> all.add(query, occur));
            found |= one.isPresent();
        }
        return found ? Optional.of(all.build()) : Optional.empty();
    }

    private Optional<Query> of(Phrase phrase, int limit) throws IOException {
        List<Query> ways = new ArrayList<>();
        float most = 1;
        for (Phrase name : names(phrase)) {
            Map<String, Float> grams = weights(name.written(), limit);
            if (!grams.isEmpty()) {
                float all = sum(grams);
                most = Math.max(most, all);
                ways.add(said(name, grams, all));
                ways.add(constant(Blocks.insideSections(titled(grams)), OF_SECTION * all));
            }
        }
        ways.addAll(ofUnit(phrase.key(), most));
        return ways.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(ways, BOTH));
    }

    private static float sum(Map<String, Float> grams) {
        return (float) grams.values().stream().mapToDouble(Float::doubleValue).sum();
    }

    /** The phrase, and what else it is called. */
    private List<Phrase> names(Phrase phrase) throws IOException {
        List<Phrase> names = new ArrayList<>(List.of(phrase));
        for (String name : Aliases.of(reader, phrase.key())) {
            Asked.phrase(name).ifPresent(names::add);
        }
        return names.subList(0, Math.min(MOST_NAMES, names.size()));
    }

    private static Query said(Phrase phrase, Map<String, Float> grams, float all) {
        Query figure = Blocks.paragraphsOf(new ItemQuery(most(Fields.NAME, grams)));
        return new BooleanQuery.Builder()
                .add(new GramsQuery(grams, (grams.size() + 1) / 2), Occur.MUST)
                .add(constant(phrase.in(Fields.TEXT), WHOLE * all), Occur.SHOULD)
                .add(constant(figure, FIGURE * all), Occur.SHOULD)
                .build();
    }

    /** What has most of the bigrams in a field. */
    private static Query most(String field, Map<String, Float> grams) {
        BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch((grams.size() * 2 + 2) / 3);
        grams.keySet().forEach(gram -> most.add(new TermQuery(new Term(field, gram)), Occur.SHOULD));
        return most.build();
    }

    /** Sections whose title, or one above it, has most of the bigrams. */
    private static Query titled(Map<String, Float> grams) {
        return new TitleQuery(most(Fields.NAME, grams));
    }

    /** All that the reports of units say that are called so, or so in short. */
    private static List<Query> ofUnit(String key, float all) {
        if (key.length() < SHORTEST_NAME) {
            return List.of();
        }
        List<String> letters = key.codePoints().mapToObj(Character::toString).toList();
        return List.of(unit(List.of(key), OF_UNIT * all), unit(letters, IN_SHORT * all));
    }

    private static Query unit(List<String> parts, float weight) {
        return constant(Blocks.insideReports(new PartsQuery(Fields.DEPARTMENT, parts)), weight);
    }

    private static Query constant(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    /** The bigrams and numbers of the words that stand anywhere, with how much each tells; the rarest where there are many. */
    private Map<String, Float> weights(String written, int limit) throws IOException {
        Map<String, Float> weights = new LinkedHashMap<>();
        int documents = Math.max(1, reader.getDocCount(Fields.TEXT));
        for (String gram : grams(written)) {
            int having = reader.docFreq(new Term(Fields.TEXT, gram));
            if (having > 0) {
                weights.put(gram, (float) Math.log(1 + (documents - having + 0.5) / (having + 0.5)));
            }
        }
        Map<String, Float> rarest = new LinkedHashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue().reversed())
                .limit(limit)
                .forEach(gram -> rarest.put(gram.getKey(), gram.getValue()));
        return rarest;
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
