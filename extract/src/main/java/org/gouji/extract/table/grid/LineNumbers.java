package org.gouji.extract.table.grid;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Block.Cell;

/** The cells that only number the rows or columns of a table (行次, 行号, 栏次, 序号): they are no figures. */
public final class LineNumbers {
    private static final Pattern HEAD = Pattern.compile("行次|行号|栏次|序号");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Grid grid;
    private final Set<Cell> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private LineNumbers(Grid grid) {
        this.grid = grid;
    }

    public static Set<Cell> of(Grid grid) {
        LineNumbers numbers = new LineNumbers(grid);
        for (Cell cell : grid.table().cells()) {
            if (HEAD.matcher(grid.words(cell)).matches()) {
                numbers.below(cell);
                numbers.beside(cell);
            }
        }
        return numbers.found;
    }

    private void below(Cell head) {
        for (int row = head.row() + 1; row < grid.table().rows(); row++) {
            grid.at(row, head.column()).ifPresent(this::add);
        }
    }

    /** Columns are numbered from left to right: what does not go on so is a figure. */
    private void beside(Cell head) {
        int last = 0;
        for (Cell cell : grid.rows().get(head.row())) {
            Optional<Integer> number = cell.column() > head.column() ? number(cell) : Optional.empty();
            if (number.isPresent() && number.get() == last + 1) {
                add(cell);
                last++;
            }
        }
    }

    private Optional<Integer> number(Cell cell) {
        String words = grid.words(cell);
        return NUMBER.matcher(words).matches() ? Optional.of(Integer.parseInt(words)) : Optional.empty();
    }

    private void add(Cell cell) {
        if (number(cell).isPresent()) {
            found.add(cell);
        }
    }
}
