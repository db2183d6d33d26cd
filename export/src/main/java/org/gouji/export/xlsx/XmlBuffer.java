package org.gouji.export.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of XML in UTF-8, appended to without a string in between. */
final class XmlBuffer {
    private static final int FIRST_SIZE = 1 << 13;
    private static final int MOST_BYTES = 6;
    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /** Markup: characters of ASCII that stand for themselves. */
    XmlBuffer raw(String markup) {
        int end = markup.length();
        room(end);
        for (int i = 0; i < end; i++) {
            bytes[length++] = (byte) markup.charAt(i);
        }
        return this;
    }

    /** Markup that holds words beyond ASCII. */
    XmlBuffer markup(String markup) {
        byte[] more = markup.getBytes(StandardCharsets.UTF_8);
        return append(more, more.length);
    }

    XmlBuffer raw(XmlBuffer other) {
        return append(other.bytes, other.length);
    }

    private XmlBuffer append(byte[] more, int count) {
        room(count);
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
        return this;
    }

    XmlBuffer number(long number) {
        return raw(Long.toString(number));
    }

    /** Words, escaped for text and attributes. */
    XmlBuffer words(String words) {
        int end = words.length();
        room(MOST_BYTES * end);
        for (int i = 0; i < end; i++) {
            char c = words.charAt(i);
            if (c >= ASCII) {
                i += character(words, i, c);
            } else if (c == '&') {
                raw("&amp;");
            } else if (c == '<') {
                raw("&lt;");
            } else if (c == '>') {
                raw("&gt;");
            } else if (c == '"') {
                raw("&quot;");
            } else if (c == '\r') {
                raw("&#13;");
            } else {
                bytes[length++] = (byte) c;
            }
        }
        return this;
    }

    /** @return how many units it took beside the first */
    private int character(String words, int at, char c) {
        if (c < TWO_BYTES) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
        } else if (Character.isHighSurrogate(c) && at + 1 < words.length()) {
            int point = words.codePointAt(at);
            bytes[length++] = (byte) (0xF0 | point >> 18);
            bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | point & 0x3F);
            return 1;
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | c & 0x3F);
        return 0;
    }

    private void room(int more) {
        // What words need beyond this is taken when they are escaped.
        if (length + more + FIRST_SIZE > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more + FIRST_SIZE));
        }
    }

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }
}
