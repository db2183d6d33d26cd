package org.gouji.index;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.model.Span;

/**
 * The short names that a text gives (以下简称): what stands in the brackets, and the shortest end of what stands before them that has its
 * characters in their order. 白云县政务服务中心（以下简称政务中心） says that 政务中心 is 政务服务中心.
 */
final class Abbreviations {
    private static final String SAYS = "简称";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;
    /** The longest name before the brackets. */
    private static final int REACH = 40;

    private static final String OPENERS = "（([【";
    private static final String BEFORE_NAME = "为：: “\"‘'「《";

    private Abbreviations() {}

    /** Full names by their short names, both folded, as far as a piece of a text gives them. */
    static Map<String, String> in(String text, Span piece) {
        Map<String, String> found = new LinkedHashMap<>();
        int at = text.indexOf(SAYS, piece.start());
        while (at >= 0 && at < piece.end()) {
            String name = name(text, at + SAYS.length(), piece.end());
            int open = opener(text, at, piece.start());
            if (open >= 0 && name.length() >= SHORTEST) {
                String full = full(before(text, open, piece.start()), name);
                if (full.length() > name.length()) {
                    found.putIfAbsent(name, full);
                }
            }
            at = text.indexOf(SAYS, at + SAYS.length());
        }
        return found;
    }

    private static String name(String text, int from, int limit) {
        int start = from;
        while (start < limit && BEFORE_NAME.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < limit && end - start <= LONGEST && named(text.charAt(end))) {
            end++;
        }
        return end - start > LONGEST ? "" : Asked.key(text.substring(start, end));
    }

    /** The bracket that opens right before 以下简称. */
    private static int opener(String text, int says, int first) {
        int at = says - 1;
        while (at >= first && "以下统".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= first && OPENERS.indexOf(text.charAt(at)) >= 0 ? at : -1;
    }

    private static String before(String text, int open, int first) {
        int start = open;
        while (start > first && open - start < REACH && named(text.charAt(start - 1))) {
            start--;
        }
        return Asked.key(text.substring(start, open));
    }

    /** The shortest end of a text that has the characters of a name in their order and ends with the last of them; empty if it has none. */
    private static String full(String before, String name) {
        int at = before.length();
        for (int i = name.length() - 1; i >= 0; i--) {
            int found = before.lastIndexOf(name.charAt(i), at - 1);
            if (found < 0 || i == name.length() - 1 && found != before.length() - 1) {
                return "";
            }
            at = found;
        }
        return before.substring(at);
    }

    private static boolean named(char c) {
        return Letters.sort(Letters.fold(c)) == Letters.Sort.GLYPH;
    }
}
