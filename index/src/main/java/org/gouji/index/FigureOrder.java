package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.LongValues;

/** A number of figures to sort them by. */
final class FigureOrder extends HitOrder {
    private final FigureNumber number;
    private final long missing;

    /** @param missing stands for the number of figures without one */
    FigureOrder(FigureNumber number, long missing) {
        this.number = number;
        this.missing = missing;
    }

    @Override
    public LongValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        FigureRows rows = FigureRows.of(leaf);
        return new LongValues() {
            private long value;

            @Override
            public long longValue() {
                return value;
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                rows.at(document);
                value = number.in(rows) ? number.of(rows) : missing;
                return true;
            }
        };
    }

    @Override
    public int hashCode() {
        return number.hashCode() + Long.hashCode(missing);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureOrder order && order.number == number && order.missing == missing;
    }

    @Override
    public String toString() {
        return number + " of figures";
    }
}
