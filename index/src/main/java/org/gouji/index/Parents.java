package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/** Says in which report the documents of one segment stand. */
final class Parents {
    private final BitSet reports;

    private Parents(BitSet reports) {
        this.reports = reports;
    }

    static Parents of(LeafReaderContext leaf) throws IOException {
        return new Parents(ends(Blocks.REPORTS, leaf));
    }

    /** The ends of blocks in a segment; none where it holds only names. */
    static BitSet ends(BitSetProducer producer, LeafReaderContext leaf) throws IOException {
        BitSet set = producer.getBitSet(leaf);
        return set == null ? new FixedBitSet(leaf.reader().maxDoc()) : set;
    }

    /** The document of the report in which a document stands; its own, if it is a report. */
    int report(int document) {
        return reports.nextSetBit(document);
    }
}
