package org.gouji.ingest.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a mail or a web archive: its headers, by their names in small letters, and its body as it is encoded.
 *
 * @param closed whether the line that ends the body was found
 */
record MimePart(Map<String, String> headers, byte[] body, boolean closed) {
    MimePart {
        headers = Map.copyOf(headers);
    }

    /** Divides headers from the body; characters are bytes. */
    static MimePart of(String source, boolean closed) {
        int blank = source.indexOf("\n\n");
        String head = blank < 0 ? source : source.substring(0, blank);
        String body = blank < 0 ? "" : source.substring(blank + 2);
        Map<String, String> headers = new HashMap<>();
        // A header goes on in the next line if that begins with white space.
        for (String line : head.replaceAll("\n[ \t]+", " ").split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new MimePart(headers, body.getBytes(StandardCharsets.ISO_8859_1), closed);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The media type without its parameters. */
    String type() {
        return header("content-type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter of the media type. */
    Optional<String> parameter(String name) {
        Matcher found = Pattern.compile("(?i)[;\\s]" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))")
                .matcher(header("content-type"));
        return found.find() ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }

    /** The body without its encoding for the way by mail. */
    byte[] decoded() {
        return switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "base64" -> base64();
            case "quoted-printable" -> quotedPrintable();
            default -> body;
        };
    }

    private byte[] base64() {
        byte[] plain = new byte[body.length];
        int length = 0;
        for (byte b : body) {
            boolean letter = Character.isLetterOrDigit(b) || b == '+' || b == '/';
            if (b > 0 && letter) {
                plain[length++] = b;
            }
        }
        // A single letter at the end is half a byte of a body that was cut.
        return Base64.getDecoder().decode(Arrays.copyOf(plain, length % 4 == 1 ? length - 1 : length));
    }

    private byte[] quotedPrintable() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        for (int i = 0; i < body.length; i++) {
            int high = body[i] == '=' ? digit(i + 1) : -1;
            int low = digit(i + 2);
            if (high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else if (body[i] == '=' && i + 1 < body.length && body[i + 1] == '\n') {
                i++;
            } else {
                out.write(body[i]);
            }
        }
        return out.toByteArray();
    }

    private int digit(int at) {
        return at < body.length ? Character.digit(body[at], 16) : -1;
    }
}
