package org.gouji.ingest.sheet;

import java.util.List;

/**
 * One sheet as it is displayed.
 *
 * @param name what its tab says, empty if it has none
 * @param cells those that show something, in order of row, then column
 * @param merges rectangles of merged cells
 */
public record Sheet(String name, List<SheetCell> cells, List<Merge> merges) {
    public Sheet {
        cells = List.copyOf(cells);
        merges = List.copyOf(merges);
    }
}
