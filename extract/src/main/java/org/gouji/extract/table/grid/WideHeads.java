package org.gouji.extract.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Block.Cell;
import org.gouji.model.Block.Table;
import org.gouji.model.Span;

/**
 * Gives the first row of a flattened table the cells that its wide ones reach over, where all other rows are as wide as the table: the row below has words only under
 * the wide ones.
 */
final class WideHeads {
    private final Table table;
    private final Grid grid;

    private WideHeads(Table table, Grid grid) {
        this.table = table;
        this.grid = grid;
    }

    /** The table with its first row as wide as the others; none where it is or where it can't be told which of its cells are wide. */
    static Optional<Table> of(Table table, Grid grid) {
        return new WideHeads(table, grid).widened();
    }

    private Optional<Table> widened() {
        List<List<Cell>> rows = grid.rows();
        boolean narrow = rows.size() > 2
                && rows.get(0).size() < table.columns()
                && rows.stream().skip(1).allMatch(r -> r.size() == table.columns());
        List<Integer> widths = narrow ? widths(rows.get(0).size(), rows.get(1)) : List.of();
        if (widths.isEmpty()) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            Cell head = rows.get(0).get(i);
            Span none = new Span(head.span().end(), head.span().end());
            for (int k = 0; k < widths.get(i); k++) {
                cells.add(new Cell(k == 0 ? head.span() : none, 0, cells.size(), 1, 1));
            }
        }
        table.cells().stream().filter(c -> c.row() > 0).forEach(cells::add);
        return Optional.of(new Table(table.span(), cells, table.rows(), table.columns(), table.certainty()));
    }

    /** How wide each head is: one where nothing stands below it, all of a run of words else, or equal parts of the only run. */
    private List<Integer> widths(int heads, List<Cell> below) {
        List<Integer> runs = new ArrayList<>();
        int single = 0;
        int run = 0;
        for (Cell cell : below) {
            boolean empty = grid.words(cell).isEmpty();
            single += empty ? 1 : 0;
            if (empty && run > 0) {
                runs.add(run);
            }
            run = empty ? 0 : run + 1;
        }
        if (run > 0) {
            runs.add(run);
        }
        int wide = heads - single;
        int parts = runs.size() == 1 && wide > 0 && runs.get(0) % wide == 0 ? wide : 1;
        boolean told = single > 0 && !runs.isEmpty() && wide == runs.size() * parts;
        return told ? widths(below, runs, parts) : List.of();
    }

    private List<Integer> widths(List<Cell> below, List<Integer> runs, int parts) {
        List<Integer> widths = new ArrayList<>();
        int next = 0;
        for (int c = 0; c < below.size(); ) {
            if (grid.words(below.get(c)).isEmpty()) {
                widths.add(1);
                c++;
            } else {
                int run = runs.get(next++);
                for (int k = 0; k < parts; k++) {
                    widths.add(run / parts);
                }
                c += run;
            }
        }
        return widths;
    }
}
