package org.gouji.extract.regex;

/** A set of characters, or all of them. Asking is quick and may err on one side: a character may be said to be in that is not. */
final class Chars {
    static final Chars ALL = new Chars(new long[0]);
    /** In so many words of bits a set is kept. */
    static final int WORDS = 16;

    static final Chars NONE = new Chars(new long[WORDS]);

    /** Characters are told apart by their last ten bits. */
    private static final int FOLD = 0x3ff;

    /** Of larger sets nearly every text has a character. */
    private static final int MOST = 160;

    private final long[] bits;
    private final int size;

    private Chars(long[] bits) {
        this.bits = bits;
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        this.size = bits.length == 0 ? Integer.MAX_VALUE : count;
    }

    static Chars of(char from, char to) {
        if (to - from >= MOST) {
            return ALL;
        }
        long[] bits = new long[WORDS];
        for (int c = from; c <= to; c++) {
            add(bits, (char) c);
        }
        return new Chars(bits);
    }

    /** Puts a character into the bits of a set. */
    static void add(long[] bits, char c) {
        bits[(c & FOLD) >> 6] |= 1L << c;
    }

    /** Whether it has a character in common with the set that some bits are of; it must not be all. */
    boolean meets(long[] others) {
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & others[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean all() {
        return bits.length == 0;
    }

    boolean none() {
        return size == 0;
    }

    Chars or(Chars other) {
        if (all() || other.all()) {
            return ALL;
        }
        long[] both = bits.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= other.bits[i];
        }
        Chars union = new Chars(both);
        return union.size > MOST ? ALL : union;
    }

    /** How many characters it has at most; many if all. */
    int size() {
        return size;
    }

    boolean has(char c) {
        return bits.length == 0 || (bits[(c & FOLD) >> 6] & 1L << c) != 0;
    }

    /** Where the first character of the set stands from a place on; -1 if nowhere. */
    int in(CharSequence text, int from) {
        return text instanceof String string ? in(string, from) : inAny(text, from);
    }

    /** The same for what nearly every text is: Java reads a string's characters faster if it knows that it is one. */
    private int in(String text, int from) {
        int length = text.length();
        long[] words = bits;
        if (words.length == 0) {
            return from < length ? from : -1;
        }
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if ((words[(c & FOLD) >> 6] & 1L << c) != 0) {
                return i;
            }
        }
        return -1;
    }

    private int inAny(CharSequence text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            if (has(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
