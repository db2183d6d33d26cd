package org.gouji.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * The same as another query, worked out list by list ({@link FoundParts}). A frequent word has hundreds of thousands of hits, all of which are counted and scored: to ask a
 * tree of Lucene's scorers of each of them took longer than to look for them.
 */
final class ListedQuery extends StandIn {
    ListedQuery(Query query) {
        super(query);
    }

    @Override
    StandIn of(Query simpler) {
        return new ListedQuery(simpler);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        if (!(searcher instanceof OneSearch search)) {
            return searcher.createWeight(query(), mode, boost);
        }
        FoundPart part = new FoundParts(search).of(query(), boost, mode.needsScores());
        return new ListWeight(this, 1) {
            @Override
            FoundList list(LeafReaderContext leaf) throws IOException {
                Optional<FoundPart.InSegment> found = part.in(leaf);
                return found.isPresent() ? found.get().among(Optional.empty()) : FoundList.ofSize(0);
            }

            @Override
            public BulkScorer bulkScorer(LeafReaderContext leaf) throws IOException {
                FoundList list = list(leaf);
                return list.isEmpty() ? null : new All(list);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    /** Shows all of a list. */
    private static final class All extends BulkScorer {
        private final FoundList list;
        private int at;

        All(FoundList list) {
            this.list = list;
        }

        @Override
        public int score(LeafCollector collector, Bits live, int from, int to) throws IOException {
            collector.setScorer(new Scorable() {
                @Override
                public float score() {
                    return list.score(at);
                }

                @Override
                public int docID() {
                    return list.document(at);
                }
            });
            for (; at < list.size() && list.document(at) < to; at++) {
                int document = list.document(at);
                if (document >= from && (live == null || live.get(document))) {
                    collector.collect(document);
                }
            }
            return at < list.size() ? list.document(at) : DocIdSetIterator.NO_MORE_DOCS;
        }

        @Override
        public long cost() {
            return list.size();
        }
    }
}
