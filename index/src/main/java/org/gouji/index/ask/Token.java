package org.gouji.index.ask;

import java.util.List;

/**
 * A piece of a query.
 *
 * @param type what it is
 * @param text what was typed, escapes and quotation marks taken away; in words a star that stands for anything is {@link #STAR}
 * @param start its first character, in code points
 * @param end the character after it
 * @param literal whether it was quoted or escaped, so that it is no operator
 * @param quotes what was quoted in it, where other letters stand beside that; empty where all of it counts as quoted, or nothing
 */
record Token(Type type, String text, int start, int end, boolean literal, List<String> quotes) {
    Token {
        quotes = List.copyOf(quotes);
    }

    Token(Type type, String text, int start, int end, boolean literal) {
        this(type, text, start, end, literal, List.of());
    }

    /** Stands for anything between parts of a name; no text that is typed keeps this character. */
    static final char STAR = '\uFFFF';

    /** An equals sign at the start of a word, where it is not quoted. */
    static final char EXACTLY = '\uFFFE';

    /** What a piece is. */
    enum Type {
        OPEN,
        CLOSE,
        WORD,
        /** The name of a field, its colon included in the place. */
        FIELD,
        OR,
        /** The minus that stands at a word. */
        MINUS,
        END
    }

    boolean is(Type other) {
        return type == other;
    }
}
