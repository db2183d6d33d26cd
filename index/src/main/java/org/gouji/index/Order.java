package org.gouji.index;

/**
 * Which hits come first; hits that have no such value come last, and equals by file and place.
 *
 * @param by what they are compared by
 * @param ascending whether the least comes first
 */
public record Order(By by, boolean ascending) {
    /** What hits are compared by. */
    public enum By {
        /** How well the words fit. */
        RELEVANCE,
        /** A figure's amount of money; of a finding, how far it is off. */
        AMOUNT,
        /** The year that a figure is about, or of the report. */
        YEAR,
        /** How far a finding's stated number is from what it should be, in per cent. */
        DEVIATION,
        /** File and place in it, as reports are read. */
        PLACE
    }

    /** The best first. */
    public static final Order RELEVANCE = new Order(By.RELEVANCE, false);
}
