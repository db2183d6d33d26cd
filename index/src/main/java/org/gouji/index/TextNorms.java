package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** How long the texts of a segment are, as {@link Ranking} keeps it, in memory: to find that of one text among those that have any took as long as to score it. */
final class TextNorms {
    private static final OfReader<LeafReaderContext, byte[]> KEPT =
            new OfReader<>(leaf -> leaf.reader().getCoreCacheHelper(), TextNorms::read);

    private TextNorms() {}

    /** By document; not to be changed. */
    static byte[] of(LeafReaderContext leaf) throws IOException {
        return KEPT.get(leaf);
    }

    private static byte[] read(LeafReaderContext leaf) throws IOException {
        byte[] norms = new byte[leaf.reader().maxDoc()];
        NumericDocValues kept = leaf.reader().getNormValues(Fields.TEXT);
        while (kept != null && kept.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            norms[kept.docID()] = (byte) kept.longValue();
        }
        return norms;
    }
}
