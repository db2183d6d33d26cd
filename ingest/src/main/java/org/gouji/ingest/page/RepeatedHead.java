package org.gouji.ingest.page;

import java.util.List;

/** Tells the rows at the start of a page that only repeat the head of a table. */
final class RepeatedHead {
    private RepeatedHead() {}

    /** How many rows they are; both lists are in order of row, then column. */
    static int rows(List<TableCell> above, List<TableCell> below) {
        int same = 0;
        while (same < Math.min(above.size(), below.size()) && repeats(above.get(same), below.get(same))) {
            same++;
        }
        if (same == 0) {
            return 0;
        }
        int rows = same == below.size()
                ? below.get(same - 1).endRow()
                : below.get(same).row();
        // A cell that reaches beyond the rows that are the same ties them to the next one.
        while (rows > 0 && reachesOver(below, rows)) {
            rows--;
        }
        return rows > 0 && haveText(below, rows) ? rows : 0;
    }

    /** The same cell; a printed head may be cut off where it is repeated. */
    private static boolean repeats(TableCell above, TableCell below) {
        boolean place = above.row() == below.row()
                && above.column() == below.column()
                && above.rowSpan() == below.rowSpan()
                && above.columnSpan() == below.columnSpan();
        boolean words = below.text().chars().noneMatch(Signs::digit) && !below.blank();
        return place
                && (above.text().equals(below.text()) || words && above.text().startsWith(below.text()));
    }

    private static boolean reachesOver(List<TableCell> cells, int row) {
        return cells.stream().anyMatch(cell -> cell.row() < row && cell.endRow() > row);
    }

    private static boolean haveText(List<TableCell> cells, int rows) {
        return cells.stream().anyMatch(cell -> cell.row() < rows && !cell.blank());
    }
}
