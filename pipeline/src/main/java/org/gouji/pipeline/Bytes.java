package org.gouji.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Values as bytes, for messages between processes of one program. */
final class Bytes {
    private Bytes() {}

    /** Writes values. */
    @FunctionalInterface
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /** Reads values in the order in which they were written. */
    @FunctionalInterface
    interface From<T> {
        T from(DataInputStream in) throws IOException;
    }

    static byte[] of(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static <T> T read(byte[] bytes, From<T> reading) {
        try {
            return reading.from(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(DataOutputStream out, byte[] array) throws IOException {
        out.writeInt(array.length);
        out.write(array);
    }

    static byte[] array(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(DataInputStream in) throws IOException {
        return new String(array(in), StandardCharsets.UTF_8);
    }
}
