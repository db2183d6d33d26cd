package org.gouji.ingest.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts the cells of a sheet into rows. What lies under a merged cell is not seen, so it isn't there. */
final class SheetRows {
    private static final int DEEPEST = 1000;

    private SheetRows() {}

    /** The rows in which something stands, or into which a merged cell with something in it reaches down. */
    static List<SheetRow> of(Sheet sheet) {
        MergeIndex merges = new MergeIndex(sheet.merges());
        TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
        Map<Integer, Boolean> below = new HashMap<>();
        for (SheetCell cell : sheet.cells()) {
            if (merges.covered(cell.row(), cell.column())) {
                continue;
            }
            rows.computeIfAbsent(cell.row(), any -> new ArrayList<>()).add(cell);
            int lastRow = merges.startingAt(cell.row(), cell.column())
                    .map(Merge::lastRow)
                    .orElse(cell.row());
            // Far down below the last row of a table nothing more is to be seen of a cell.
            int end = Math.min(lastRow, cell.row() + DEEPEST);
            for (int row = cell.row() + 1; row <= end; row++) {
                below.put(row, true);
                rows.computeIfAbsent(row, any -> new ArrayList<>());
            }
        }
        List<SheetRow> all = new ArrayList<>();
        rows.forEach((index, cells) -> all.add(new SheetRow(index, cells, below.containsKey(index))));
        return all;
    }
}
