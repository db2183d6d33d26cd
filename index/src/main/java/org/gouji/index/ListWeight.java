package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Finds all at once in a segment, as a list, which costs no more than its length. */
abstract class ListWeight extends Weight {
    private final float boost;

    ListWeight(Query query, float boost) {
        super(query);
        this.boost = boost;
    }

    /** What is found in a segment, with no weight of its own. */
    abstract FoundList list(LeafReaderContext leaf) throws IOException;

    @Override
    public final Scorer scorer(LeafReaderContext leaf) throws IOException {
        FoundList list = list(leaf);
        return list.isEmpty() ? null : list.scorer(this, boost);
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return true;
    }

    @Override
    public final Explanation explain(LeafReaderContext leaf, int document) {
        return Explanation.noMatch("not explained");
    }
}
