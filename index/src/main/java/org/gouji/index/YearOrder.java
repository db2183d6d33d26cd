package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.LongValues;

/** The year of a hit that is no figure: that of its report. */
final class YearOrder extends HitOrder {
    private final long missing;

    /** @param missing stands for the year of hits without one */
    YearOrder(long missing) {
        this.missing = missing;
    }

    @Override
    public LongValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        SortedNumericDocValues years = DocValues.getSortedNumeric(leaf.reader(), Fields.YEAR);
        Parents parents = Parents.of(leaf);
        return new LongValues() {
            private int at = -1;
            private long year;

            @Override
            public long longValue() {
                return year;
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                int owner = parents.report(document);
                if (owner != at) {
                    at = owner;
                    year = years.advanceExact(owner) ? years.nextValue() : missing;
                }
                return true;
            }
        };
    }

    @Override
    public int hashCode() {
        return Long.hashCode(missing);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YearOrder order && order.missing == missing;
    }

    @Override
    public String toString() {
        return "year of reports";
    }
}
