package org.gouji.ingest.rtf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for control words that have become text because their backslash, or a letter before them, is another character. */
final class Spills {
    private static final int LONGEST = 24;
    private static final int SHORTEST_REST = 4;

    /** A word and its number, the code of a byte, the code of a character: each behind what took the place of the backslash. */
    private static final Pattern WORD = Pattern.compile("[^a-z]?([a-z]{2,})-?\\d+");

    private static final Pattern CODE = Pattern.compile(".?'[0-9a-f]{2}|.?u-?\\d{4,5}\\??");
    /** A question mark that stands in for a character: nothing but a backslash comes before it. */
    private static final Pattern STAND_IN = Pattern.compile(".?'3f.*");

    /** What can only be the rest of a control word where no space stands before it. */
    private static final Pattern REST = Pattern.compile(".?[A-Za-z]+-?\\d+");

    private final byte[] bytes;
    private final Set<String> words = new HashSet<>();
    private final List<String> suspects = new ArrayList<>();
    /** Where the last control word ended, without the space behind it. */
    private int wordEnd = -1;

    private boolean certain;

    Spills(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes note of a control word of the file. */
    void word(String word, int end) {
        words.add(word);
        wordEnd = word.equals("u") ? -1 : end;
    }

    /** Looks at the text that begins here; what is suspicious goes on directly in a control word. */
    void look(int from) {
        int start = from;
        while (start < bytes.length && bytes[start] == '\t') {
            start++;
        }
        int end = start;
        while (end < bytes.length && end - start < LONGEST && bytes[end] > ' ' && "\\{}".indexOf(bytes[end]) < 0) {
            end++;
        }
        String text = new String(bytes, start, end - start, StandardCharsets.US_ASCII);
        certain |= STAND_IN.matcher(text).matches();
        if (end - start < 2 || end >= bytes.length || bytes[end] != '\\') {
            return;
        }
        certain |= CODE.matcher(text).matches()
                || start == wordEnd && REST.matcher(text).matches();
        Matcher word = WORD.matcher(text);
        if (word.matches()) {
            suspects.add(word.group(1));
            suspects.add(word.group(1).substring(1));
        }
    }

    /** Whether there was one. */
    boolean found() {
        return certain
                || suspects.stream().anyMatch(words::contains)
                || suspects.stream().anyMatch(this::rest);
    }

    /** Whether it is what is left of a control word. */
    private boolean rest(String suspect) {
        return suspect.length() >= SHORTEST_REST && words.stream().anyMatch(word -> word.endsWith(suspect));
    }
}
