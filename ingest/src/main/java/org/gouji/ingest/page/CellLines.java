package org.gouji.ingest.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a cell together: those that were cut at its width are one paragraph. */
final class CellLines {
    /** A line counts as full if no more than the next part and so much of its size would fit. */
    private static final float SLACK = 0.35f;

    private CellLines() {}

    /**
     * The text of a cell, its paragraphs separated by line breaks.
     *
     * @param width how wide its text may be
     */
    static String text(List<TextLine> lines, float width) {
        StringBuilder text = new StringBuilder();
        @Nullable TextLine above = null;
        for (TextLine line : lines) {
            if (above == null) {
                text.append(line.text());
            } else if (Joint.openBracket(text) || goesOn(above, line, width)) {
                text.append(Joint.between(text, line.text())).append(line.text());
            } else {
                text.append('\n').append(line.text());
            }
            above = line;
        }
        return text.toString();
    }

    private static boolean goesOn(TextLine above, TextLine line, float width) {
        if (Signs.closes(line.first())) {
            return true;
        }
        float room = width - above.width() - SLACK * line.size();
        if (Joint.insideNumber(above.text(), line.text())) {
            return room < line.size() / 2 && Joint.oneNumber(above.text(), line.text());
        }
        return room < line.headWidth();
    }
}
