package org.gouji.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What each character means to search, and the form in which it is compared. */
final class Letters {
    /** What a character is for. */
    enum Sort {
        /** A unit of its own. */
        GLYPH,
        /** Part of a run of letters and digits. */
        WORD,
        /** Punctuation: what stands beside it is not adjacent. */
        GAP,
        /** The end of a sentence, line or cell. */
        STOP,
        /** White space, invisible marks and quotation marks: 三公经费 is “三公”经费, and 公 务 is 公务. */
        NOTHING
    }

    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF5E;
    private static final int WIDTH_STEP = 0xFEE0;
    private static final String STOPS = "\n\r\t\u000b\f\u0085\u2028\u2029。!?;";

    private static final String QUOTATION = "\"'“”‘’「」『』";
    /** The figures of years written out, by value; 〇 is written in three ways. */
    private static final String FIGURES = "〇一二三四五六七八九";

    private static final String ZEROS = "零○";

    private static final Sort[] SORTS = Sort.values();
    /** The compared form of each character of one UTF-16 unit. */
    private static final char[] FOLDED = folded();
    /** The sort of each folded character, 1 above its ordinal; 0 where nobody has asked yet. Writing it twice does no harm. */
    private static final byte[] KNOWN = new byte[Character.MAX_VALUE + 1];

    private Letters() {}

    /** Half width, lower case and simplified; never longer or shorter in UTF-16 units than what came in. */
    static int fold(int point) {
        if (point <= Character.MAX_VALUE) {
            return FOLDED[point];
        }
        int lower = Character.toLowerCase(point);
        return Character.charCount(lower) == Character.charCount(point) ? lower : point;
    }

    /** The sort of a folded character. */
    static Sort sort(int folded) {
        if (folded >= FIRST_IDEOGRAPH && folded <= LAST_IDEOGRAPH) {
            return Sort.GLYPH;
        }
        if (folded > Character.MAX_VALUE) {
            return other(folded);
        }
        byte known = KNOWN[folded];
        if (known == 0) {
            known = (byte) (other(folded).ordinal() + 1);
            KNOWN[folded] = known;
        }
        return SORTS[known - 1];
    }

    /** The value of a figure as years are written out in (二〇二二); -1 for any other character. */
    static int figure(int folded) {
        int value = FIGURES.indexOf(folded);
        return value < 0 && ZEROS.indexOf(folded) >= 0 ? 0 : value;
    }

    private static Sort other(int folded) {
        if (STOPS.indexOf(folded) >= 0) {
            return Sort.STOP;
        }
        if (Character.isWhitespace(folded) || QUOTATION.indexOf(folded) >= 0) {
            return Sort.NOTHING;
        }
        if (Character.isLetterOrDigit(folded)) {
            return eastAsian(folded) ? Sort.GLYPH : Sort.WORD;
        }
        return byType(Character.getType(folded));
    }

    static boolean digit(int folded) {
        return folded >= '0' && folded <= '9';
    }

    private static boolean eastAsian(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default -> Character.isIdeographic(point);
        };
    }

    private static Sort byType(int type) {
        return switch (type) {
            case Character.OTHER_SYMBOL,
                    Character.OTHER_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.CURRENCY_SYMBOL,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> Sort.GLYPH;
            case Character.SPACE_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> Sort.NOTHING;
            default -> Sort.GAP;
        };
    }

    private static char[] folded() {
        char[] folded = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < folded.length; c++) {
            boolean cased = c < FIRST_IDEOGRAPH || c > LAST_IDEOGRAPH;
            folded[c] = cased && !Character.isSurrogate((char) c) ? narrow((char) c) : (char) c;
        }
        String pairs = simplified();
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            folded[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        return folded;
    }

    private static char narrow(char c) {
        char narrow = c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH ? (char) (c - WIDTH_STEP) : c;
        int lower = Character.toLowerCase((int) narrow);
        return lower <= Character.MAX_VALUE ? (char) lower : narrow;
    }

    /** Each traditional character followed by its simplified form, after the Unicode consortium's Unihan and CLDR data. */
    private static String simplified() {
        try (InputStream file = Letters.class.getResourceAsStream("simplified.txt")) {
            String lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return lines.replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
