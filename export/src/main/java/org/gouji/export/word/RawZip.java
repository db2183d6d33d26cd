package org.gouji.export.word;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A zip file that some parts are changed in: the others are copied as they are packed, byte for byte, in their order. It has been read
 * before, so that its directory is known to be sound.
 */
final class RawZip {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ROW_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_BYTES = 22;
    private static final int ROW_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final short UTF8_NAME = 1 << 11;
    private static final short VERSION = 20;
    private static final short DEFLATED = 8;
    /** The earliest date that a zip file can hold. */
    private static final int EARLIEST = 1 << 21 | 1 << 16;

    private final byte[] bytes;
    private final ByteBuffer in;
    private final int end;
    private final List<ZipRow> rows = new ArrayList<>();

    RawZip(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.end = findEnd();
        int at = in.getInt(end + 16);
        for (int left = Short.toUnsignedInt(in.getShort(end + 10)); left > 0; left--) {
            if (in.getInt(at) != ROW_SIGNATURE) {
                throw new IllegalArgumentException("no zip directory");
            }
            ZipRow row = ZipRow.read(in, at);
            rows.add(row);
            at += row.bytes();
        }
    }

    private int findEnd() {
        for (int at = bytes.length - END_BYTES; at >= 0; at--) {
            if (in.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw new IllegalArgumentException("no zip file");
    }

    boolean has(String name) {
        return row(name).isPresent();
    }

    /** Whether there is a part of this name, whatever the case of its letters: two such parts would be one to Windows. */
    boolean hasAlike(String name) {
        return rows.stream().anyMatch(row -> row.name().equalsIgnoreCase(name));
    }

    private Optional<ZipRow> row(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** What a part holds; empty if there is none. */
    Optional<byte[]> part(String name) {
        return row(name).map(this::unpack);
    }

    private byte[] unpack(ZipRow row) {
        int local = row.offset();
        int start = local
                + LOCAL_BYTES
                + Short.toUnsignedInt(in.getShort(local + 26))
                + Short.toUnsignedInt(in.getShort(local + 28));
        byte[] content = new byte[row.unpacked()];
        if (row.method() != DEFLATED) {
            System.arraycopy(bytes, start, content, 0, content.length);
            return content;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, start, row.packed());
            int got = 0;
            while (got < content.length) {
                int more = inflater.inflate(content, got, content.length - got);
                if (more == 0) {
                    throw new IllegalArgumentException("a part is cut");
                }
                got += more;
            }
            return content;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a part is broken", e);
        } finally {
            inflater.end();
        }
    }

    /**
     * The file with other parts.
     *
     * @param parts what they hold, by their names; those that it doesn't have come last, in this order
     */
    byte[] with(Map<String, byte[]> parts) {
        ZipSink out = new ZipSink(bytes.length);
        Map<ZipRow, byte[]> directory = new HashMap<>();
        List<ZipRow> byPlace =
                rows.stream().sorted(Comparator.comparingInt(ZipRow::offset)).toList();
        for (int i = 0; i < byPlace.size(); i++) {
            ZipRow row = byPlace.get(i);
            int next = i + 1 < byPlace.size() ? byPlace.get(i + 1).offset() : in.getInt(end + 16);
            byte[] changed = parts.get(row.name());
            if (changed == null) {
                directory.put(row, row.movedTo(out.size(), bytes));
                out.raw(bytes, row.offset(), next);
            } else {
                directory.put(row, pack(out, row.rawName(bytes), row.flags(bytes), row.date(bytes), changed));
            }
        }
        List<byte[]> added = new ArrayList<>();
        parts.forEach((name, content) -> {
            if (!has(name)) {
                byte[] raw = name.getBytes(StandardCharsets.UTF_8);
                added.add(pack(out, raw, UTF8_NAME, EARLIEST, content));
            }
        });
        int start = out.size();
        rows.forEach(row -> out.raw(directory.get(row)));
        added.forEach(out::raw);
        finish(out, start, rows.size() + added.size());
        return out.toByteArray();
    }

    private void finish(ZipSink out, int start, int count) {
        ByteBuffer last = ZipSink.buffer(END_BYTES - 2);
        last.putInt(END_SIGNATURE).putInt(0).putShort((short) count).putShort((short) count);
        last.putInt(out.size() - start).putInt(start);
        out.raw(last.array());
        out.raw(bytes, end + END_BYTES - 2, bytes.length);
    }

    /** Writes a part. @return its row of the directory */
    private static byte[] pack(ZipSink out, byte[] name, short flags, int date, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] packed = deflated(content);
        ByteBuffer shared = ZipSink.buffer(LOCAL_BYTES - 6);
        shared.putShort((short) (flags & UTF8_NAME)).putShort(DEFLATED).putInt(date);
        shared.putInt((int) crc.getValue()).putInt(packed.length).putInt(content.length);
        shared.putShort((short) name.length).putShort((short) 0);
        ByteBuffer row = ZipSink.buffer(ROW_BYTES + name.length);
        row.putInt(ROW_SIGNATURE).putShort(VERSION).putShort(VERSION).put(shared.array());
        row.putInt(ROW_BYTES - 4, out.size()).put(ROW_BYTES, name);
        out.raw(ZipSink.buffer(6).putInt(LOCAL_SIGNATURE).putShort(VERSION).array());
        out.raw(shared.array());
        out.raw(name);
        out.raw(packed);
        return row.array();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 4 + 64);
            byte[] chunk = new byte[1 << 14];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
