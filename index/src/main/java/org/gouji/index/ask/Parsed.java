package org.gouji.index.ask;

import org.gouji.model.Wording;

/** What became of a line of text: what it asks, or what is wrong with it. */
public sealed interface Parsed {
    /** It was understood. */
    record Understood(Clause clause) implements Parsed {}

    /**
     * It was not.
     *
     * @param what what is wrong and what to write instead
     * @param start the first wrong character, in code points; the length of the line where something is missing at its end
     * @param end the character after the last wrong one
     */
    record Mistake(Wording what, int start, int end) implements Parsed {
        public Mistake {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("a mistake at " + start + ".." + end);
            }
        }
    }
}
