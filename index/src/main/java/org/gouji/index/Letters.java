package org.gouji.index;

import java.util.List;
import java.util.stream.IntStream;

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

    private static final int LAST_ASCII = 0x7F;
    /** Most of what is no ideograph is a digit: worth a table. */
    private static final List<Sort> ASCII =
            IntStream.rangeClosed(0, LAST_ASCII).mapToObj(Letters::other).toList();

    private Letters() {}

    /** Half width and lower case; never longer or shorter in UTF-16 units than what came in. */
    static int fold(int point) {
        if (point >= FIRST_IDEOGRAPH && point <= LAST_IDEOGRAPH) {
            return point;
        }
        int narrow = point >= FIRST_FULL_WIDTH && point <= LAST_FULL_WIDTH ? point - WIDTH_STEP : point;
        int lower = Character.toLowerCase(narrow);
        return Character.charCount(lower) == Character.charCount(point) ? lower : narrow;
    }

    /** The sort of a folded character. */
    static Sort sort(int folded) {
        if (folded >= FIRST_IDEOGRAPH && folded <= LAST_IDEOGRAPH) {
            return Sort.GLYPH;
        }
        return folded <= LAST_ASCII ? ASCII.get(folded) : other(folded);
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
}
