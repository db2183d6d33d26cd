package org.gouji.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tells text from other bytes. It need not know the encoding: only whether there is one in which the bytes make sense. */
final class TextSniffer {
    private static final int SAMPLE = 1 << 16;
    /** Fewer bytes than these look like anything. */
    private static final int TEXT = 40;

    private static final double MOSTLY = 0.9;
    private static final List<Charset> BY_BYTES =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("Big5"));
    private static final List<Charset> BY_PAIRS = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private TextSniffer() {}

    static boolean looksLikeText(byte[] bytes) {
        if (hasByteOrderMark(bytes)) {
            return true;
        }
        int length = Math.min(bytes.length, SAMPLE);
        boolean controls = false;
        for (int i = 0; i < length; i++) {
            controls |= control(bytes[i]);
        }
        List<Charset> candidates = controls ? BY_PAIRS : BY_BYTES;
        return candidates.stream().anyMatch(charset -> readsAs(bytes, length, charset));
    }

    /** Whether zero bytes are all that keeps a file from being text of some length, as in files that were not written whole. */
    static boolean looksLikeTextWithZeros(byte[] bytes) {
        byte[] rest = new byte[bytes.length];
        int length = 0;
        for (byte one : bytes) {
            if (one != 0) {
                rest[length++] = one;
            }
        }
        return length >= TEXT && length < bytes.length && looksLikeText(Arrays.copyOf(rest, length));
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes.length >= 3
                                && bytes[0] == (byte) 0xEF
                                && bytes[1] == (byte) 0xBB
                                && bytes[2] == (byte) 0xBF);
    }

    private static boolean control(int c) {
        return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
    }

    private static boolean readsAs(byte[] bytes, int length, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer text = CharBuffer.allocate(length + 2);
        // The sample may end inside a character, so the end of input is not told.
        decoder.decode(ByteBuffer.wrap(bytes, 0, length), text, false);
        text.flip();
        long known = text.chars().filter(TextSniffer::expected).count();
        return text.length() > 0 && known >= text.length() * MOSTLY;
    }

    /** ASCII, punctuation, hanzi and full-width forms: what reports are written in. */
    private static boolean expected(int c) {
        return c >= ' ' && c < 0x7F
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0xFEFF
                || c >= 0xA0 && c <= 0x3FF
                || c >= 0x2000 && c <= 0x33FF
                || c >= 0x3400 && c <= 0x9FFF
                || c >= 0xFF00 && c <= 0xFFEF && c != 0xFFFD;
    }
}
