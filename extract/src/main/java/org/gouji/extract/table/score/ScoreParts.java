package org.gouji.extract.table.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.CellReader;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Numeric;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/** Scores added up along a row, as in a list of projects: 执行率得分 | 指标得分 | 总分. */
public final class ScoreParts extends CellReader {
    private static final Pattern PART = Pattern.compile("^[^总合（]{2,12}(?:得分|分值|评分)(?:（.{1,8}）)?$");
    private static final Pattern TOTAL = Pattern.compile("^(?:自评|评价)?(?:总分|总得分|合计|合计得分|得分合计|综合得分|总评分)(?:（.{1,8}）)?$");

    private static final Needs PARTS = Needs.of(PART);
    private static final Needs TOTALS = Needs.of(TOTAL);

    private final Grid grid;
    private final Place place;

    public ScoreParts(Grid grid, Place place) {
        this.grid = grid;
        this.place = place;
    }

    /** Reads the rows below a header whose last columns are parts of a score and their total. */
    @Override
    public void read() {
        for (int h = 0; h < grid.rows().size() && grid.has(PARTS) && grid.has(TOTALS); h++) {
            List<Cell> header = grid.rows().get(h);
            List<Integer> columns = columns(header);
            for (int r = h + 1; r < grid.rows().size() && !columns.isEmpty(); r++) {
                if (grid.aligned(grid.rows().get(r), header)) {
                    row(grid.rows().get(r), columns);
                }
            }
            if (!columns.isEmpty()) {
                return;
            }
        }
    }

    /** The columns of the parts and then of the total, side by side; none if there are no such. */
    private List<Integer> columns(List<Cell> header) {
        List<Integer> parts = new ArrayList<>();
        for (Cell cell : header) {
            String words = grid.words(cell);
            if (PART.matcher(words).matches()) {
                parts.add(cell.column());
            } else if (TOTAL.matcher(words).matches() && parts.size() > 1) {
                parts.add(cell.column());
                return parts;
            } else {
                parts.clear();
            }
        }
        return List.of();
    }

    private void row(List<Cell> row, List<Integer> columns) {
        List<Fact> read = new ArrayList<>();
        for (int column : columns) {
            row.stream()
                    .filter(c -> c.column() == column)
                    .findFirst()
                    .flatMap(c -> Numeric.alone(grid.line(c)))
                    .map(this::score)
                    .ifPresent(read::add);
        }
        if (read.size() == columns.size()) {
            Fact total = read.remove(read.size() - 1);
            facts.addAll(read);
            facts.add(total);
            claims.add(new Claim.Sum(total, read, Closure.LOOSE, Optional.empty(), place.sentence()));
        }
    }

    private Fact score(Quantity quantity) {
        String name = Measure.SCORE.label();
        return new Fact(quantity, name, name, Measure.SCORE, Scope.UNSAID, OptionalInt.empty(), place);
    }
}
