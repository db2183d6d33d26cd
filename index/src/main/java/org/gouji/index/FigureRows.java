package org.gouji.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.gouji.index.FigureTable.Column;

/** Reads the {@link FigureTable}s of one segment, figure by figure in the order of documents. */
final class FigureRows {
    private static final Column[] COLUMNS = Column.values();
    private static final long[] TENS = tens();

    private final BinaryDocValues tables;
    private final BitSet reports;
    private final BitSet others;

    private final ByteArrayDataInput in = new ByteArrayDataInput();
    private final int[] offsets = new int[COLUMNS.length];
    private final long[][] columns = new long[COLUMNS.length][];
    private final boolean[] read = new boolean[COLUMNS.length];

    private int report = -1;
    private int size;
    private int document;
    private int row;

    private FigureRows(BinaryDocValues tables, BitSet reports, BitSet others) {
        this.tables = tables;
        this.reports = reports;
        this.others = others;
        Arrays.fill(columns, new long[0]);
    }

    static FigureRows of(LeafReaderContext leaf) throws IOException {
        return new FigureRows(
                DocValues.getBinary(leaf.reader(), Fields.FIGURES),
                Parents.ends(Blocks.REPORTS, leaf),
                Parents.ends(Blocks.LINES, leaf));
    }

    private static long[] tens() {
        long[] tens = new long[19];
        tens[0] = 1;
        for (int i = 1; i < tens.length; i++) {
            tens[i] = 10 * tens[i - 1];
        }
        return tens;
    }

    /** Goes to a figure; none before the last one. */
    void at(int figure) throws IOException {
        if (figure > report) {
            open(reports.nextSetBit(figure));
        }
        while (document < figure) {
            int other = Math.min(figure, others.nextSetBit(document));
            row += other - document;
            document = other;
            while (document < figure && others.get(document)) {
                document++;
            }
        }
    }

    private void open(int next) throws IOException {
        report = next;
        document = next == 0 ? 0 : reports.prevSetBit(next - 1) + 1;
        row = 0;
        size = 0;
        Arrays.fill(read, false);
        while (others.get(document) && document < next) {
            document++;
        }
        if (tables.advanceExact(next)) {
            BytesRef table = tables.binaryValue();
            in.reset(table.bytes, table.offset, table.length);
            size = in.readVInt();
            int offset = 0;
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] = offset;
                offset += in.readVInt();
            }
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] += in.getPosition();
            }
        }
    }

    /** The document of the figure's report. */
    int report() {
        return report;
    }

    /** What a column has of the figure. */
    int get(Column column) throws IOException {
        return (int) column(column)[row];
    }

    /** Its number, as {@link Fields#number} gives it. */
    long number() throws IOException {
        return column(Column.DIGITS)[row] * TENS[(int) column(Column.ZEROS)[row]];
    }

    /** Where it stands. */
    int place() throws IOException {
        return get(Column.PLACE);
    }

    private long[] column(Column column) throws IOException {
        int at = column.ordinal();
        if (!read[at]) {
            in.setPosition(offsets[at]);
            columns[at] = Runs.read(size, in);
            read[at] = true;
            if (column == Column.PLACE) {
                for (int i = 1; i < size; i++) {
                    columns[at][i] += columns[at][i - 1];
                }
            }
        }
        return columns[at];
    }
}
