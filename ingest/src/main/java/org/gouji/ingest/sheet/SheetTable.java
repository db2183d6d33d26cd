package org.gouji.ingest.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.ingest.compose.CellText;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.GridCell;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;

/** Makes a grid of some rows of a sheet: as wide as what stands in them, empty cells included, empty rows left out. */
final class SheetTable {
    private final List<SheetRow> rows;
    private final MergeIndex merges;
    private final int firstColumn;
    private final int columns;

    private SheetTable(List<SheetRow> rows, MergeIndex merges, int firstColumn, int columns) {
        this.rows = rows;
        this.merges = merges;
        this.firstColumn = firstColumn;
        this.columns = columns;
    }

    static SheetTable of(List<SheetRow> rows, List<Merge> all, Limits limits) throws Refusal {
        int top = rows.get(0).index();
        int bottom = rows.get(rows.size() - 1).index();
        MergeIndex merges = new MergeIndex(all.stream()
                .filter(merge -> merge.lastRow() >= top && merge.firstRow() <= bottom)
                .toList());
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (SheetRow row : rows) {
            for (SheetCell cell : row.cells()) {
                first = Math.min(first, cell.column());
                int end = merges.startingAt(cell.row(), cell.column())
                        .map(Merge::lastColumn)
                        .orElse(cell.column());
                last = Math.max(last, end);
            }
        }
        int columns = last - first + 1;
        if ((long) rows.size() * columns > limits.maxCells()) {
            throw SheetBuilder.tooLarge("", "单元格", "cells", limits);
        }
        return new SheetTable(List.copyOf(rows), merges, first, columns);
    }

    void addTo(List<Item> items) {
        List<GridCell> cells = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            row(at, cells);
        }
        if (cells.size() == 1) {
            items.add(new Line(cells.get(0).text(), LineKind.BODY, 0));
        } else {
            items.add(new Item.Grid(cells, rows.size(), columns));
        }
    }

    private void row(int at, List<GridCell> cells) {
        SheetRow row = rows.get(at);
        Map<Integer, String> texts = new HashMap<>();
        row.cells().forEach(cell -> texts.put(cell.column(), cell.text()));
        for (int column = 0; column < columns; column++) {
            int own = firstColumn + column;
            Optional<Merge> merge = merges.at(row.index(), own);
            if (merge.isPresent() && !begins(merge.get(), at, own)) {
                continue;
            }
            int rowSpan = merge.map(area -> rowsTo(at, area.lastRow())).orElse(1);
            int columnSpan = merge.map(area -> Math.min(area.lastColumn(), firstColumn + columns - 1) - own + 1)
                    .orElse(1);
            String text = CellText.of(List.of(new Line(texts.getOrDefault(own, ""), LineKind.BODY, 0)));
            cells.add(new GridCell(text, at, column, rowSpan, columnSpan));
        }
    }

    /** Whether a merged area shows for the first time here; what it has above or left of the table is cut off. */
    private boolean begins(Merge merge, int at, int column) {
        boolean firstRow = at == 0 || rows.get(at - 1).index() < merge.firstRow();
        return firstRow && column == Math.max(merge.firstColumn(), firstColumn);
    }

    private int rowsTo(int at, int lastRow) {
        int count = 0;
        for (int i = at; i < rows.size() && rows.get(i).index() <= lastRow; i++) {
            count++;
        }
        return count;
    }
}
