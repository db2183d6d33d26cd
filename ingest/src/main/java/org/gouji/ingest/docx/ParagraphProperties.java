package org.gouji.ingest.docx;

import org.gouji.ingest.compose.Refusal;

/**
 * What a paragraph says about itself.
 *
 * @param style its style, empty for the default
 * @param list the list it is in, empty if it names none
 * @param listLevel its level there, −1 if it names none
 * @param outline its outline level from 0, 9 for body text, −1 if it names none
 * @param removed whether its mark is deleted or hidden, so that it joins the next one or isn't there at all
 */
record ParagraphProperties(String style, String list, int listLevel, int outline, boolean removed) {
    static ParagraphProperties none() {
        return new ParagraphProperties("", "", -1, -1, false);
    }

    /** Reads {@code w:pPr}, where the cursor stands. */
    static ParagraphProperties read(Xml xml, WordPackage document) throws Refusal {
        String style = "";
        String list = "";
        int level = -1;
        int outline = -1;
        boolean removed = false;
        int depth = xml.depth();
        while (xml.descendant(depth)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.value();
                case "numId" -> list = xml.value();
                case "ilvl" -> level = xml.number("val", -1);
                case "outlineLvl" -> outline = xml.number("val", -1);
                case "vanish" -> removed |= xml.on();
                case "del", "moveFrom" -> {
                    removed = true;
                    document.sawRevision();
                }
                case "ins", "moveTo" -> document.sawRevision();
                // What the paragraph was before a change, and the section's own properties.
                case "pPrChange", "sectPr", "rPrChange", "framePr" -> xml.skip();
                default -> {}
            }
        }
        return new ParagraphProperties(style, list, level, outline, removed);
    }
}
