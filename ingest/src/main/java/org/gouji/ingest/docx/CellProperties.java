package org.gouji.ingest.docx;

import org.gouji.ingest.compose.GridBuilder.Merge;
import org.gouji.ingest.compose.Refusal;

/**
 * What a cell says about its place.
 *
 * @param span how many columns it covers
 * @param merge its part in a merge down over rows
 */
record CellProperties(int span, Merge merge) {
    static CellProperties none() {
        return new CellProperties(1, Merge.NONE);
    }

    /** Reads {@code w:tcPr}, where the cursor stands. */
    static CellProperties read(Xml xml) throws Refusal {
        int span = 1;
        Merge merge = Merge.NONE;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "gridSpan" -> span = xml.number("val", 1);
                case "vMerge" -> merge = xml.value().equals("restart") ? Merge.FIRST : Merge.CONTINUED;
                default -> {}
            }
        }
        return new CellProperties(span, merge);
    }
}
