package org.gouji.index;

/**
 * The smallest thing that search compares: one Chinese character, one run of letters and digits, or one number.
 *
 * @param text folded: half width, lower case, a number without thousands separators and trailing zeros
 * @param start where it starts in the text it was cut from
 * @param end the character after it
 * @param position counts units; a step of more than one stands for punctuation between them
 * @param glyph whether it is a single character that joins its neighbour to a bigram
 */
record Unit(String text, int start, int end, int position, boolean glyph) {
    /** Whether the two make a bigram. */
    boolean joins(Unit next) {
        return glyph && next.glyph && next.position == position + 1;
    }
}
