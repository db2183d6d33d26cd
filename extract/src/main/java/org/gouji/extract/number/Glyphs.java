package org.gouji.extract.number;

import java.util.List;

/** Classes of characters, and looks to the left and right of a position that never leave the line. */
final class Glyphs {
    private static final String STOPS = "，。；、,;：:！？!?）)】]”…";

    private Glyphs() {}

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean digitAt(String s, int i) {
        return i >= 0 && i < s.length() && digit(s.charAt(i));
    }

    static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean han(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c == '〇';
    }

    /** The character at {@code i}, a line feed outside the line. A line itself has none. */
    static char at(String s, int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : '\n';
    }

    static boolean oneOf(String set, char c) {
        return set.indexOf(c) >= 0;
    }

    /** The first position from {@code i} on that holds no space, at most {@code most} further. */
    static int skipSpaces(String s, int i, int most) {
        int end = Math.min(s.length(), i + most);
        int p = i;
        while (p < end && s.charAt(p) == ' ') {
            p++;
        }
        return p;
    }

    /** The end of what stands before {@code i}, spaces left out, at most {@code most} of them. */
    static int backOverSpaces(String s, int i, int most) {
        int p = i;
        while (p > 0 && i - p < most && s.charAt(p - 1) == ' ') {
            p--;
        }
        return p;
    }

    static boolean endsWith(String s, int end, String word) {
        return end >= word.length() && s.startsWith(word, end - word.length());
    }

    /** Whether one of several words ends at a place. */
    static boolean endsWithAny(String s, int end, List<String> words) {
        for (String word : words) {
            if (endsWith(s, end, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark stands at {@code i} that ends a clause or a bracket. */
    static boolean markAt(String s, int i) {
        return oneOf(STOPS, at(s, i));
    }

    /** Whether a clause, a bracket or the line ends at {@code i}. */
    static boolean stopAt(String s, int i) {
        return markAt(s, i) || skipSpaces(s, i, s.length()) >= s.length();
    }
}
