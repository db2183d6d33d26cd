package org.gouji.ingest.page;

import java.util.List;

/** The small raised marks that lead to a footnote: they are no part of a number that stands before them. */
final class NoteMarks {
    private static final float SMALL = 0.8f;
    private static final float RAISED = 0.2f;

    private NoteMarks() {}

    /**
     * Whether a glyph is such a mark.
     *
     * @param main a glyph as most of the line
     * @param before what stands before it: behind letters a raised sign is a power, as in m²
     */
    static boolean isMark(Glyph glyph, Glyph main, List<Glyph> before) {
        if (glyph.size() > SMALL * main.size() || main.y() - glyph.y() < RAISED * main.size() || glyph.blank()) {
            return false;
        }
        char sign = glyph.first();
        boolean marks = Signs.digit(sign) || "[]〔〕*①②③④⑤⑥⑦⑧⑨⑩ivx".indexOf(sign) >= 0;
        return marks
                && (before.isEmpty()
                        || !Signs.letter(before.get(before.size() - 1).first()));
    }
}
