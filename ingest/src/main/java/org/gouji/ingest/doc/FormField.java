package org.gouji.ingest.doc;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field of a form shows: whether its box is ticked, or which line of its list is chosen (FFData). */
final class FormField {
    private static final String TICKED = "☑";
    private static final String UNTICKED = "□";
    private static final int BOX = 1;
    private static final int LIST = 2;
    /** The answer that stands for the default. */
    private static final int AS_DEFAULT = 25;
    /** Help text, status text, entry macro and exit macro follow the format of the text. */
    private static final int TEXTS_BEFORE_LIST = 5;

    private final ByteBuffer data;

    private FormField(ByteBuffer data) {
        this.data = data;
    }

    /**
     * The text that the field stands for, empty for a field whose text stands in the document.
     *
     * @param stream the data stream of the document, null if it has none
     * @param offset where the field's data begin
     */
    static String shown(byte @Nullable [] stream, int offset) {
        if (stream == null || offset < 0 || offset + 6 > stream.length) {
            return "";
        }
        try {
            ByteBuffer all = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
            int header = all.getShort(offset + 4);
            return new FormField(all.position(offset + header)).read();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            // What a damaged form had chosen isn't known: nothing is better than a guess.
            return "";
        }
    }

    private String read() {
        data.getInt();
        int bits = Short.toUnsignedInt(data.getShort());
        int type = bits & 3;
        int answer = bits >> 2 & 31;
        data.getInt();
        text();
        if (type != BOX && type != LIST) {
            return "";
        }
        int standard = Short.toUnsignedInt(data.getShort());
        int chosen = answer == AS_DEFAULT ? standard : answer;
        if (type == BOX) {
            return chosen == 1 ? TICKED : UNTICKED;
        }
        for (int i = 0; i < TEXTS_BEFORE_LIST; i++) {
            text();
        }
        List<String> lines = lines();
        return chosen < lines.size() ? lines.get(chosen) : "";
    }

    /** A string with its length before it and a zero after it. */
    private String text() {
        String text = characters(Short.toUnsignedInt(data.getShort()));
        data.getShort();
        return text;
    }

    private List<String> lines() {
        data.getShort();
        int count = Short.toUnsignedInt(data.getShort());
        data.getShort();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(characters(Short.toUnsignedInt(data.getShort())));
        }
        return lines;
    }

    private String characters(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(data.getChar());
        }
        return out.toString();
    }
}
