package org.gouji.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Grid;
import org.gouji.ingest.compose.Item.GridCell;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.sheet.Merge;
import org.gouji.ingest.sheet.Sheet;
import org.gouji.ingest.sheet.SheetCell;
import org.gouji.ingest.sheet.SheetItems;
import org.gouji.model.Limits;

/** Pages that are sheets: their titles, units and remarks are rows of the table, and come out as lines as those of sheets do. */
final class PageSheets {
    private PageSheets() {}

    /** Whether there are only tables. */
    static boolean nothingElse(List<Item> items) {
        return !items.isEmpty() && items.stream().allMatch(Grid.class::isInstance);
    }

    static List<Item> of(List<Item> items, Limits limits) throws Refusal {
        List<Item> out = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Grid grid) {
                out.addAll(SheetItems.of(sheet(grid), limits));
            } else {
                out.add(item);
            }
        }
        return out;
    }

    private static Sheet sheet(Grid grid) {
        List<SheetCell> cells = new ArrayList<>();
        List<Merge> merges = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            if (!cell.text().isBlank()) {
                cells.add(new SheetCell(cell.row(), cell.column(), cell.text()));
            }
            Merge area = new Merge(
                    cell.row(), cell.row() + cell.rowSpan() - 1, cell.column(), cell.column() + cell.columnSpan() - 1);
            if (area.real()) {
                merges.add(area);
            }
        }
        return new Sheet("", cells, merges);
    }
}
