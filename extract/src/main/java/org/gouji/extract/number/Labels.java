package org.gouji.extract.number;

/** Heading labels in digits at the start of a line: 1. 2、 （3） (4) 第3部分. */
final class Labels {
    private static final String OPEN = "（(";
    private static final String CLOSED = "）)";

    private Labels() {}

    /** The position after the label of a line; 0 when it has none. */
    static int end(String s) {
        int start = Glyphs.skipSpaces(s, 0, s.length());
        boolean bracket = Glyphs.oneOf(OPEN, Glyphs.at(s, start));
        int digits = bracket ? start + 1 : start;
        int end = digits;
        while (end - digits < 2 && Glyphs.digitAt(s, end)) {
            end++;
        }
        if (end == digits || Glyphs.digitAt(s, end)) {
            return 0;
        }
        return labelled(s, bracket, end) ? end + 1 : 0;
    }

    private static boolean labelled(String s, boolean bracket, int end) {
        char c = Glyphs.at(s, end);
        if (bracket) {
            return Glyphs.oneOf(CLOSED, c) && Glyphs.skipSpaces(s, end + 1, s.length()) < s.length();
        }
        return c == '、' || Glyphs.oneOf(CLOSED, c) || c == '.' && !Glyphs.digitAt(s, end + 1);
    }
}
