package org.gouji.export.word;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A zip file being written. */
final class ZipSink {
    private final ByteArrayOutputStream out;

    ZipSink(int about) {
        this.out = new ByteArrayOutputStream(about + 4096);
    }

    /** Room for numbers as zip files write them. */
    static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    int size() {
        return out.size();
    }

    void raw(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    void raw(byte[] bytes, int from, int to) {
        out.write(bytes, from, to - from);
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
