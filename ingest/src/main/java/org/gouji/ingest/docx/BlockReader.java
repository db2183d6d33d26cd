package org.gouji.ingest.docx;

import java.util.List;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.compose.TracedText;

/** Reads the paragraphs and tables of a story: the body, a note, a text box, a cell. */
final class BlockReader {
    private final WordPackage document;
    private final Relations relations;
    private final Xml xml;
    private final Fields fields;
    private int contentsLists;
    private TracedText carried = new TracedText();

    BlockReader(WordPackage document, Relations relations, Xml xml) {
        this.document = document;
        this.relations = relations;
        this.xml = xml;
        this.fields = new Fields();
    }

    WordPackage document() {
        return document;
    }

    Relations relations() {
        return relations;
    }

    Xml xml() {
        return xml;
    }

    Fields fields() {
        return fields;
    }

    boolean inContentsList() {
        return contentsLists > 0 || fields.inContentsList();
    }

    /** Keeps the text of a paragraph whose mark is deleted: the next paragraph begins with it. */
    void carry(TracedText text) {
        carried = text;
    }

    /** The text that waits for a paragraph to join; none does afterwards. */
    TracedText takeCarried() {
        TracedText text = carried;
        carried = new TracedText();
        return text;
    }

    private void endCarried(LineKind kind, List<Item> found) {
        TracedText text = takeCarried();
        if (!text.isEmpty()) {
            found.add(new Item.Line(text.text(), kind, 0, text.origin()));
        }
    }

    /** Reads what stands in the element at {@code depth}; {@code kind} is what its paragraphs are, unless their style says more. */
    void read(int depth, LineKind kind, List<Item> found) throws Refusal {
        readOn(depth, kind, found);
        endCarried(kind, found);
    }

    private void readOn(int depth, LineKind kind, List<Item> found) throws Refusal {
        while (xml.child(depth)) {
            readOne(kind, found);
        }
    }

    /** Reads the element where the cursor stands. */
    void readOne(LineKind kind, List<Item> found) throws Refusal {
        switch (xml.name()) {
            case "p" -> new ParagraphReader(this, kind).read(found);
            case "tbl" -> {
                endCarried(kind, found);
                new TableReader(this, kind).read(found);
            }
            case "sdt" -> contentControl(kind, found);
            case "ins", "moveTo" -> {
                document.sawRevision();
                readOn(xml.depth(), kind, found);
            }
            case "del", "moveFrom" -> document.sawRevision();
            case "customXml", "smartTag" -> readOn(xml.depth(), kind, found);
            case "AlternateContent" -> alternative(kind, found);
            case "altChunk" -> document.sawForeignPart();
            default -> {}
        }
    }

    private void contentControl(LineKind kind, List<Item> found) throws Refusal {
        int depth = xml.depth();
        boolean contents = false;
        while (xml.child(depth)) {
            if (xml.name().equals("sdtPr")) {
                contents = galleryOfContents();
            } else if (xml.name().equals("sdtContent")) {
                contentsLists += contents ? 1 : 0;
                readOn(xml.depth(), kind, found);
                contentsLists -= contents ? 1 : 0;
            }
        }
    }

    private boolean galleryOfContents() throws Refusal {
        boolean contents = false;
        int depth = xml.depth();
        while (xml.descendant(depth)) {
            contents |= xml.name().equals("docPartGallery") && xml.value().equals("Table of Contents");
        }
        return contents;
    }

    /** The first alternative is the one that Word shows; the others say the same for older programs. */
    private void alternative(LineKind kind, List<Item> found) throws Refusal {
        int depth = xml.depth();
        boolean first = true;
        while (xml.child(depth)) {
            if (first) {
                readOn(xml.depth(), kind, found);
            }
            first = false;
        }
    }
}
