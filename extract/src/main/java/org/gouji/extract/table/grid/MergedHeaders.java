package org.gouji.extract.table.grid;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Block.Cell;
import org.gouji.model.Block.Certainty;
import org.gouji.model.Block.Table;

/**
 * Gives a flattened table back the merged cells of its header. Where every row has as many cells as all others, the columns are sure; a header
 * cell beside empty ones that stands over words (固定资产 over 小计, 房屋, 车辆) was merged over them.
 */
public final class MergedHeaders {
    private static final Pattern NUMBER = Pattern.compile("-?[\\d,，]+(?:\\.\\d+)?[%％]?");

    private final Table table;
    private final Grid grid;
    private final int depth;

    private MergedHeaders(Table table, String text) {
        this.table = table;
        this.grid = new Grid(table, text);
        this.depth = depth();
    }

    /** The table with its header as it was drawn; the table itself where that can't be told. */
    public static Table restored(Table table, String text) {
        if (table.certainty() == Certainty.GRID || table.columns() < 3) {
            return table;
        }
        Table widened = WideHeads.of(table, new Grid(table, text)).orElse(table);
        if (widened != table) {
            return restored(widened, text);
        }
        MergedHeaders headers = new MergedHeaders(table, text);
        if (!headers.even()) {
            return table;
        }
        return headers.depth > 1 && headers.merged() ? headers.drawn() : sure(table);
    }

    private static Table sure(Table table) {
        return new Table(table.span(), table.cells(), table.rows(), table.columns(), Certainty.GRID);
    }

    /** How many rows stand above the first with a number. */
    private int depth() {
        int row = 0;
        while (row < grid.rows().size()
                && grid.rows().get(row).stream()
                        .map(grid::words)
                        .noneMatch(w -> NUMBER.matcher(w).matches())) {
            row++;
        }
        return row < grid.rows().size() ? row : 0;
    }

    private boolean even() {
        return grid.rows().stream().allMatch(r -> r.size() == table.columns());
    }

    /** Whether the first row has a cell that reaches over words below it, and nothing else is missing there. */
    private boolean merged() {
        boolean merged = false;
        for (int c = 0; c < table.columns(); c++) {
            if (empty(0, c) && c > 0) {
                if (!over(0, c)) {
                    return false;
                }
                merged = true;
            }
        }
        return merged;
    }

    /** Whether words stand in a column between a row and the figures. */
    private boolean over(int row, int column) {
        for (int r = row + 1; r < depth; r++) {
            if (!empty(r, column)) {
                return true;
            }
        }
        return false;
    }

    private boolean empty(int row, int column) {
        return grid.words(grid.rows().get(row).get(column)).isEmpty();
    }

    private Table drawn() {
        List<Cell> cells = new ArrayList<>();
        boolean[][] covered = new boolean[depth][table.columns()];
        for (Cell cell : table.cells()) {
            if (cell.row() >= depth) {
                cells.add(cell);
            } else if (!covered[cell.row()][cell.column()]) {
                cells.add(merged(cell, covered));
            }
        }
        return new Table(table.span(), cells, table.rows(), table.columns(), Certainty.GRID);
    }

    private Cell merged(Cell cell, boolean[][] covered) {
        int right = cell.column() + 1;
        while (right < table.columns()
                && !empty(cell.row(), cell.column())
                && cell.row() + 1 < depth
                && empty(cell.row(), right)
                && !covered[cell.row()][right]
                && over(cell.row(), right)) {
            right++;
        }
        int down = cell.row() + 1;
        while (down < depth && right == cell.column() + 1 && empty(down, cell.column())) {
            down++;
        }
        for (int r = cell.row(); r < down; r++) {
            for (int c = cell.column(); c < right; c++) {
                covered[r][c] = true;
            }
        }
        return new Cell(cell.span(), cell.row(), cell.column(), down - cell.row(), right - cell.column());
    }
}
