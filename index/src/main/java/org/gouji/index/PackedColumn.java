package org.gouji.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BitUtil;

/**
 * A column of numbers as bytes, of which one is read without the others: from the least of them on, each in as many bits; those that don't fit are told
 * one by one. A search looks at one number here and there of thousands of tables.
 */
final class PackedColumn {
    /** So many bytes must stand behind the last column: eight are read at a time. */
    static final int PADDING = 7;

    /** As many as eight bytes hold wherever they begin. */
    private static final int WIDEST = 56;

    private static final int BYTE = 8;
    private static final int BITS_OF_SEVEN = 7;

    private final ByteArrayDataInput in = new ByteArrayDataInput();
    private byte[] bytes = new byte[0];
    private int from;
    private int width;
    private long least;
    private long mask;
    /** The rows that are told one by one. */
    private int[] rows = new int[BYTE];

    private long[] values = new long[BYTE];
    private int exceptions;

    static void write(long[] column, DataOutput out) throws IOException {
        long least = Arrays.stream(column).min().orElse(0);
        int width = width(column, least);
        out.writeZLong(least);
        out.writeByte((byte) width);
        long[] codes = new long[column.length];
        int exceptions = 0;
        for (int i = 0; i < column.length; i++) {
            boolean fits = bits(column[i], least) <= width;
            codes[i] = fits ? column[i] - least : mask(width);
            exceptions += fits ? 0 : 1;
        }
        out.writeVInt(exceptions);
        int before = 0;
        for (int i = 0; i < column.length; i++) {
            if (bits(column[i], least) > width) {
                out.writeVInt(i - before);
                out.writeZLong(column[i]);
                before = i;
            }
        }
        pack(codes, width, out);
    }

    private static void pack(long[] codes, int width, DataOutput out) throws IOException {
        long waiting = 0;
        int bits = 0;
        for (long code : codes) {
            for (int done = 0; done < width; ) {
                int some = Math.min(width - done, BYTE - bits);
                waiting |= (code >>> done & mask(some)) << bits;
                bits += some;
                done += some;
                if (bits == BYTE) {
                    out.writeByte((byte) waiting);
                    waiting = 0;
                    bits = 0;
                }
            }
        }
        if (bits > 0) {
            out.writeByte((byte) waiting);
        }
    }

    /** How many bits a number has above the least. */
    private static int bits(long value, long least) {
        return Long.SIZE - Long.numberOfLeadingZeros(value - least);
    }

    private static long mask(int width) {
        return (1L << width) - 1;
    }

    /** In how many bits the column takes least room. */
    private static int width(long[] column, long least) {
        long[] room = new long[Long.SIZE + 1];
        int[] count = new int[Long.SIZE + 1];
        for (long value : column) {
            count[bits(value, least)]++;
            room[bits(value, least)] +=
                    BYTE * (1L + (Long.SIZE - Long.numberOfLeadingZeros(value << 1 ^ value >> 63)) / BITS_OF_SEVEN + 1);
        }
        int best = 0;
        long fewest = Long.MAX_VALUE;
        long above = Arrays.stream(room).sum();
        for (int width = 0; width <= WIDEST; width++) {
            above -= room[width];
            long all = above + (long) width * column.length;
            if (all < fewest) {
                fewest = all;
                best = width;
            }
        }
        return best;
    }

    /** Begins with a column. @param size how many rows it has */
    void open(byte[] table, int offset, int size) throws IOException {
        bytes = table;
        in.reset(table, offset, table.length - offset);
        least = in.readZLong();
        width = in.readByte();
        exceptions = in.readVInt();
        if (width < 0 || width > WIDEST || exceptions < 0 || exceptions > size) {
            throw new CorruptIndexException("a column of " + width + " bits", Fields.FIGURES);
        }
        mask = mask(width);
        if (exceptions > rows.length) {
            rows = new int[exceptions];
            values = new long[exceptions];
        }
        int row = 0;
        for (int i = 0; i < exceptions; i++) {
            row += in.readVInt();
            rows[i] = row;
            values[i] = in.readZLong();
        }
        from = in.getPosition();
    }

    long get(int row) {
        long code = width == 0 ? 0 : code(row * width);
        if (code == mask && exceptions > 0) {
            int known = Arrays.binarySearch(rows, 0, exceptions, row);
            return known < 0 ? least + code : values[known];
        }
        return least + code;
    }

    private long code(int bit) {
        return (long) BitUtil.VH_LE_LONG.get(bytes, from + (bit >>> 3)) >>> (bit & BYTE - 1) & mask;
    }
}
