package org.gouji.ingest.pdf;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.gouji.ingest.compose.Symbols;
import org.jspecify.annotations.Nullable;

/** The characters that the codes of a font stand for, as people would type them. */
final class Characters {
    static final String UNKNOWN = "\uFFFD";
    private static final String BULLET = "●";

    private Characters() {}

    static String of(PDFont font, int code) {
        @Nullable String raw;
        try {
            raw = font.toUnicode(code);
        } catch (IllegalArgumentException e) {
            raw = null;
        }
        if (raw == null || raw.isEmpty()) {
            return UNKNOWN;
        }
        String family = family(font);
        String text = Symbols.plain(raw, family);
        if (text.isEmpty()) {
            // Fonts of signs hold bullets for the most part; in others it may be a digit.
            text = family.contains("symbol") || family.contains("dings") ? BULLET : UNKNOWN;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> append(plain, c));
        return plain.toString();
    }

    /** The name of a symbol font, without the mark of a subset. */
    private static String family(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        String own = name.substring(name.indexOf('+') + 1);
        return own.startsWith("wingdings2") || own.startsWith("wingdings-2")
                ? "wingdings 2"
                : own.startsWith("wingdings") ? "wingdings" : own.startsWith("symbol") ? "symbol" : own;
    }

    private static void append(StringBuilder plain, int c) {
        int type = Character.getType(c);
        if (c == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE) {
            plain.append(UNKNOWN);
        } else if (c == 0xAD || c == 0xFEFF || c >= 0x200B && c <= 0x200F) {
            // Soft hyphens and marks without width: nothing to see.
        } else if (type == Character.CONTROL) {
            plain.append(c == '\t' || c == '\n' || c == '\r' ? " " : UNKNOWN);
        } else if (c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFB00 && c <= 0xFB06) {
            // Some fonts map their hanzi to the look-alikes that dictionaries use for radicals.
            plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else {
            plain.appendCodePoint(c);
        }
    }
}
