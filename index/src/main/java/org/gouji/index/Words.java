package org.gouji.index;

/**
 * The words of the language. The index finds every run of characters without them; where they are known, hits in which the words asked
 * for stand as words rank first. Text is cut from its start, each time at the end of the longest word. Safe for several threads.
 */
@FunctionalInterface
public interface Words {
    /**
     * The length of the longest word that starts at {@code from}; 0 or 1 if there is none.
     *
     * @param letters half width, lower case, simplified; not to be changed
     * @param to where the text ends
     */
    int longest(char[] letters, int from, int to);
}
