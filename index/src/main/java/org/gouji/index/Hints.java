package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.gouji.index.ask.Clause;
import org.gouji.index.ask.Clause.All;
import org.gouji.index.ask.Clause.Named;
import org.gouji.index.ask.Clause.Text;
import org.gouji.index.ask.Field;

/** Looks for questions near one that finds nothing: a name that was meant, or a condition fewer. */
final class Hints {
    private static final int NAMES = 3;
    /** Of a hundred: how much of two names must be the same for one to be meant by the other. */
    private static final int LIKE = 50;

    private static final Map<Field, String> NAMED = Map.of(
            Field.DEPARTMENT, Fields.DEPARTMENT_FACET,
            Field.REGION, Fields.REGION_FACET,
            Field.KIND, Fields.KIND_FACET,
            Field.ITEM, Fields.ITEM_NAME,
            Field.RULE, Fields.RULE_FACET);

    private final IndexSearcher searcher;
    private final SearchRequest request;
    private final Lexicon lexicon;

    Hints(IndexSearcher searcher, SearchRequest request, Lexicon lexicon) {
        this.searcher = searcher;
        this.request = request;
        this.lexicon = lexicon;
    }

    List<Hint> all() throws IOException {
        List<Clause> conditions = request.asked() instanceof All all ? all.clauses() : List.of(request.asked());
        List<Hint> hints = new ArrayList<>();
        for (Clause condition : conditions) {
            List<Clause> rest = new ArrayList<>(conditions);
            rest.remove(condition);
            for (Clause meant : meant(condition)) {
                add(hints, rest, condition, Optional.of(meant));
            }
        }
        for (Clause condition : conditions) {
            List<Clause> rest = new ArrayList<>(conditions);
            rest.remove(condition);
            if (!rest.isEmpty()) {
                add(hints, rest, condition, Optional.empty());
            }
        }
        return hints;
    }

    private void add(List<Hint> hints, List<Clause> rest, Clause condition, Optional<Clause> instead)
            throws IOException {
        List<Clause> all = new ArrayList<>(rest);
        instead.ifPresent(all::add);
        SearchRequest nearby = new SearchRequest(Clause.all(all), request.kinds(), request.order(), 0, 0, 0);
        long hits = new Search(searcher, nearby, lexicon).count();
        if (hits > 0) {
            hints.add(new Hint(condition, instead, hits));
        }
    }

    /** The names in the index that a condition may have meant. */
    private List<Clause> meant(Clause condition) throws IOException {
        List<Clause> meant = new ArrayList<>();
        if (condition instanceof Named named && NAMED.containsKey(named.field())) {
            for (String name : like(String.join("", named.parts()), NAMED.get(named.field()))) {
                meant.add(new Named(named.field(), List.of(name), false));
            }
        } else if (condition instanceof Text text) {
            for (String facet : List.of(Fields.ITEM_NAME, Fields.DEPARTMENT_FACET, Fields.REGION_FACET)) {
                for (String name : like(text.words(), facet)) {
                    meant.add(new Text(name, text.quoted()));
                }
            }
        }
        return meant;
    }

    private List<String> like(String typed, String facet) throws IOException {
        String wanted = Asked.key(typed);
        Map<String, Integer> names = new TreeMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), facet);
            for (long ord = 0; ord < values.getValueCount(); ord++) {
                BytesRef value = values.lookupOrd(ord);
                String name = facet.equals(Fields.ITEM_NAME) ? ItemNames.listed(value) : value.utf8ToString();
                int likeness = likeness(wanted, Asked.key(name));
                if (likeness >= LIKE && !Asked.key(name).contains(wanted)) {
                    names.put(name, likeness);
                }
            }
        }
        return names.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of a hundred: how many of the pairs of letters of both names, and of their letters, are in both. */
    private static int likeness(String one, String other) {
        return (common(one, other, 1) + common(one, other, 2)) / 2;
    }

    private static int common(String one, String other, int length) {
        int pieces = one.length() + other.length() - 2 * (length - 1);
        if (one.length() < length || other.length() < length) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i + length <= one.length(); i++) {
            same += other.contains(one.substring(i, i + length)) ? 1 : 0;
        }
        return Math.min(100, 200 * same / pieces);
    }
}
