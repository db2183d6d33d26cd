package org.gouji.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;

/** Finds figures by the names of their items, with the scores of the names: names are looked for first, then the figures that have them. */
final class ItemQuery extends NameLookup {
    /** @param names what is asked of a name ({@link ItemNames}) */
    ItemQuery(Query names) {
        super(names, List.of());
    }

    @Override
    Query found(IndexSearcher searcher) throws IOException {
        Map<Integer, Float> found = searcher.search(wanted(Occur.MUST), new Collected(searcher.getIndexReader()));
        return found.isEmpty() ? new MatchNoDocsQuery("no item is called so") : new OnceQuery(new NamedFigures(found));
    }

    @Override
    public String toString(String field) {
        return "figures of items with " + names().toString(field);
    }

    /** The names found by number, with their scores. */
    private static final class Found extends SimpleCollector {
        private final IndexReader reader;
        private final Map<Integer, Float> scores = new HashMap<>();
        /** Of the segment at hand, once it has a name; who finds none needs no numbers. */
        private Optional<LongValues> numbers = Optional.empty();

        private Optional<LeafReaderContext> segment = Optional.empty();
        private SortedDocValues values = DocValues.emptySorted();
        private Optional<Scorable> scorer = Optional.empty();

        Found(IndexReader reader) {
            this.reader = reader;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = DocValues.getSorted(leaf.reader(), Fields.NAMED);
            numbers = Optional.empty();
            segment = Optional.of(leaf);
        }

        @Override
        public void setScorer(Scorable now) {
            scorer = Optional.of(now);
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                float score = scorer.orElseThrow().score();
                if (numbers.isEmpty()) {
                    numbers = Optional.of(NameOrdinals.of(reader).ofNames(segment.orElseThrow()));
                }
                scores.put((int) numbers.get().get(values.ordValue()), score);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }

    /** Collects names. */
    private static final class Collected implements CollectorManager<Found, Map<Integer, Float>> {
        private final IndexReader reader;

        Collected(IndexReader reader) {
            this.reader = reader;
        }

        @Override
        public Found newCollector() {
            return new Found(reader);
        }

        @Override
        public Map<Integer, Float> reduce(Collection<Found> all) {
            Map<Integer, Float> scores = new HashMap<>();
            all.forEach(found -> scores.putAll(found.scores));
            return scores;
        }
    }
}
