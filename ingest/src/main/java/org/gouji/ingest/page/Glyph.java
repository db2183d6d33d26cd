package org.gouji.ingest.page;

/**
 * A character at its place on a page, in points from the upper left corner.
 *
 * @param text its character, seldom several; U+FFFD if the file doesn't say which
 * @param x where it begins
 * @param y its baseline
 * @param width how far it reaches in the direction of its text
 * @param size the size of its font
 * @param look how it looks
 */
public record Glyph(String text, float x, float y, float width, float size, Look look) {
    /** Where capitals and hanzi have their middle, as a share of the font's size above the baseline. */
    private static final float MIDDLE = 0.36f;

    Glyph at(float otherX) {
        return new Glyph(text, otherX, y, width, size, look);
    }

    float end() {
        return x + width;
    }

    float centreX() {
        return x + width / 2;
    }

    float centreY() {
        return y - MIDDLE * size;
    }

    boolean blank() {
        for (int i = 0; i < text.length(); i++) {
            if (!Signs.white(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    char first() {
        return text.charAt(0);
    }
}
