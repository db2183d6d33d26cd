package org.gouji.ingest.compose;

import java.util.ArrayList;
import java.util.List;

/** The text of a cell: one line for each of its paragraphs, and for each cell of a table inside it. */
public final class CellText {
    private CellText() {}

    /** The text of what a cell holds, without tabs: those separate cells. */
    public static String of(List<Item> content) {
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
                lines.add(line.replace('\t', ' '));
            }
        }
    }
}
