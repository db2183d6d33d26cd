package org.gouji.ingest.page;

/**
 * A straight ruling line, level or upright, in points from the upper left corner; its first point is the left or upper one.
 *
 * @param x0 left
 * @param y0 top
 * @param x1 right
 * @param y1 bottom
 */
public record Stroke(float x0, float y0, float x1, float y1) {
    /** Farther off the straight no line is a ruling line. */
    private static final float SKEW = 0.8f;

    /** A filled shape thinner than this is a line that was drawn as a bar. */
    public static final float THICKEST = 3.2f;

    /** Whether a line between two points is level or upright. */
    public static boolean straight(float x0, float y0, float x1, float y1) {
        return Math.abs(x0 - x1) <= SKEW || Math.abs(y0 - y1) <= SKEW;
    }

    /** The line between two points in any order. */
    public static Stroke between(float x0, float y0, float x1, float y1) {
        return Math.abs(x0 - x1) <= Math.abs(y0 - y1)
                ? new Stroke((x0 + x1) / 2, Math.min(y0, y1), (x0 + x1) / 2, Math.max(y0, y1))
                : new Stroke(Math.min(x0, x1), (y0 + y1) / 2, Math.max(x0, x1), (y0 + y1) / 2);
    }

    boolean level() {
        return x1 - x0 > y1 - y0;
    }

    float length() {
        return Math.max(x1 - x0, y1 - y0);
    }
}
