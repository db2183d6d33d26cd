package org.gouji.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.compose.Symbols;

/** What a field of a form shows that isn't text of the document: a box that is ticked or not, a line chosen from a list. */
final class FormAnswer {
    private FormAnswer() {}

    /** Reads {@code w:fldChar}, where the cursor stands; empty for fields of other kinds. */
    static String read(Xml xml) throws Refusal {
        boolean box = false;
        boolean ticked = false;
        int chosen = 0;
        List<String> choices = new ArrayList<>();
        int depth = xml.depth();
        while (xml.descendant(depth)) {
            switch (xml.name()) {
                case "checkBox" -> box = true;
                case "default", "checked" -> {
                    ticked = xml.on();
                    chosen = xml.number("val", 0);
                }
                case "result" -> chosen = xml.number("val", 0);
                case "listEntry" -> choices.add(xml.value());
                default -> {}
            }
        }
        if (box) {
            return ticked ? Symbols.TICKED : Symbols.UNTICKED;
        }
        return chosen >= 0 && chosen < choices.size() ? choices.get(chosen) : "";
    }
}
