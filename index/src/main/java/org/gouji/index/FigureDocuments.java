package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;

/** The documents that are figures: those that are nothing else. */
final class FigureDocuments extends DocIdSetIterator {
    private final BitSet others;
    private final int limit;
    private int document = -1;

    private FigureDocuments(BitSet others, int limit) {
        this.others = others;
        this.limit = limit;
    }

    static FigureDocuments of(LeafReaderContext leaf) throws IOException {
        return new FigureDocuments(
                Parents.ends(Blocks.LINES, leaf), leaf.reader().maxDoc());
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public int nextDoc() {
        return advance(document + 1);
    }

    @Override
    public int advance(int target) {
        int next = target;
        while (next < limit && others.get(next)) {
            next++;
        }
        document = next < limit ? next : NO_MORE_DOCS;
        return document;
    }

    @Override
    public long cost() {
        return Math.max(1, limit - others.approximateCardinality());
    }
}
