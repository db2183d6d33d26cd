package org.gouji.export.xlsx;

/**
 * How a cell looks.
 *
 * @param pattern the number format, empty for the general one
 * @param side {@code left}, {@code center} or {@code right}
 * @param wrap whether words wrap
 * @param colours behind and of its words
 * @param size of its words in points
 * @param bold whether they are bold
 * @param framed whether a thin line is around it
 */
public record Style(
        String pattern, String side, boolean wrap, Colours colours, int size, boolean bold, boolean framed) {
    /** The size of words where nothing else is said. */
    public static final int SIZE = 10;

    /**
     * Colours in hex, red, green and blue; empty for the standard ones.
     *
     * @param fill behind the words
     * @param font of the words
     */
    public record Colours(String fill, String font) {
        public static final Colours NONE = new Colours("", "");
    }

    /** A cell of a column. */
    public static Style of(String pattern, String side, boolean wrap) {
        return new Style(pattern, side, wrap, Colours.NONE, SIZE, false, false);
    }

    public Style coloured(Colours other) {
        return new Style(pattern, side, wrap, other, size, bold, framed);
    }

    public Style patterned(String other) {
        return new Style(other, side, wrap, colours, size, bold, framed);
    }

    public Style framedBold(int points) {
        return new Style(pattern, side, wrap, colours, points, true, true);
    }

    public Style inFrame() {
        return new Style(pattern, side, wrap, colours, size, bold, true);
    }

    public Style heading(int points) {
        return new Style(pattern, side, wrap, colours, points, true, framed);
    }
}
