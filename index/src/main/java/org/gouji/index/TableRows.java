package org.gouji.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.gouji.index.FigureTable.Column;

/** Reads one {@link FigureTable} after the other, of each only the columns that are asked for. */
final class TableRows {
    private static final Column[] COLUMNS = Column.values();
    /** A report has fewer figures than that; what a damaged file says is no size to make room for. */
    private static final int MOST = 1 << 22;

    private static final int MOST_ZEROS = 18;
    private static final long[] TENS = tens();

    private final ByteArrayDataInput in = new ByteArrayDataInput();
    private final int[] offsets = new int[COLUMNS.length];
    private final PackedColumn[] columns =
            Stream.generate(PackedColumn::new).limit(COLUMNS.length).toArray(PackedColumn[]::new);
    private long[] places = new long[0];
    private byte[] bytes = new byte[0];
    private final boolean[] read = new boolean[COLUMNS.length];
    private int size;

    private static long[] tens() {
        long[] tens = new long[MOST_ZEROS + 1];
        tens[0] = 1;
        for (int i = 1; i < tens.length; i++) {
            tens[i] = 10 * tens[i - 1];
        }
        return tens;
    }

    /** Begins with a table. */
    void open(BytesRef table) throws IOException {
        Arrays.fill(read, false);
        bytes = table.bytes;
        in.reset(table.bytes, table.offset, table.length);
        size = in.readVInt();
        if (size < 0 || size > MOST) {
            throw new CorruptIndexException("a table of " + size + " figures", Fields.FIGURES);
        }
        int offset = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset += in.readVInt();
        }
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] += in.getPosition();
        }
    }

    /** What a column has of a figure. */
    int get(Column column, int row) throws IOException {
        return (int) value(column, row);
    }

    /** A figure's number, as {@link Fields#number} gives it. */
    long number(int row) throws IOException {
        return value(Column.DIGITS, row) * TENS[(int) value(Column.ZEROS, row)];
    }

    private long value(Column column, int row) throws IOException {
        int at = column.ordinal();
        if (column == Column.PLACE) {
            return place(row);
        }
        if (!read[at]) {
            columns[at].open(bytes, offsets[at], size);
            read[at] = true;
        }
        return columns[at].get(row);
    }

    private long place(int row) throws IOException {
        int at = Column.PLACE.ordinal();
        if (!read[at]) {
            in.setPosition(offsets[at]);
            places = Runs.read(size, in);
            for (int i = 1; i < size; i++) {
                places[i] += places[i - 1];
            }
            read[at] = true;
        }
        return places[row];
    }
}
