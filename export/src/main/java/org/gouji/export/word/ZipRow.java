package org.gouji.export.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A row of a zip file's directory.
 *
 * @param at where it stands
 * @param bytes how long it is
 * @param name the part's name
 * @param method how the part is packed
 * @param packed its size in the file
 * @param unpacked its size
 * @param offset where it begins in the file
 * @param wide whether numbers of it stand in the field for large files
 */
record ZipRow(int at, int bytes, String name, int method, int packed, int unpacked, int offset, boolean wide) {
    private static final int ROW_BYTES = 46;
    private static final int WIDE = 1;
    private static final long IN_WIDE = 0xFFFFFFFFL;

    /** Reads the row at a place. */
    static ZipRow read(ByteBuffer in, int at) {
        int nameBytes = Short.toUnsignedInt(in.getShort(at + 28));
        int extraBytes = Short.toUnsignedInt(in.getShort(at + 30));
        int bytes = ROW_BYTES + nameBytes + extraBytes + Short.toUnsignedInt(in.getShort(at + 32));
        String name = new String(in.array(), at + ROW_BYTES, nameBytes, StandardCharsets.UTF_8);
        long[] sizes = {unsigned(in, at + 24), unsigned(in, at + 20), unsigned(in, at + 42)};
        boolean wide = widen(in, sizes, at + ROW_BYTES + nameBytes, extraBytes);
        int method = in.getShort(at + 10);
        return new ZipRow(at, bytes, name, method, (int) sizes[1], (int) sizes[0], (int) sizes[2], wide);
    }

    private static long unsigned(ByteBuffer in, int at) {
        return Integer.toUnsignedLong(in.getInt(at));
    }

    private static boolean widen(ByteBuffer in, long[] sizes, int extra, int extraBytes) {
        boolean wide = false;
        for (int at = extra; at + 4 <= extra + extraBytes; at += 4 + Short.toUnsignedInt(in.getShort(at + 2))) {
            int value = at + 4;
            for (int i = 0; in.getShort(at) == WIDE && i < sizes.length; i++) {
                if (sizes[i] == IN_WIDE) {
                    sizes[i] = in.getLong(value);
                    value += Long.BYTES;
                    wide = true;
                }
            }
        }
        return wide;
    }

    byte[] rawName(byte[] file) {
        int nameBytes = Short.toUnsignedInt(number(file, 28));
        return Arrays.copyOfRange(file, at + ROW_BYTES, at + ROW_BYTES + nameBytes);
    }

    short flags(byte[] file) {
        return number(file, 8);
    }

    /** Date and time as zip files write them. */
    int date(byte[] file) {
        return Short.toUnsignedInt(number(file, 12)) | number(file, 14) << Short.SIZE;
    }

    private short number(byte[] file, int field) {
        return (short) ((file[at + field] & 0xFF) | (file[at + field + 1] & 0xFF) << 8);
    }

    /** The row's bytes for a part that begins elsewhere. */
    byte[] movedTo(int place, byte[] file) {
        byte[] row = Arrays.copyOfRange(file, at, at + bytes);
        ByteBuffer out = ByteBuffer.wrap(row).order(ByteOrder.LITTLE_ENDIAN);
        if (wide) {
            // All numbers fit where they belong; the field for large ones goes.
            row = Arrays.copyOf(row, ROW_BYTES + rawName(file).length);
            out = ByteBuffer.wrap(row).order(ByteOrder.LITTLE_ENDIAN);
            out.putInt(20, packed).putInt(24, unpacked).putShort(30, (short) 0).putShort(32, (short) 0);
        }
        out.putInt(42, place);
        return row;
    }
}
