package org.gouji.cli.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a zip that depends on its content alone, and says which files may be run: the JDK's writer can't say it. Entries stand in the order in
 * which they are put. For up to 65,535 entries and 4 GB.
 */
final class ZipWriter {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    /** 2.0: deflated. */
    private static final short NEEDED = 20;
    /** Made on Unix, so that rights are read. */
    private static final short MADE = 3 << 8 | NEEDED;
    /** Names are UTF-8. */
    private static final short UTF8 = 1 << 11;

    private static final short DEFLATED = 8;
    /** 1980-02-01, midnight. */
    private static final short DATE = 2 << 5 | 1;

    private static final int FILE = 0100000;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private long written;
    private int entries;

    ZipWriter(OutputStream out) {
        this.out = out;
    }

    /** Adds a file. @param runnable whether it may be run */
    void put(String name, byte[] content, boolean runnable) throws IOException {
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        byte[] packed = packed(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        long start = written;
        ByteBuffer local = buffer(LOCAL_LENGTH).putInt(LOCAL);
        about(local, crc, packed.length, content.length);
        write(local.putShort((short) path.length).putShort((short) 0).array());
        write(path);
        write(packed);
        ByteBuffer central = buffer(CENTRAL_LENGTH).putInt(CENTRAL).putShort(MADE);
        about(central, crc, packed.length, content.length);
        central.putShort((short) path.length).putShort((short) 0).putShort((short) 0);
        central.putShort((short) 0).putShort((short) 0);
        central.putInt((FILE | (runnable ? 0755 : 0644)) << 16).putInt((int) start);
        directory.writeBytes(central.array());
        directory.writeBytes(path);
        entries++;
    }

    private static void about(ByteBuffer header, CRC32 crc, int packed, int length) {
        header.putShort(NEEDED)
                .putShort(UTF8)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(DATE);
        header.putInt((int) crc.getValue()).putInt(packed).putInt(length);
    }

    private static byte[] packed(byte[] content) throws IOException {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2 + 64);
            try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
                stream.write(content);
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** Writes the directory; the stream stays open. */
    void finish() throws IOException {
        long start = written;
        write(directory.toByteArray());
        ByteBuffer end = buffer(END_LENGTH).putInt(END).putShort((short) 0).putShort((short) 0);
        end.putShort((short) entries).putShort((short) entries);
        end.putInt(directory.size()).putInt((int) start).putShort((short) 0);
        write(end.array());
        if (entries > 0xFFFF || written > 0xFFFFFFFFL) {
            throw new IOException("more than a zip of this form holds: " + entries + " entries, " + written + " bytes");
        }
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
