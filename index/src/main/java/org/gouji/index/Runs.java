package org.gouji.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** A column of small numbers as bytes: each with how often it comes in a row, where that is shorter than one after the other. */
final class Runs {
    private static final byte EACH = 0;
    private static final byte IN_RUNS = 1;

    private Runs() {}

    static void write(long[] column, DataOutput out) throws IOException {
        if (2 * runs(column) >= column.length) {
            out.writeByte(EACH);
            for (long value : column) {
                out.writeZLong(value);
            }
            return;
        }
        out.writeByte(IN_RUNS);
        int at = 0;
        while (at < column.length) {
            int end = end(column, at);
            out.writeZLong(column[at]);
            out.writeVInt(end - at);
            at = end;
        }
    }

    static long[] read(int length, DataInput in) throws IOException {
        long[] column = new long[length];
        if (in.readByte() == EACH) {
            for (int i = 0; i < length; i++) {
                column[i] = in.readZLong();
            }
            return column;
        }
        int at = 0;
        while (at < length) {
            long value = in.readZLong();
            int end = at + in.readVInt();
            Arrays.fill(column, at, end, value);
            at = end;
        }
        return column;
    }

    private static int runs(long[] column) {
        int runs = 0;
        for (int at = 0; at < column.length; at = end(column, at)) {
            runs++;
        }
        return runs;
    }

    private static int end(long[] column, int from) {
        int end = from + 1;
        while (end < column.length && column[end] == column[from]) {
            end++;
        }
        return end;
    }
}
