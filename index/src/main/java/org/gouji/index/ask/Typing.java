package org.gouji.index.ask;

import java.util.Locale;

/** What typed characters are taken for, whichever input method they come from: full width is half width, and case doesn't count. */
final class Typing {
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF5E;
    private static final int WIDTH_STEP = 0xFEE0;
    private static final int THOUSANDS = 3;
    private static final String DOUBLE_QUOTES = "\"“”＂";
    private static final String SEPARATORS = ",，、;；";

    private Typing() {}

    /** Half width; brackets, colons and signs that are drawn differently become the plain ones. */
    static int fold(int point) {
        if (point >= FIRST_FULL_WIDTH && point <= LAST_FULL_WIDTH) {
            return point - WIDTH_STEP;
        }
        return switch (point) {
            case '〔' -> '(';
            case '〕' -> ')';
            case '﹕', '︰' -> ':';
            case '−', '﹣' -> '-';
            case '〈', '﹤' -> '<';
            case '〉', '﹥' -> '>';
            case '﹪' -> '%';
            default -> point;
        };
    }

    /** A text half width and in lower case, without what cannot be seen. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .map(Typing::fold)
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT).strip();
    }

    static boolean blank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    static boolean opensQuote(int point) {
        return DOUBLE_QUOTES.indexOf(point) >= 0 || point == '「' || point == '『';
    }

    static boolean closesQuote(int opened, int point) {
        return switch (opened) {
            case '「' -> point == '」';
            case '『' -> point == '』';
            default -> DOUBLE_QUOTES.indexOf(point) >= 0;
        };
    }

    /** Whether words end here: at a comma or list mark, but not at the comma of 12,500. */
    static boolean separates(int[] points, int at) {
        return SEPARATORS.indexOf(points[at]) >= 0 && !thousands(points, at);
    }

    private static boolean thousands(int[] points, int at) {
        if (fold(points[at]) != ',' || at == 0 || !digit(points, at - 1)) {
            return false;
        }
        for (int i = 1; i <= THOUSANDS; i++) {
            if (!digit(points, at + i)) {
                return false;
            }
        }
        return !digit(points, at + THOUSANDS + 1);
    }

    static boolean digit(int[] points, int at) {
        return at < points.length && fold(points[at]) >= '0' && fold(points[at]) <= '9';
    }
}
