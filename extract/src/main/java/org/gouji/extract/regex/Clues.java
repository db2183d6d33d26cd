package org.gouji.extract.regex;

/** What a text has: its characters, taken down in one pass, for readers to see whether there is anything for them in it. */
public final class Clues {
    private final long[] bits;

    private Clues(long[] bits) {
        this.bits = bits;
    }

    /**
     * The clues of a text, and of the words that readers make of its parts: with brackets made full width, and with a comma before a name that is dealt out
     * to one of several numbers.
     */
    public static Clues of(String text) {
        long[] bits = new long[Chars.WORDS];
        Chars.add(bits, '，');
        for (int i = 0, length = text.length(); i < length; i++) {
            char c = text.charAt(i);
            Chars.add(bits, c);
            if (c == '(') {
                Chars.add(bits, '（');
            } else if (c == ')') {
                Chars.add(bits, '）');
            }
        }
        return new Clues(bits);
    }

    /** Whether the text may have a character of a set. */
    boolean any(Chars of) {
        return of.all() || of.meets(bits);
    }
}
