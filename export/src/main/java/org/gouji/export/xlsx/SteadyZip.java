package org.gouji.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip container without a clock, which takes parts that are packed already. Its entries are smaller than 4 GB each and together. */
final class SteadyZip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final short VERSION = 20;
    private static final short DEFLATED = 8;
    /** 1 February 1980: for the first day that a container can hold some programs add a second time, which depends on the zone. */
    private static final short DATE = 2 << 5 | 1;

    private static final long MOST = 0xFFFF_FFFFL;

    private final OutputStream out;
    private final List<Entry> entries = new ArrayList<>();
    private long offset;

    SteadyZip(OutputStream out) {
        this.out = out;
    }

    private record Entry(String name, long crc, long packed, long size, long offset) {}

    void add(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] packed = packed(content);
        open(new Entry(name, crc.getValue(), packed.length, content.length, offset));
        out.write(packed);
        offset += packed.length;
    }

    void add(String name, PackedPart part) throws IOException {
        open(new Entry(name, part.crc(), part.packedSize(), part.size(), offset));
        part.copy(out);
        offset += part.packedSize();
    }

    private static byte[] packed(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + content.length / 100 + 100];
        int length = 0;
        while (!deflater.finished()) {
            length += deflater.deflate(packed, length, packed.length - length);
        }
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** What was added so far. */
    List<Mark.Part> parts() {
        return entries.stream()
                .map(entry -> new Mark.Part(entry.name(), entry.crc(), entry.size()))
                .toList();
    }

    private void open(Entry entry) throws IOException {
        if (entry.size() > MOST || offset + entry.packed() > MOST) {
            throw new IOException("the workbook is larger than 4 GB");
        }
        byte[] name = entry.name().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer header = buffer(LOCAL_SIZE).putInt(LOCAL);
        common(header, entry, name.length);
        header.putShort((short) 0);
        write(header, name);
        entries.add(entry);
    }

    /** What both headers of an entry have alike, up to the length of its name. */
    private static void common(ByteBuffer header, Entry entry, int name) {
        header.putShort(VERSION).putShort((short) 0).putShort(DEFLATED);
        header.putShort((short) 0).putShort(DATE);
        header.putInt((int) entry.crc()).putInt((int) entry.packed()).putInt((int) entry.size());
        header.putShort((short) name);
    }

    void finish() throws IOException {
        long start = offset;
        for (Entry entry : entries) {
            byte[] name = entry.name().getBytes(StandardCharsets.US_ASCII);
            ByteBuffer header = buffer(CENTRAL_SIZE).putInt(CENTRAL).putShort(VERSION);
            common(header, entry, name.length);
            header.position(CENTRAL_SIZE - Integer.BYTES);
            header.putInt((int) entry.offset());
            write(header, name);
        }
        short count = (short) entries.size();
        ByteBuffer end = buffer(END_SIZE).putInt(END).putInt(0).putShort(count).putShort(count);
        end.putInt((int) (offset - start)).putInt((int) start);
        write(end, new byte[0]);
        out.flush();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer header, byte[] name) throws IOException {
        out.write(header.array());
        out.write(name);
        offset += header.capacity() + name.length;
    }
}
