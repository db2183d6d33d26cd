package org.gouji.pipeline.similar;

import java.util.Arrays;
import java.util.List;

/**
 * A paragraph in which every figure is one mark and the unit's own name another, so that the same words with other figures are the same
 * letters. Each letter knows where it came from.
 */
final class Masked {
    private static final char FIGURE = '0';
    private static final char OWN = '□';
    private static final int SHORTEST_NAME = 3;

    private final String words;
    private final char[] letters;
    private final int[] from;
    private final int length;

    private Masked(String words, char[] letters, int[] from, int length) {
        this.words = words;
        this.letters = letters;
        this.from = from;
        this.length = length;
    }

    /** @param own names of the unit, longest first */
    static Masked of(String words, List<String> own) {
        char[] letters = new char[words.length()];
        int[] from = new int[words.length() + 1];
        int length = 0;
        for (int at = 0; at < words.length(); ) {
            int name = name(words, at, own);
            int figure = name > 0 ? 0 : figure(words, at);
            letters[length] = name > 0 ? OWN : figure > 0 ? FIGURE : words.charAt(at);
            from[length++] = at;
            at += Math.max(1, Math.max(name, figure));
        }
        from[length] = words.length();
        return new Masked(words, Arrays.copyOf(letters, length), from, length);
    }

    private static int name(String words, int at, List<String> own) {
        return own.stream()
                .filter(name -> name.length() >= SHORTEST_NAME && words.startsWith(name, at))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private static int figure(String words, int at) {
        int end = at;
        while (end < words.length() && (digit(words, end) || end > at && joint(words, end))) {
            end++;
        }
        return end - at;
    }

    private static boolean joint(String words, int at) {
        return ".,．".indexOf(words.charAt(at)) >= 0 && at + 1 < words.length() && digit(words, at + 1);
    }

    private static boolean digit(String words, int at) {
        char c = words.charAt(at);
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    int length() {
        return length;
    }

    char letter(int at) {
        return letters[at];
    }

    /** The words behind a piece. */
    String words(int start, int end) {
        return words.substring(from[start], from[end]);
    }
}
