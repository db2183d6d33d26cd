package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** Finds hit by hit as another does, and all of a segment at once in a way of its own. */
abstract class Plainly extends FilterWeight implements Listing {
    /** @param plainly finds the same, hit by hit */
    Plainly(Query query, Weight plainly) {
        super(query, plainly);
    }

    @Override
    public final ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        return in.scorerSupplier(leaf);
    }
}
