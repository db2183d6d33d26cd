package org.gouji.ingest.page;

/** What kinds of characters there are for somebody who sets or joins lines. */
final class Signs {
    private static final String CLOSERS = "，。、；：？！）》」』】〕”’％%,.;:?!)]";
    private static final String OPENERS = "（《「『【〔“‘([";
    private static final String IN_NUMBERS = ".,，%％";

    private Signs() {}

    /** White space, no-break and ideographic spaces included. */
    static boolean white(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Hanzi, their punctuation and full-width forms. */
    static boolean wide(int c) {
        return c >= 0x2E80 || c >= 0x2010 && c <= 0x2027;
    }

    /** What is set in the Latin script without a space inside: letters, digits and their signs. */
    static boolean latin(int c) {
        return c > ' ' && c < 0x250;
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /** A digit, or what stands between the digits of one number. */
    static boolean numeric(int c) {
        return digit(c) || IN_NUMBERS.indexOf(c) >= 0;
    }

    /** May not begin a line. */
    static boolean closes(int c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** May not end a line. */
    static boolean opens(int c) {
        return OPENERS.indexOf(c) >= 0;
    }

    /** Words of the Latin script take a space between them. */
    static boolean letter(int c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
