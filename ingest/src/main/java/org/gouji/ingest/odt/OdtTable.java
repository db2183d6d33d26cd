package org.gouji.ingest.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.ingest.compose.GridBuilder;
import org.gouji.ingest.compose.GridBuilder.Merge;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.docx.Xml;

/** Reads one table. */
final class OdtTable {
    private final OdtReader reader;
    private final Xml xml;
    private final GridBuilder grid;
    /** By column, in how many more rows the cell above goes on, and how wide it is. */
    private final Map<Integer, int[]> goingOn = new HashMap<>();

    OdtTable(OdtReader reader, Xml xml) {
        this.reader = reader;
        this.xml = xml;
        this.grid = new GridBuilder(reader.limits());
    }

    GridBuilder read() throws Refusal {
        rows(xml.depth());
        return grid;
    }

    private void rows(int depth) throws Refusal {
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "table-row" -> row();
                case "table-header-rows", "table-rows", "table-row-group" -> rows(xml.depth());
                default -> {}
            }
        }
    }

    private void row() throws Refusal {
        int depth = xml.depth();
        int column = 0;
        while (xml.child(depth)) {
            int times = OdtReader.spans(xml, "number-columns-repeated");
            if (xml.name().equals("covered-table-cell")) {
                for (int i = 0; i < times; i++) {
                    covered(column++);
                }
            } else if (xml.name().equals("table-cell")) {
                column += cell(column, times);
            }
        }
        grid.endRow();
    }

    /** A place that a cell above or on the left covers. */
    private void covered(int column) throws Refusal {
        int[] above = goingOn.get(column);
        if (above != null && above[0] > 0) {
            above[0]--;
            grid.cell(List.of(), column, above[1], Merge.CONTINUED);
        }
    }

    private int cell(int column, int times) throws Refusal {
        int columns = OdtReader.spans(xml, "number-columns-spanned");
        int rows = OdtReader.spans(xml, "number-rows-spanned");
        List<Item> content = new ArrayList<>();
        reader.blocks(xml, LineKind.BODY, content);
        if (times > 1 && content.isEmpty()) {
            // The unused rest of a sheet: thousands of cells.
            return times;
        }
        goingOn.remove(column);
        if (rows > 1) {
            goingOn.put(column, new int[] {rows - 1, columns});
        }
        grid.cell(content, column, columns, rows > 1 ? Merge.FIRST : Merge.NONE);
        for (int i = 1; i < times; i++) {
            grid.cell(content, column + i, 1, Merge.NONE);
        }
        return times;
    }
}
