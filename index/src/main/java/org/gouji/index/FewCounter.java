package org.gouji.index;

import java.util.Collection;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts up to a few, and looks no further in a segment that has so many; more than those few are counted as many as were seen. */
final class FewCounter implements CollectorManager<FewCounter.Seen, Integer> {
    private final int few;

    FewCounter(int few) {
        this.few = few;
    }

    @Override
    public Seen newCollector() {
        return new Seen();
    }

    @Override
    public Integer reduce(Collection<Seen> all) {
        return all.stream().mapToInt(seen -> seen.count).sum();
    }

    /** Counts in some segments. */
    final class Seen extends SimpleCollector {
        private int count;

        @Override
        public void collect(int document) {
            if (++count >= few) {
                throw new CollectionTerminatedException();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
