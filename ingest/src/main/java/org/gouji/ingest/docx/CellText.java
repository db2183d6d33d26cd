package org.gouji.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ingest.compose.Item;

/** The text of a cell: one line for each of its paragraphs, and for each cell of a table inside it. */
final class CellText {
    private CellText() {}

    static String of(List<Item> content) {
        List<String> lines = new ArrayList<>();
        for (Item item : content) {
            if (item instanceof Item.Line line) {
                add(lines, line.text());
            } else if (item instanceof Item.Grid grid) {
                grid.cells().forEach(cell -> add(lines, cell.text()));
            }
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String text) {
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                // Tabs separate cells.
                lines.add(line.replace('\t', ' '));
            }
        }
    }
}
