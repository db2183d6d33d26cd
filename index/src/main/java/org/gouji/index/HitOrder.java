package org.gouji.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValuesSource;

/** A number that hits are sorted by: it is the document's own, whatever the query. */
abstract class HitOrder extends LongValuesSource {
    @Override
    public final boolean isCacheable(LeafReaderContext leaf) {
        return true;
    }

    @Override
    public final boolean needsScores() {
        return false;
    }

    @Override
    public final LongValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }
}
