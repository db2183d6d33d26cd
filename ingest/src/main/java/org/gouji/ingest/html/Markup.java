package org.gouji.ingest.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.ingest.format.Conditions;
import org.gouji.ingest.plain.Decoded;
import org.gouji.ingest.plain.Decoder;

/** The characters of a page: tells markup from other bytes, and finds out its encoding. */
final class Markup {
    private static final int HEAD = 4096;
    private static final char LOST = '\uFFFD';
    private static final String FIRST = "<!doctype html";
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(
            "\\A[\\s\\uFEFF]*(?:<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*<(?:!doctype\\s+html|(?:html|head|body|meta|title|style|table|div|center|p|h[1-6]|br|font|span|script)[\\s>/:])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Markup() {}

    /** Whether bytes begin as a page does, or a piece of one: a table by itself is what many systems call an .xls. */
    static boolean looksLike(byte[] bytes) {
        String head = head(bytes);
        return OPENING.matcher(head).find() || head.length() > 1 && FIRST.startsWith(head.toLowerCase(Locale.ROOT));
    }

    /** The first bytes as characters that all encodings of pages agree on. */
    static String head(byte[] bytes) {
        boolean pairs = bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        if (pairs) {
            return new String(head, StandardCharsets.UTF_16);
        }
        boolean marked = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB;
        return new String(head, marked ? 3 : 0, head.length - (marked ? 3 : 0), StandardCharsets.ISO_8859_1);
    }

    /**
     * The page as text.
     *
     * @param told the encoding that what holds the page tells of, if it does
     */
    static Decoded decode(byte[] bytes, Optional<String> told, Conditions conditions) {
        if (conditions.encoding().isPresent()) {
            return Decoder.decode(bytes, conditions.encoding());
        }
        for (Optional<String> name : List.of(told, declared(bytes))) {
            Optional<Decoded> decoded =
                    name.flatMap(Markup::charset).map(charset -> Decoder.decode(bytes, Optional.of(charset)));
            // A page that was saved anew often keeps the word for its old encoding.
            if (decoded.isPresent() && fits(decoded.get().text())) {
                return decoded.get();
            }
        }
        Charset charset = Decoder.decode(words(bytes), Optional.empty()).charset();
        return Decoder.decode(bytes, Optional.of(charset));
    }

    /** Whether nearly all characters beyond ASCII could be decoded. */
    private static boolean fits(String text) {
        long lost = text.chars().filter(c -> c == LOST).count();
        return lost * 20 <= text.chars().filter(c -> c >= 0x80).count();
    }

    /** Whether characters could not be decoded, or are such as no page has: the bytes are not as they were written. */
    static boolean damaged(String text) {
        return text.chars().anyMatch(c -> c == LOST || c < ' ' && (c < '\t' || c > '\r') && c != 0x1A);
    }

    private static Optional<String> declared(byte[] bytes) {
        boolean marked = bytes.length >= 2 && (bytes[0] & 0xFF) >= 0xEF;
        Matcher declared = DECLARED.matcher(head(bytes));
        return !marked && declared.find() ? Optional.of(declared.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.startsWith("gb") || plain.startsWith("x-gb")) {
            return Optional.of(Charset.forName("GB18030"));
        }
        try {
            // Pages that say so of themselves in ASCII can't be written in pairs of bytes.
            return plain.startsWith("utf-16") || plain.startsWith("unicode")
                    ? Optional.empty()
                    : Optional.of(Charset.forName(plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The bytes outside of tags, which tell more about the encoding. */
    private static byte[] words(byte[] bytes) {
        byte[] words = new byte[bytes.length];
        int count = 0;
        boolean tag = false;
        for (byte b : bytes) {
            tag |= b == '<';
            if (!tag) {
                words[count++] = b;
            }
            tag &= b != '>';
        }
        boolean pairs =
                Arrays.asList(bytes.length > 1 ? bytes[1] : (byte) 1, bytes[0]).contains((byte) 0);
        return count == 0 || pairs ? bytes : Arrays.copyOf(words, count);
    }
}
