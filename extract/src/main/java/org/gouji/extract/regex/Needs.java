package org.gouji.extract.regex;

import java.util.stream.Stream;

/**
 * What a reader needs of a text to find anything in it: that one of some patterns may match somewhere in it. The patterns themselves say which characters
 * every match of theirs has, so that no need can be asked that a match would not meet.
 */
public final class Needs {
    /** Tests look whether readers find the same where they are asked of every text. */
    static volatile boolean asked = true;

    /** For each way to match one of the patterns the sets of which a match has a character each. */
    private final Chars[][] each;

    private Needs(Chars[][] each) {
        this.each = each;
    }

    /** What a reader needs that looks for matches of any of these. */
    public static Needs of(Pattern... patterns) {
        return of(Stream.of(patterns));
    }

    /** The same for patterns that are kept in some order. */
    public static Needs of(Stream<Pattern> patterns) {
        return new Needs(patterns.flatMap(Pattern::needed)
                .map(sets -> sets.toArray(new Chars[0]))
                .toArray(Chars[][]::new));
    }

    /** Whether a text with these clues may have what is needed. */
    public boolean in(Clues clues) {
        for (Chars[] all : each) {
            if (met(all, clues)) {
                return true;
            }
        }
        return !asked;
    }

    private static boolean met(Chars[] all, Clues clues) {
        for (Chars set : all) {
            if (!clues.any(set)) {
                return false;
            }
        }
        return true;
    }
}
