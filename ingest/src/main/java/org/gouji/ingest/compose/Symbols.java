package org.gouji.ingest.compose;

import java.util.Locale;
import java.util.Map;

/** Characters of Word's symbol fonts, which sit on codes of their own: a tick in a questionnaire is an answer. */
public final class Symbols {
    /** How a box of a form is shown that is ticked, and one that isn't. */
    public static final String TICKED = "☑";

    public static final String UNTICKED = "□";

    private static final int PRIVATE_FIRST = 0xF000;
    private static final int PRIVATE_LAST = 0xF0FF;

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "❑"),
            Map.entry(0x72, "❒"),
            Map.entry(0x75, "◆"),
            Map.entry(0x76, "❖"),
            Map.entry(0x77, "◆"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "□"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x4F, "✗", 0x50, "✓", 0x51, "☒", 0x52, "☑", 0x53, "☒", 0x54, "☒", 0x97, "●", 0xA2, "■", 0xA3, "□");

    private static final Map<Integer, String> SYMBOL = Map.of(
            0xA3, "≤", 0xB0, "°", 0xB1, "±", 0xB3, "≥", 0xB4, "×", 0xB7, "•", 0xB8, "÷", 0xB9, "≠", 0xBB, "≈", 0xD7,
            "·");

    private Symbols() {}

    /**
     * What a symbol looks like.
     *
     * @param font the font's name
     * @param code the character's code, as such or in the private area from U+F000
     * @return the Unicode character, or nothing if it isn't known
     */
    public static String read(String font, int code) {
        int own = code >= PRIVATE_FIRST && code <= PRIVATE_LAST ? code - PRIVATE_FIRST : code;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "wingdings" -> WINGDINGS.getOrDefault(own, "");
            case "wingdings 2" -> WINGDINGS_2.getOrDefault(own, "");
            case "symbol" -> SYMBOL.getOrDefault(own, "");
            default -> code == own && code >= ' ' ? String.valueOf(Character.toChars(code)) : "";
        };
    }

    /** Asked of every run of a document. */
    private static boolean hasPrivate(String text) {
        for (int i = 0, length = text.length(); i < length; i++) {
            char c = text.charAt(i);
            if (c >= PRIVATE_FIRST && c <= PRIVATE_LAST) {
                return true;
            }
        }
        return false;
    }

    /** {@code text} with the characters of the private area replaced by what they look like in {@code font}. */
    public static String plain(String text, String font) {
        if (!hasPrivate(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> {
            if (c >= PRIVATE_FIRST && c <= PRIVATE_LAST) {
                out.append(read(font, c));
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }
}
