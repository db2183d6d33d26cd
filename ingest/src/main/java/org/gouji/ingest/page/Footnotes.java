package org.gouji.ingest.page;

import java.util.List;

/** Footnotes stand below a short line at the foot of a page and are printed smaller than the text. */
final class Footnotes {
    private static final float SHORTEST = 40;
    private static final float LONGEST = 230;

    /** Above this share of the page's height no footnotes begin. */
    private static final float LOWER_PART = 0.4f;

    /** Below it stand only running feet, of any size. */
    private static final float FOOT = 0.93f;

    private static final float SMALLER = 0.95f;
    private static final float MARK = 0.75f;

    private Footnotes() {}

    /** Where the line stands that parts notes from the text; below the page if there is none. */
    static float start(Drawing drawing, List<Lattice> tables, Margins margins) {
        float start = Float.MAX_VALUE;
        for (Stroke line : drawing.strokes()) {
            boolean parts = line.level()
                    && line.length() >= SHORTEST
                    && line.length() <= LONGEST
                    && line.y0() > LOWER_PART * drawing.height()
                    && Math.abs(line.x0() - margins.left()) < 2 * margins.size()
                    && tables.stream().noneMatch(table -> table.contains((line.x0() + line.x1()) / 2, line.y0()));
            if (parts && smallBelow(drawing, line.y0(), margins.size())) {
                start = Math.min(start, line.y0());
            }
        }
        return start;
    }

    /** A line under a heading or for a signature has text of full size below it; a note has that only behind a raised mark. */
    private static boolean smallBelow(Drawing drawing, float y, float size) {
        boolean small = true;
        boolean marked = false;
        boolean any = false;
        for (Glyph glyph : drawing.glyphs()) {
            if (glyph.centreY() > y && glyph.y() < FOOT * drawing.height() && !glyph.blank()) {
                small &= glyph.size() <= SMALLER * size;
                marked |= glyph.size() < MARK * size && glyph.y() - y < 2 * size && Signs.digit(glyph.first());
                any = true;
            }
        }
        return any && (small || marked);
    }
}
