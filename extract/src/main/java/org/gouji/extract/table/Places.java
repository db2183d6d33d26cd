package org.gouji.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Block.Cell;

/** Which cell covers each place of a grid, merged cells reaching down and to the right. */
final class Places {
    /** By row, the cells that reach into it. */
    private final List<List<Cell>> reaching = new ArrayList<>();

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
        for (Cell cell : reaching.get(row)) {
            if (cell.column() <= column && column < cell.column() + cell.columnSpan()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
