package org.gouji.ingest.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Wording;

/**
 * Finds out the encoding of Chinese text: byte-order mark, then strict UTF-8, then whichever encoding makes the bytes read most like
 * Chinese prose. What none of them explains may be lines of two.
 */
public final class Decoder {
    /** Enough for a verdict; even, so that no UTF-16 unit is cut. */
    private static final int SAMPLE_BYTES = 1 << 17;

    /** Below this lead over the next encoding the choice is called uncertain. */
    private static final double CLEAR_LEAD = 0.3;

    /** Below this the best reading hardly looks like Chinese. */
    private static final double CLEAR_SCORE = 0.5;

    /** Below this many changes of character there is too little to go by. */
    private static final int CLEAR_VARIETY = 4;

    /** Below this no encoding makes text of the bytes. */
    private static final double HOPELESS_SCORE = 0.25;

    /** Fewer characters than this are too few to call bytes hopeless. */
    private static final int MIN_FOR_HOPELESS = 16;

    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("GB18030"),
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("Big5"));

    private Decoder() {}

    /** Finds out the encoding, unless it is named, and decodes. */
    public static Decoded decode(byte[] bytes, Optional<Charset> encoding) {
        if (encoding.isPresent()) {
            return finish(bytes, encoding.get(), List.of());
        }
        Optional<Charset> marked = ByteOrderMark.charset(bytes);
        if (marked.isPresent()) {
            return finish(bytes, marked.get(), List.of());
        }
        if (strictUtf8(bytes, 0, bytes.length) && !contains(bytes, 0)) {
            return finish(bytes, StandardCharsets.UTF_8, List.of());
        }
        if (cutUtf8(bytes)) {
            return finish(bytes, StandardCharsets.UTF_8, List.of());
        }
        return best(bytes);
    }

    private static Decoded best(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE_BYTES));
        Charset best = CANDIDATES.get(0);
        double bestScore = Double.NEGATIVE_INFINITY;
        double nextScore = Double.NEGATIVE_INFINITY;
        for (Charset candidate : CANDIDATES) {
            double score = Legibility.score(new String(sample, candidate));
            if (score > bestScore) {
                nextScore = bestScore;
                bestScore = score;
                best = candidate;
            } else {
                nextScore = Math.max(nextScore, score);
            }
        }
        boolean clear = bestScore >= CLEAR_SCORE
                && bestScore - nextScore >= CLEAR_LEAD
                && Legibility.variety(new String(sample, best)) >= CLEAR_VARIETY;
        Decoded decoded = finish(bytes, best, clear ? List.of() : List.of(uncertain(best)));
        boolean hopeless = bestScore < HOPELESS_SCORE && decoded.text().length() >= MIN_FOR_HOPELESS;
        if (!hopeless && decoded.legible() && !decoded.damaged()) {
            return decoded;
        }
        return MixedLines.decode(bytes)
                .orElseGet(() ->
                        hopeless ? new Decoded(decoded.text(), decoded.charset(), false, decoded.notes()) : decoded);
    }

    private static Decoded finish(byte[] bytes, Charset charset, List<Wording> doubts) {
        String raw = new String(bytes, charset);
        String text = unixLines(raw.startsWith("\uFEFF") ? raw.substring(1) : raw);
        List<Wording> notes = new ArrayList<>(doubts);
        long replaced = text.chars().filter(c -> c == 0xFFFD).count();
        if (replaced > 0) {
            notes.add(new Wording(
                    "按 " + charset.name() + " 读取，有 " + replaced + " 个字符无法解码（显示为 \uFFFD）",
                    "read as " + charset.name() + "; " + replaced
                            + " characters could not be decoded (shown as \uFFFD)"));
        }
        return new Decoded(text, charset, Legibility.isText(text), notes);
    }

    private static Wording uncertain(Charset charset) {
        return new Wording(
                "编码不能确定，按 " + charset.name() + " 读取；如有乱码，请指定编码",
                "the encoding is uncertain; read as " + charset.name() + ". If the text is garbled, name the encoding");
    }

    static String unixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** UTF-8 that was cut inside its first or last character. */
    private static boolean cutUtf8(byte[] bytes) {
        int from = 0;
        while (from < 3 && from < bytes.length && isContinuation(bytes[from])) {
            from++;
        }
        int to = bytes.length;
        int last = to - 1;
        while (last > from && to - last < 4 && isContinuation(bytes[last])) {
            last--;
        }
        if (last >= from && (bytes[last] & 0xC0) == 0xC0) {
            to = last;
        }
        boolean multibyte = false;
        for (int i = from; i < to && !multibyte; i++) {
            multibyte = bytes[i] < 0;
        }
        return multibyte && strictUtf8(bytes, from, to) && !contains(bytes, 0);
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private static boolean strictUtf8(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static boolean contains(byte[] bytes, int value) {
        for (byte b : bytes) {
            if (b == value) {
                return true;
            }
        }
        return false;
    }
}
