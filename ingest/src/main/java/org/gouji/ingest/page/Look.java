package org.gouji.ingest.page;

/**
 * How a glyph looks, as far as it bears on reading.
 *
 * @param bold whether its font is bold
 * @param aside whether the file itself says that it belongs to the page and not to the text: a running head, a page number
 * @param turn the way in which its text runs
 */
public record Look(boolean bold, boolean aside, Turn turn) {
    /** Of ordinary text. */
    public static final Look PLAIN = new Look(false, false, Turn.NONE);
}
