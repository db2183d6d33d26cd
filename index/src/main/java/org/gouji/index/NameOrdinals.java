package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The names of items ({@link ItemNames}) of a whole index by number. Each segment counts its own names for itself; to look hundreds of names
 * up in dozens of segments, letter by letter, took longer than all else that is asked of figures.
 */
final class NameOrdinals {
    private static final OfReader<IndexReader, NameOrdinals> KEPT =
            new OfReader<>(IndexReader::getReaderCacheHelper, NameOrdinals::make);

    private final OrdinalMap all;
    private final int segments;

    private NameOrdinals(OrdinalMap all, int segments) {
        this.all = all;
        this.segments = segments;
    }

    /** Those of an index, made once for each state of it. */
    static NameOrdinals of(IndexReader reader) throws IOException {
        return KEPT.get(reader);
    }

    private static NameOrdinals make(IndexReader reader) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        List<TermsEnum> terms = new ArrayList<>();
        for (LeafReaderContext leaf : leaves) {
            terms.add(DocValues.getSortedSet(leaf.reader(), Fields.ITEM_NAME).termsEnum());
        }
        for (LeafReaderContext leaf : leaves) {
            terms.add(DocValues.getSorted(leaf.reader(), Fields.NAMED).termsEnum());
        }
        // The first of those that have a name tells it; which that is doesn't matter here.
        long[] weights = new long[terms.size()];
        Arrays.fill(weights, 1);
        OrdinalMap all = OrdinalMap.build(null, terms.toArray(TermsEnum[]::new), weights, PackedInts.DEFAULT);
        return new NameOrdinals(all, leaves.size());
    }

    /** How many names there are. */
    int size() {
        return Math.toIntExact(all.getValueCount());
    }

    /** The numbers of the names that figures of a segment have, by their ordinals there. */
    LongValues ofFigures(LeafReaderContext leaf) {
        return all.getGlobalOrds(leaf.ord);
    }

    /** The numbers of the names that have a document in a segment, by their ordinals there. */
    LongValues ofNames(LeafReaderContext leaf) {
        return all.getGlobalOrds(segments + leaf.ord);
    }
}
