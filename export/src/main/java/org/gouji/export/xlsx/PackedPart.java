package org.gouji.export.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A part of a container that is packed as it is written, into a file of its own: many can grow side by side. */
final class PackedPart {
    /** Higher ones cost more time than they save of space: sheets repeat themselves. */
    private static final int LEVEL = 3;

    private static final int CHUNK = 1 << 16;

    private final Path file;
    private final OutputStream out;
    private final Deflater deflater = new Deflater(LEVEL, true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[CHUNK];
    private long size;
    private long packedSize;

    PackedPart(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), CHUNK);
    }

    /** Appends what the buffer holds, and empties it. */
    void append(XmlBuffer buffer) throws IOException {
        crc.update(buffer.array(), 0, buffer.length());
        size += buffer.length();
        deflater.setInput(buffer.array(), 0, buffer.length());
        while (!deflater.needsInput()) {
            drain();
        }
        buffer.clear();
    }

    private void drain() throws IOException {
        int count = deflater.deflate(packed);
        out.write(packed, 0, count);
        packedSize += count;
    }

    void finish() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            drain();
        }
        close();
    }

    /** Ends it, whole or not. */
    void close() throws IOException {
        deflater.end();
        out.close();
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    void copy(OutputStream to) throws IOException {
        Files.copy(file, to);
    }

    long crc() {
        return crc.getValue();
    }

    /** Its bytes before packing. */
    long size() {
        return size;
    }

    long packedSize() {
        return packedSize;
    }
}
