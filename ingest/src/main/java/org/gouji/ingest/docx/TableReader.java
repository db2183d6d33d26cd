package org.gouji.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ingest.compose.GridBuilder;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;

/** Reads one table into its grid. */
final class TableReader {
    /** Word itself knows no more than 63 columns. */
    private static final int WIDEST_SPAN = 100;

    private final BlockReader story;
    private final Xml xml;
    private final LineKind kind;
    private final GridBuilder grid;

    private int column;
    private boolean deletedRow;

    TableReader(BlockReader story, LineKind kind) {
        this.story = story;
        this.xml = story.xml();
        this.kind = kind;
        this.grid = new GridBuilder(story.document().limits());
    }

    /** Reads {@code w:tbl}, where the cursor stands. */
    void read(List<Item> found) throws Refusal {
        rows(xml.depth());
        grid.addTo(found);
    }

    private void rows(int depth) throws Refusal {
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "tr" -> {
                    column = 0;
                    deletedRow = false;
                    rowCells(xml.depth());
                    grid.endRow();
                }
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(xml.depth());
                default -> {}
            }
        }
    }

    private void rowCells(int depth) throws Refusal {
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "trPr" -> rowProperties();
                case "tc" -> {
                    if (!deletedRow) {
                        cell();
                    }
                }
                case "sdt", "sdtContent", "customXml" -> rowCells(xml.depth());
                default -> {}
            }
        }
    }

    private void rowProperties() throws Refusal {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "gridBefore" -> column = span(xml.number("val", 0), 0);
                case "del" -> {
                    deletedRow = true;
                    story.document().sawRevision();
                }
                case "ins" -> story.document().sawRevision();
                default -> {}
            }
        }
    }

    private static int span(int said, int least) {
        return Math.min(Math.max(said, least), WIDEST_SPAN);
    }

    private void cell() throws Refusal {
        CellProperties properties = CellProperties.none();
        List<Item> content = new ArrayList<>();
        int depth = xml.depth();
        if (xml.child(depth)) {
            if (xml.name().equals("tcPr")) {
                properties = CellProperties.read(xml);
            } else {
                // A cell may do without properties; the cursor then stands on its first paragraph already.
                story.readOne(kind, content);
            }
            story.read(depth, kind, content);
        }
        int span = span(properties.span(), 1);
        grid.cell(content, column, span, properties.merge());
        column += span;
    }
}
