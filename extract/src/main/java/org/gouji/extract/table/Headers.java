package org.gouji.extract.table;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Block.Cell;

/** The words that stand above a cell. */
final class Headers {
    /** Stands for a column of a flattened table that can't be told. */
    static final String UNKNOWN = "?";

    private final Grid grid;

    Headers(Grid grid) {
        this.grid = grid;
    }

    /** The words of the nearest cells above that are no amounts, nearest first. */
    String above(Cell cell) {
        int row = cell.row();
        StringBuilder words = new StringBuilder();
        if (!grid.isGrid()) {
            return flattened(cell, row);
        }
        for (int r = row - 1; r >= 0; r--) {
            Optional<Cell> above = grid.at(r, cell.column());
            String text = above.map(grid::words).orElse("");
            if (!text.isEmpty()
                    && !text.matches("[-—－/\\d.,%]+(?:[万亿]?元|人|辆|个|件|户|台|次|项)?")
                    && words.indexOf(text) < 0
                    && text.length() <= 30) {
                words.append(words.isEmpty() ? "" : "|").append(text);
            }
        }
        return words.toString();
    }

    /** In a flattened table the nearest row above of as many cells and no numbers heads the columns; without one they are unknown. */
    private String flattened(Cell cell, int row) {
        List<Cell> cells = grid.rows().get(row);
        for (int r = row - 1; r >= 0; r--) {
            List<Cell> above = grid.rows().get(r);
            if (above.size() == cells.size()
                    && above.stream().filter(c -> !c.span().isEmpty()).count() > 1
                    && above.stream().map(grid::words).noneMatch(w -> w.matches("[\\d.,]+"))) {
                return grid.words(above.get(cells.indexOf(cell)));
            }
        }
        long amounts = cells.stream()
                .map(grid::words)
                .filter(w -> w.matches("[-\\d,，]+(?:\\.\\d+)?"))
                .count();
        return amounts > 1 ? UNKNOWN : "";
    }
}
