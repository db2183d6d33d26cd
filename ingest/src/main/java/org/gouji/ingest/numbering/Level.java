package org.gouji.ingest.numbering;

/**
 * A level of a list.
 *
 * @param start its first number
 * @param style how its numbers are written
 * @param pattern the label; {@code %1} to {@code %9} stand for the numbers of the levels
 * @param suffix what follows the label
 * @param restart after which level, counted from 1, its numbers begin anew; 0 for never, −1 for any level above it
 * @param legal whether all numbers of the label are written in Arabic digits
 */
public record Level(int start, NumberStyle style, String pattern, Suffix suffix, int restart, boolean legal) {
    /** What Word assumes where a level says nothing. */
    public static final int ANY_LEVEL_ABOVE = -1;

    /** A level without a label. */
    public static Level silent() {
        return new Level(1, NumberStyle.NONE, "", Suffix.NOTHING, ANY_LEVEL_ABOVE, false);
    }

    /** Whether a paragraph at level {@code used} (from 0) begins the numbers of this one, which is {@code own}, anew. */
    boolean restartsAfter(int used, int own) {
        if (restart == 0) {
            return false;
        }
        int last = restart == ANY_LEVEL_ABOVE ? own : restart;
        return used < last;
    }
}
