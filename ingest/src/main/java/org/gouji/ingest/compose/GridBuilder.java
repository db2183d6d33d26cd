package org.gouji.ingest.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.ingest.compose.Item.Grid;
import org.gouji.ingest.compose.Item.GridCell;
import org.gouji.model.Limits;

/** Lays out a table cell by cell, and joins the cells that are merged down over rows. */
public final class GridBuilder {
    private final Limits limits;
    private final List<OpenCell> cells = new ArrayList<>();
    /** By first column, the cells that may go on in the next row. */
    private final Map<Integer, OpenCell> merging = new HashMap<>();

    private int row;
    private int columns;
    private boolean rowUsed;

    public GridBuilder(Limits limits) {
        this.limits = limits;
    }

    /** How a cell takes part in a merge down over rows. */
    public enum Merge {
        NONE,
        FIRST,
        CONTINUED
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
            TracedText words = CellText.traced(content);
            return new GridCell(words.text(), row, column, lastRow - row + 1, columnSpan, words.origin());
        }
    }

    /**
     * Places the next cell of the current row.
     *
     * @param column its first column, from 0, right of the cell before
     * @param merge a cell that continues none above it, or one of another width, stands by itself
     * @throws Refusal if the table has more cells than the limits allow
     */
    public void cell(List<Item> content, int column, int columnSpan, Merge merge) throws Refusal {
        rowUsed = true;
        columns = Math.max(columns, column + columnSpan);
        OpenCell above = merging.get(column);
        if (merge == Merge.CONTINUED && above != null && above.columnSpan == columnSpan && above.lastRow == row - 1) {
            above.lastRow = row;
            return;
        }
        OpenCell cell = new OpenCell(List.copyOf(content), row, column, columnSpan);
        for (int i = column; i < column + columnSpan; i++) {
            merging.remove(i);
        }
        if (merge != Merge.NONE) {
            merging.put(column, cell);
        }
        cells.add(cell);
        if (cells.size() > limits.maxCells()) {
            throw Refusal.tooLarge(
                    "一张表格超过 " + limits.maxCells() + " 个单元格的上限。",
                    "A table has more than " + limits.maxCells() + " cells.");
        }
    }

    /** Ends a row. One without cells doesn't count. */
    public void endRow() {
        row += rowUsed ? 1 : 0;
        rowUsed = false;
    }

    /** Adds the table and the charts in it. A table of a single cell is only a frame: what it holds stands for it. */
    public void addTo(List<Item> found) {
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
}
