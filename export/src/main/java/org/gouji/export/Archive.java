package org.gouji.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.gouji.export.form.Form;
import org.gouji.model.Document;
import org.gouji.model.Dossier;

/**
 * Dossiers and documents as bytes for the store: the model itself, record by record, so that what comes out equals what went in.
 *
 * <p>The form is not a contract: it changes with the model, and a store written by another version is made anew.
 */
public final class Archive {
    private static final Form<Dossier> DOSSIER = Form.of(Dossier.class);
    private static final Form<Document> DOCUMENT = Form.of(Document.class);

    /** More would cost more time than it saves of space. */
    private static final int LEVEL = Deflater.BEST_SPEED;

    private Archive() {}

    /** The dossier as compressed bytes; the same dossier always gives the same bytes. */
    public static byte[] pack(Dossier dossier) {
        return packed(DOSSIER.bytes(dossier));
    }

    /** The same for a document. */
    public static byte[] pack(Document document) {
        return packed(DOCUMENT.bytes(document));
    }

    /**
     * The dossier that was packed.
     *
     * @throws UncheckedIOException if the bytes are damaged or of another version's form
     */
    public static Dossier unpack(byte[] bytes) {
        return unpacked(bytes, DOSSIER);
    }

    /** The same for a document. */
    public static Document document(byte[] bytes) {
        return unpacked(bytes, DOCUMENT);
    }

    /** The length, then the bytes with a checksum. */
    private static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] packed = new byte[Integer.BYTES + bytes.length / 3 + 64];
            ByteBuffer.wrap(packed).putInt(bytes.length);
            int length = Integer.BYTES;
            while (!deflater.finished()) {
                if (length == packed.length) {
                    packed = Arrays.copyOf(packed, 2 * length);
                }
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }

    private static <T> T unpacked(byte[] packed, Form<T> form) {
        Inflater inflater = new Inflater();
        try {
            byte[] bytes = new byte[length(packed)];
            inflater.setInput(packed, Integer.BYTES, packed.length - Integer.BYTES);
            int got = inflater.inflate(bytes);
            // The checksum is read with the end of the stream.
            if (got < bytes.length || inflater.inflate(new byte[1]) > 0 || !inflater.finished()) {
                throw new UncheckedIOException(new IOException("packed bytes are cut"));
            }
            return form.value(bytes);
        } catch (DataFormatException | IllegalArgumentException e) {
            throw new UncheckedIOException(new IOException("packed bytes are damaged", e));
        } finally {
            inflater.end();
        }
    }

    /** What packing makes of one byte is never longer, and of many not a thousandth. */
    private static int length(byte[] packed) {
        int length =
                packed.length < Integer.BYTES ? -1 : ByteBuffer.wrap(packed).getInt();
        if (length < 0 || length / 2_000 > packed.length) {
            throw new IllegalArgumentException("no length");
        }
        return length;
    }
}
