package org.gouji.extract.table.score;

import java.util.List;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Numeric;
import org.gouji.model.Block.Cell;

/**
 * The groups that the first column of a score sheet names once, over their rows, and the sums at its foot that name the group which they are
 * of: 小计 | 履职效能 | 50 | 47, and below it another group with nothing before its name.
 */
final class GroupNames {
    private static final Pattern SUM = Pattern.compile("(?:分项|指标)?(?:小计|合计)");
    private static final int FEWEST = 2;

    private final Grid grid;

    GroupNames(Grid grid) {
        this.grid = grid;
    }

    /** The name of the group that a row is in; empty if none is named above. */
    String of(int row) {
        for (int r = row; r >= 0; r--) {
            String first = first(r);
            if (!first.isEmpty()) {
                return first;
            }
        }
        return "";
    }

    /** The group that a row at the foot is the sum of; empty if it is no such row, or the sheet has no such group. */
    String named(int row) {
        List<String> words = words(row);
        boolean sum = words.size() == FEWEST && SUM.matcher(words.get(0)).matches();
        boolean next = words.size() == 1
                && first(row).isEmpty()
                && SUM.matcher(of(row)).matches();
        String name = sum || next ? words.get(words.size() - 1) : "";
        return begins(name, row) ? name : "";
    }

    /** Whether an earlier row begins the group. */
    private boolean begins(String name, int row) {
        for (int r = 0; r < row && !name.isEmpty(); r++) {
            if (first(r).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private String first(int row) {
        List<Cell> cells = grid.rows().get(row);
        return cells.isEmpty() || cells.get(0).column() > 0 ? "" : grid.words(cells.get(0));
    }

    /** The words of a row's cells, numbers left out. */
    private List<String> words(int row) {
        return grid.rows().get(row).stream()
                .filter(c -> Numeric.alone(grid.line(c)).isEmpty())
                .map(grid::words)
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
