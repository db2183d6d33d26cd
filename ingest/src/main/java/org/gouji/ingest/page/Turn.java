package org.gouji.ingest.page;

/** The way in which text runs over a page. */
public enum Turn {
    NONE,
    /** From top to bottom. */
    DOWN,
    /** Upside down. */
    OVER,
    /** From bottom to top. */
    UP,
    /** At a slant, as watermarks do. */
    SLANTED;

    /** The share of the main direction that the other may have before text counts as slanted. */
    private static final double SLANT = 0.2;

    /**
     * The turn of text that runs along a vector, {@code y} counting downwards.
     *
     * @param x how far it goes to the right
     * @param y how far it goes down
     */
    public static Turn along(double x, double y) {
        if (Math.abs(y) <= SLANT * Math.abs(x)) {
            return x < 0 ? OVER : NONE;
        }
        if (Math.abs(x) <= SLANT * Math.abs(y)) {
            return y < 0 ? UP : DOWN;
        }
        return SLANTED;
    }
}
