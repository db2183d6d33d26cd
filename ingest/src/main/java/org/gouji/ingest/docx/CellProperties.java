package org.gouji.ingest.docx;

import org.gouji.ingest.compose.Refusal;

/**
 * What a cell says about its place.
 *
 * @param span how many columns it covers
 * @param merges whether it is part of a vertical merge
 * @param continues whether it is a part after the first
 */
record CellProperties(int span, boolean merges, boolean continues) {
    static CellProperties none() {
        return new CellProperties(1, false, false);
    }

    /** Reads {@code w:tcPr}, where the cursor stands. */
    static CellProperties read(Xml xml) throws Refusal {
        int span = 1;
        boolean merges = false;
        boolean continues = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "gridSpan" -> span = xml.number("val", 1);
                case "vMerge" -> {
                    merges = true;
                    continues = !xml.value().equals("restart");
                }
                default -> {}
            }
        }
        return new CellProperties(span, merges, continues);
    }
}
