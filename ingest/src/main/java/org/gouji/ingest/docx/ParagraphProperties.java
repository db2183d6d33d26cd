package org.gouji.ingest.docx;

import org.gouji.ingest.compose.Refusal;

/**
 * What a paragraph says about itself.
 *
 * @param style its style, empty for the default
 * @param list the list it is in, empty if it names none
 * @param listLevel its level there, −1 if it names none
 * @param outline its outline level from 0, 9 for body text, −1 if it names none
 * @param mark what became of its end
 */
record ParagraphProperties(String style, String list, int listLevel, int outline, Mark mark) {
    /** What became of the mark at a paragraph's end. */
    enum Mark {
        KEPT,
        /** Nothing tells that there is a paragraph, unless it has text. */
        HIDDEN,
        /** The paragraph goes on in the next. */
        DELETED
    }

    static ParagraphProperties none() {
        return new ParagraphProperties("", "", -1, -1, Mark.KEPT);
    }

    /** Reads {@code w:pPr}, where the cursor stands. */
    static ParagraphProperties read(Xml xml, WordPackage document) throws Refusal {
        String style = "";
        String list = "";
        int level = -1;
        int outline = -1;
        Mark mark = Mark.KEPT;
        int depth = xml.depth();
        while (xml.descendant(depth)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.value();
                case "numId" -> list = xml.value();
                case "ilvl" -> level = xml.number("val", -1);
                case "outlineLvl" -> outline = xml.number("val", -1);
                case "vanish" -> mark = mark == Mark.KEPT && xml.on() ? Mark.HIDDEN : mark;
                case "del", "moveFrom" -> {
                    mark = Mark.DELETED;
                    document.sawRevision();
                }
                case "ins", "moveTo" -> document.sawRevision();
                // What the paragraph was before a change, and the section's own properties.
                case "pPrChange", "sectPr", "rPrChange", "framePr" -> xml.skip();
                default -> {}
            }
        }
        return new ParagraphProperties(style, list, level, outline, mark);
    }
}
