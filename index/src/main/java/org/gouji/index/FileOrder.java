package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.comparators.TermOrdValComparator;
import org.apache.lucene.util.BytesRef;

/** The order of hits by their files, which only their reports name. */
final class FileOrder extends FieldComparatorSource {
    static final SortField FIELD = new SortField(Fields.FILE_ORDER, new FileOrder());

    private FileOrder() {}

    @Override
    public FieldComparator<?> newComparator(String field, int hits, Pruning pruning, boolean reversed) {
        return new TermOrdValComparator(hits, field, false, reversed, Pruning.NONE) {
            @Override
            protected SortedDocValues getSortedDocValues(LeafReaderContext leaf, String name) throws IOException {
                return new OfReports(DocValues.getSorted(leaf.reader(), name), Parents.of(leaf));
            }
        };
    }

    /** The values of reports as those of all that stands in them. */
    private static final class OfReports extends SortedDocValues {
        private final SortedDocValues values;
        private final Parents parents;
        private int document = -1;
        private int report = -1;
        private boolean present;

        OfReports(SortedDocValues values, Parents parents) {
            this.values = values;
            this.parents = parents;
        }

        @Override
        public boolean advanceExact(int target) throws IOException {
            document = target;
            int owner = target <= report ? report : parents.report(target);
            if (owner != report) {
                report = owner;
                present = values.advanceExact(owner);
            }
            return present;
        }

        @Override
        public int ordValue() throws IOException {
            return values.ordValue();
        }

        @Override
        public BytesRef lookupOrd(int ord) throws IOException {
            return values.lookupOrd(ord);
        }

        @Override
        public int getValueCount() {
            return values.getValueCount();
        }

        @Override
        public int lookupTerm(BytesRef key) throws IOException {
            return values.lookupTerm(key);
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            throw new UnsupportedOperationException("asked of one document at a time");
        }

        @Override
        public int advance(int target) {
            throw new UnsupportedOperationException("asked of one document at a time");
        }

        @Override
        public long cost() {
            return values.cost();
        }
    }
}
