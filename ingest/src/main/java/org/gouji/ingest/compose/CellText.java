package org.gouji.ingest.compose;

import java.util.List;

/** The text of a cell: one line for each of its paragraphs, and for each cell of a table inside it. */
public final class CellText {
    private CellText() {}

    /** The text of what a cell holds, without tabs: those separate cells. */
    public static String of(List<Item> content) {
        return traced(content).text();
    }

    /** The same, with where its characters stand in the file. */
    static TracedText traced(List<Item> content) {
        TracedText lines = new TracedText();
        for (Item item : content) {
            if (item instanceof Item.Line line) {
                add(lines, line.text(), line.origin());
            } else if (item instanceof Item.Grid grid) {
                grid.cells().forEach(cell -> add(lines, cell.text(), cell.origin()));
            }
        }
        return lines;
    }

    private static void add(TracedText lines, String text, Origin origin) {
        int start = 0;
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                lines.add(lines.isEmpty() ? "" : "\n");
                lines.add(line.replace('\t', ' '), origin.part(start, start + line.length()));
            }
            start += line.length() + 1;
        }
    }
}
