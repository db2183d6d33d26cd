package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;

/** The figures that stand in some reports. */
final class InReports extends DocIdSetIterator {
    private final DocIdSetIterator figures;
    private final DocIdSetIterator wanted;
    private final BitSet reports;

    /**
     * @param wanted some reports
     * @param reports all reports
     */
    InReports(DocIdSetIterator figures, DocIdSetIterator wanted, BitSet reports) {
        this.figures = figures;
        this.wanted = wanted;
        this.reports = reports;
    }

    @Override
    public int docID() {
        return figures.docID();
    }

    @Override
    public int nextDoc() throws IOException {
        return inside(figures.nextDoc());
    }

    @Override
    public int advance(int target) throws IOException {
        return inside(figures.advance(target));
    }

    private int inside(int figure) throws IOException {
        int at = figure;
        while (at != NO_MORE_DOCS && at > wanted.docID()) {
            int report = wanted.advance(at);
            if (report == NO_MORE_DOCS) {
                return figures.advance(NO_MORE_DOCS);
            }
            // What stands between this report and the one before it.
            int first = report == 0 ? 0 : reports.prevSetBit(report - 1) + 1;
            at = first > at ? figures.advance(first) : at;
        }
        return at;
    }

    @Override
    public long cost() {
        return figures.cost();
    }
}
