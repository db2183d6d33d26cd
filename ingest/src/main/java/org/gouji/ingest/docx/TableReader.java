package org.gouji.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Grid;
import org.gouji.ingest.compose.Item.GridCell;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;

/** Reads one table into its grid. */
final class TableReader {
    /** Word itself knows no more than 63 columns. */
    private static final int WIDEST_SPAN = 100;

    private final BlockReader story;
    private final Xml xml;
    private final LineKind kind;
    private final List<OpenCell> cells = new ArrayList<>();
    /** By first column, the cells that may go on in the next row. */
    private final Map<Integer, OpenCell> merging = new HashMap<>();

    private int row;
    private int column;
    private int columns;
    private boolean deletedRow;

    TableReader(BlockReader story, LineKind kind) {
        this.story = story;
        this.xml = story.xml();
        this.kind = kind;
    }

    private static final class OpenCell {
        private final List<Item> content;
        private final int row;
        private final int column;
        private final int columnSpan;
        private int lastRow;

        OpenCell(List<Item> content, int row, int column, int columnSpan) {
            this.content = content;
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
            this.lastRow = row;
        }

        GridCell close() {
            return new GridCell(CellText.of(content), row, column, lastRow - row + 1, columnSpan);
        }
    }

    /** Reads {@code w:tbl}, where the cursor stands. A table of a single cell is only a frame: its content stands for it. */
    void read(List<Item> found) throws Refusal {
        rows(xml.depth());
        if (cells.size() == 1) {
            found.addAll(cells.get(0).content);
            return;
        }
        if (!cells.isEmpty()) {
            found.add(new Grid(cells.stream().map(OpenCell::close).toList(), row, columns));
        }
        for (OpenCell cell : cells) {
            cell.content.stream().filter(item -> item instanceof Item.ChartData).forEach(found::add);
        }
    }

    private void rows(int depth) throws Refusal {
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "tr" -> row();
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(xml.depth());
                default -> {}
            }
        }
    }

    private void row() throws Refusal {
        column = 0;
        deletedRow = false;
        int before = cells.size();
        boolean merged = rowCells(xml.depth());
        if (cells.size() > before || merged) {
            columns = Math.max(columns, column);
            row++;
            for (Iterator<OpenCell> open = merging.values().iterator(); open.hasNext(); ) {
                if (open.next().lastRow < row - 1) {
                    open.remove();
                }
            }
        }
    }

    /** Gives whether a cell of an earlier row went on in this one. */
    private boolean rowCells(int depth) throws Refusal {
        boolean merged = false;
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "trPr" -> rowProperties();
                case "tc" -> merged |= !deletedRow && cell();
                case "sdt", "sdtContent", "customXml" -> merged |= rowCells(xml.depth());
                default -> {}
            }
        }
        return merged;
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

    /** Reads {@code w:tc}; gives whether it only goes on with a cell of an earlier row. */
    private boolean cell() throws Refusal {
        CellProperties properties = CellProperties.none();
        List<Item> content = new ArrayList<>();
        int depth = xml.depth();
        if (xml.child(depth)) {
            if (xml.name().equals("tcPr")) {
                properties = CellProperties.read(xml);
                story.read(depth, kind, content);
            } else {
                readFromHere(depth, content);
            }
        }
        int first = column;
        int span = span(properties.span(), 1);
        column += span;
        OpenCell above = merging.get(first);
        if (properties.continues() && above != null && above.columnSpan == span && above.lastRow == row - 1) {
            above.lastRow = row;
            return true;
        }
        OpenCell cell = new OpenCell(content, row, first, span);
        for (int i = first; i < column; i++) {
            merging.remove(i);
        }
        if (properties.merges()) {
            merging.put(first, cell);
        }
        cells.add(cell);
        checkSize();
        return false;
    }

    /** A cell may do without properties; the cursor then stands on its first paragraph already. */
    private void readFromHere(int depth, List<Item> content) throws Refusal {
        story.readOne(kind, content);
        story.read(depth, kind, content);
    }

    private void checkSize() throws Refusal {
        int limit = story.document().limits().maxCells();
        if (cells.size() > limit) {
            throw Refusal.tooLarge(
                    "一张表格超过 " + limit + " 个单元格的上限。", "A table has more than " + limit + " cells (Limits.maxCells).");
        }
    }
}
