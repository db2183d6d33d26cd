package org.gouji.index.ask;

/**
 * How large a query may be. What is larger is refused with a message that names the limit; nothing is cut.
 *
 * @param length characters in all
 * @param clauses conditions, words included
 * @param words words and phrases to find in texts, which cost most
 * @param depth brackets and NOTs inside each other
 * @param word characters of one word, phrase or name
 * @param wildcards stars in one name
 */
public record Bounds(int length, int clauses, int words, int depth, int word, int wildcards) {
    /** Room for anything that a person types or pastes. */
    public static Bounds standard() {
        return new Bounds(10_000, 64, 32, 32, 500, 4);
    }
}
