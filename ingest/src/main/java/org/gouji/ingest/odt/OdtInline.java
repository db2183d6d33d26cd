package org.gouji.ingest.odt;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.compose.Symbols;
import org.gouji.ingest.docx.Xml;

/** Reads the text of one paragraph, and what is anchored in it. */
final class OdtInline {
    private static final int MOST_SPACES = 200;

    private final OdtReader reader;
    private final Xml xml;
    /** The font of the text that is read, empty for that of the paragraph. */
    private String font = "";

    OdtInline(OdtReader reader, Xml xml) {
        this.reader = reader;
        this.xml = xml;
    }

    /** Reads the element where the cursor stands, to its end. */
    String read(List<Item> anchored) throws Refusal {
        StringBuilder text = new StringBuilder();
        content(xml.depth(), text, anchored);
        return text.toString();
    }

    private void content(int depth, StringBuilder text, List<Item> anchored) throws Refusal {
        while (true) {
            Xml.Step step = xml.step();
            if (step == Xml.Step.END) {
                if (xml.depth() < depth) {
                    return;
                }
            } else if (step == Xml.Step.CHARACTERS) {
                String shown = font.isEmpty() ? xml.characters() : Symbols.plain(xml.characters(), font);
                text.append(collapsed(shown, text));
            } else {
                element(text, anchored);
            }
        }
    }

    /** White space of the file is one space at most; spaces that count have elements of their own. */
    private static String collapsed(String characters, StringBuilder before) {
        String one = characters.replaceAll("[ \\t\\r\\n]+", " ");
        boolean doubled = one.startsWith(" ") && (before.length() == 0 || before.charAt(before.length() - 1) == ' ');
        return doubled ? one.substring(1) : one;
    }

    private void element(StringBuilder text, List<Item> anchored) throws Refusal {
        switch (xml.name()) {
            case "s" -> text.append(" ".repeat(Math.min(Math.max(xml.number("c", 1), 1), MOST_SPACES)));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "span" -> span(text, anchored);
            case "fieldmark" -> text.append(tick());
            case "note" -> reader.note(xml);
            case "annotation", "annotation-end", "tracked-changes", "hidden-text", "ruby-text", "script", "forms" ->
                xml.skip();
            case "frame", "custom-shape", "g" -> frame(anchored);
            default -> content(xml.depth(), text, anchored);
        }
    }

    private void span(StringBuilder text, List<Item> anchored) throws Refusal {
        String style = xml.attribute("style-name").orElse("");
        if (reader.styles().hides(style)) {
            xml.skip();
            return;
        }
        String around = font;
        String own = reader.styles().font(style);
        font = own.isEmpty() ? around : own;
        content(xml.depth(), text, anchored);
        font = around;
    }

    /** The answer of a box to tick; other fields that are only a mark show nothing. */
    private String tick() throws Refusal {
        boolean box = xml.attribute("type").orElse("").endsWith("FORMCHECKBOX");
        boolean ticked = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            ticked |= xml.attribute("name").orElse("").equals("Checkbox_Checked")
                    && xml.attribute("value").orElse("").equals("true");
        }
        return !box ? "" : ticked ? Symbols.TICKED : Symbols.UNTICKED;
    }

    /** What stands in a frame follows the paragraph: a text box, a chart; a picture gives nothing. */
    void frame(List<Item> anchored) throws Refusal {
        int depth = xml.depth();
        boolean shape = xml.name().equals("custom-shape");
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "text-box" -> reader.blocks(xml, LineKind.BOX, anchored);
                case "object" -> OdtObject.read(reader, xml.attribute("href").orElse(""), anchored);
                case "frame", "custom-shape", "g" -> frame(anchored);
                case "p" -> {
                    if (shape) {
                        List<Item> inner = new ArrayList<>();
                        String text = new OdtInline(reader, xml).read(inner);
                        if (!text.isBlank()) {
                            anchored.add(new Item.Line(text, LineKind.BOX, 0));
                        }
                        anchored.addAll(inner);
                    }
                }
                default -> {}
            }
        }
    }
}
