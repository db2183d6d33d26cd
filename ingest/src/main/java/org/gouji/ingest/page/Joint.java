package org.gouji.ingest.page;

import java.util.regex.Pattern;

/** How the text of one line and that of the next are put together. */
final class Joint {
    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?[%％]?|[+-]?(?:\\d{1,3}[,，])*\\d{1,3}[,，]?");

    private static final Pattern AMOUNT_LAST = Pattern.compile("\\d[\\d,，.]*\\s?[万亿]?$");
    private static final Pattern UNIT_FIRST = Pattern.compile("^(?:[万亿]?元(?![旦宵])|[％%]|个百分点)");

    private static final String OPENERS = "（([〔【";
    private static final String CLOSERS = "）)]〕】";

    /** What people put in brackets is seldom longer. */
    private static final int BRACKETED = 60;

    private Joint() {}

    /** What stands between two lines of which the second goes on where the first ends: a space between Latin words, else nothing. */
    static String between(CharSequence above, String below) {
        char last = above.charAt(above.length() - 1);
        char first = below.charAt(0);
        boolean words = Signs.latin(last) && Signs.latin(first) && !numeric(last, first) && !Signs.closes(first);
        return words && (Signs.letter(last) || Signs.letter(first)) ? " " : "";
    }

    /** Whether a bracket was opened, not far back, that nothing closes. */
    static boolean openBracket(CharSequence text) {
        int open = 0;
        for (int i = Math.max(0, text.length() - BRACKETED); i < text.length(); i++) {
            char c = text.charAt(i);
            open = OPENERS.indexOf(c) >= 0 ? open + 1 : CLOSERS.indexOf(c) >= 0 ? Math.max(0, open - 1) : open;
        }
        return open > 0;
    }

    private static boolean numeric(char last, char first) {
        return Signs.numeric(last) && Signs.numeric(first);
    }

    /** Whether a line ends inside what may be a number, and the next begins so. */
    static boolean insideNumber(String above, String below) {
        return numeric(above.charAt(above.length() - 1), below.charAt(0))
                && (Signs.digit(above.charAt(above.length() - 1)) || Signs.digit(below.charAt(0)));
    }

    /** Whether a line ends before the unit of its last number, with which the next begins: 5246.81万, 元. */
    static boolean insideAmount(CharSequence above, String below) {
        return UNIT_FIRST.matcher(below).find() && AMOUNT_LAST.matcher(above).find();
    }

    /** Whether the number at the end of one line and that at the start of the next are one, cut in two. */
    static boolean oneNumber(String above, String below) {
        int from = above.length();
        while (from > 0 && Signs.numeric(above.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < below.length() && Signs.numeric(below.charAt(to))) {
            to++;
        }
        return NUMBER.matcher(above.substring(from) + below.substring(0, to)).matches();
    }
}
