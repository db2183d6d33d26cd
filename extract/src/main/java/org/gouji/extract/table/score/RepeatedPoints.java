package org.gouji.extract.table.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.score.ScoreTotals.Line;
import org.gouji.model.Block.Cell;
import org.gouji.model.Fact;

/** Tells points of a group that an unmerged sheet prints again on each of its rows: 投入 | 20 over 投入 | 20. They count once. */
final class RepeatedPoints {
    private final Grid grid;

    RepeatedPoints(Grid grid) {
        this.grid = grid;
    }

    /** Whether a cell says what the one above it says, beside the same label. */
    boolean at(Cell cell) {
        return cell.column() > 0 && again(cell) && same(cell, cell.column() - 1);
    }

    /** Whether a cell says what the one above it says. */
    boolean again(Cell cell) {
        return cell.row() > 0 && same(cell, cell.column());
    }

    private boolean same(Cell cell, int column) {
        String words = words(cell.row(), column);
        return !words.isEmpty() && words.equals(words(cell.row() - 1, column));
    }

    private String words(int row, int column) {
        return grid.at(row, column).map(grid::words).orElse("");
    }

    /** The lines with such points told once, where they make the total only then. */
    List<Line> once(List<Line> lines, Optional<Fact> total) {
        if (total.isEmpty() || ScoreTotals.equal(ScoreTotals.sum(lines, Line::weight), total.get())) {
            return lines;
        }
        List<Line> once = new ArrayList<>();
        for (Line line : lines) {
            boolean again =
                    line.weight().flatMap(w -> cell(line, w)).filter(this::at).isPresent();
            once.add(again ? new Line(line.kind(), line.at(), line.label(), Optional.empty(), line.score()) : line);
        }
        return ScoreTotals.equal(ScoreTotals.sum(once, Line::weight), total.get()) ? once : lines;
    }

    private Optional<Cell> cell(Line line, Fact points) {
        return grid.rows().get(line.at()).stream()
                .filter(c -> c.span().start() <= points.span().start()
                        && points.span().end() <= c.span().end())
                .findFirst();
    }
}
