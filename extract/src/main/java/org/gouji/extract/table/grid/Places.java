package org.gouji.extract.table.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Block.Cell;

/** Which cell covers each place of a grid, merged cells reaching down and to the right. */
final class Places {
    private static final int FEW = 24;
    private static final int WIDEST = 20_000;

    /** By row, the cells that reach into it. */
    private final List<List<Cell>> reaching = new ArrayList<>();

    /** The cells of rows that have many, by column. */
    private final Map<Integer, Cell[]> wide = new HashMap<>();

    private Places() {}

    /** Where cells of two rows reach over a place, the lower one has it; of one row, the left one. */
    static Places of(List<List<Cell>> rows) {
        Places places = new Places();
        rows.forEach(row -> places.reaching.add(new ArrayList<>(row.size())));
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                for (int r = cell.row(); r < Math.min(rows.size(), cell.row() + cell.rowSpan()); r++) {
                    places.reaching.get(r).add(cell);
                }
            }
        }
        places.reaching.forEach(
                row -> row.sort(Comparator.comparingInt(Cell::row).reversed()));
        return places;
    }

    Optional<Cell> at(int row, int column) {
        List<Cell> cells = reaching.get(row);
        if (cells.size() > FEW && column >= 0 && column < WIDEST) {
            Cell[] here = wide.computeIfAbsent(row, r -> laid(cells));
            return column < here.length ? Optional.ofNullable(here[column]) : Optional.empty();
        }
        for (Cell cell : cells) {
            if (cell.column() <= column && column < cell.column() + cell.columnSpan()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The cells of a wide row by column. */
    private static Cell[] laid(List<Cell> cells) {
        int width = 0;
        for (Cell cell : cells) {
            width = Math.max(width, Math.min(WIDEST, cell.column() + cell.columnSpan()));
        }
        Cell[] here = new Cell[width];
        for (Cell cell : cells) {
            for (int c = cell.column(); c < Math.min(width, cell.column() + cell.columnSpan()); c++) {
                here[c] = here[c] == null ? cell : here[c];
            }
        }
        return here;
    }
}
