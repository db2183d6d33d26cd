package org.gouji.export.word;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The characters of a part, and how they become bytes again.
 *
 * @param text without the mark at its beginning
 * @param charset in which they are written
 * @param mark the bytes before them that tell the charset, often none
 */
record PartText(String text, Charset charset, byte[] mark) {
    static PartText of(byte[] bytes) {
        if (starts(bytes, 0xFE, 0xFF)) {
            return of(bytes, StandardCharsets.UTF_16BE, 2);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return of(bytes, StandardCharsets.UTF_16LE, 2);
        }
        return of(bytes, StandardCharsets.UTF_8, starts(bytes, 0xEF, 0xBB) ? 3 : 0);
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 3 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static PartText of(byte[] bytes, Charset charset, int mark) {
        String text = new String(bytes, mark, bytes.length - mark, charset);
        return new PartText(text, charset, Arrays.copyOf(bytes, mark));
    }

    /** The bytes of another text, written as this one is. */
    byte[] bytes(CharSequence changed) {
        byte[] own = changed.toString().getBytes(charset);
        byte[] all = Arrays.copyOf(mark, mark.length + own.length);
        System.arraycopy(own, 0, all, mark.length, own.length);
        return all;
    }
}
