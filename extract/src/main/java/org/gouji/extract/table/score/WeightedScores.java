package org.gouji.extract.table.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.CellReader;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Numeric;
import org.gouji.extract.table.grid.PercentCells;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/** Scores out of a hundred that are weighed: 权重 15% | 得分 92.00 | 加权得分 13.80 | 扣分 1.20, with their sums. Told where most rows are made so. */
public final class WeightedScores extends CellReader {
    private static final Pattern WEIGHT = Pattern.compile("(?:指标)?权重(?:（[^（）]*）)?");
    private static final Pattern RAW = Pattern.compile("(?:评价|自评|百分制|原始|实际)?(?:得分|评分)(?:（[^（）]*）)?");
    private static final Pattern WEIGHED = Pattern.compile("(?:加权|折算|权重|折合|折后|加权后|折算后)(?:的)?(?:得分|评分|分值)(?:（[^（）]*）)?");
    private static final Pattern LOST = Pattern.compile("(?:扣分|失分)(?:值|数)?");
    private static final Needs NEEDS = Needs.of(WEIGHED);
    private static final int FEWEST = 2;

    private final Grid grid;
    private final PercentCells percentages;
    private final Place place;

    public WeightedScores(Grid grid, NumberReader numbers, Place place) {
        this.grid = grid;
        this.percentages = new PercentCells(grid, numbers);
        this.place = place;
    }

    /**
     * A row of the sheet.
     *
     * @param weight the share of a hundred that its score counts for
     * @param raw the score out of a hundred
     * @param weighed what it counts
     * @param lost what is missing to its weight
     */
    private record Row(Fact weight, Fact raw, Fact weighed, Optional<Fact> lost) {
        boolean holds() {
            BigDecimal made = value(weight).movePointLeft(2).multiply(value(raw), MathContext.DECIMAL64);
            BigDecimal printed = weighed.quantity().number().value();
            return made.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0;
        }

        boolean loses() {
            return lost.filter(l -> value(weight).subtract(value(weighed)).compareTo(value(l)) == 0)
                    .isPresent();
        }
    }

    private static BigDecimal value(Fact fact) {
        return fact.quantity().value();
    }

    @Override
    public void read() {
        if (!grid.has(NEEDS)) {
            return;
        }
        for (List<Cell> header : grid.rows()) {
            Optional<Cell> weight = under(header, WEIGHT);
            Optional<Cell> raw = under(header, RAW);
            Optional<Cell> weighed = under(header, WEIGHED);
            if (weight.isPresent() && raw.isPresent() && weighed.isPresent()) {
                sheet(header, List.of(weight.get(), raw.get(), weighed.get()), under(header, LOST));
                return;
            }
        }
    }

    private Optional<Cell> under(List<Cell> header, Pattern words) {
        List<Cell> found = header.stream()
                .filter(c -> words.matcher(grid.words(c)).matches())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void sheet(List<Cell> header, List<Cell> heads, Optional<Cell> lost) {
        List<Row> rows = new ArrayList<>();
        Optional<List<Cell>> foot = Optional.empty();
        for (List<Cell> row :
                grid.rows().subList(header.get(0).row() + 1, grid.rows().size())) {
            boolean total = row.stream()
                    .map(grid::words)
                    .filter(w -> !w.isEmpty())
                    .findFirst()
                    .filter(w -> RowLabels.total(w) || w.equals("总分"))
                    .isPresent();
            if (total && grid.aligned(row, header)) {
                foot = Optional.of(row);
                break;
            }
            Optional<Row> read = grid.aligned(row, header) ? row(row, heads, lost) : Optional.empty();
            if (read.isEmpty()) {
                return;
            }
            rows.add(read.get());
        }
        long holding = rows.stream().filter(Row::holds).count();
        if (holding >= FEWEST && holding * 3 >= rows.size() * 2) {
            claim(rows);
            foot.ifPresent(row -> sums(row, heads.get(2), lost, rows));
        }
    }

    private Optional<Row> row(List<Cell> row, List<Cell> heads, Optional<Cell> lost) {
        Optional<Fact> weight = at(row, heads.get(0))
                .flatMap(percentages::read)
                .filter(p -> p.value().signum() > 0)
                .map(p -> fact(p, Measure.WEIGHT));
        Optional<Fact> raw = points(row, heads.get(1));
        Optional<Fact> weighed = points(row, heads.get(2));
        return weight.isPresent() && raw.isPresent() && weighed.isPresent()
                ? Optional.of(new Row(weight.get(), raw.get(), weighed.get(), lost.flatMap(c -> points(row, c))))
                : Optional.empty();
    }

    private void claim(List<Row> rows) {
        boolean loses = rows.stream().filter(Row::loses).count() * 2 > rows.size();
        for (Row row : rows) {
            facts.addAll(List.of(row.weight(), row.raw(), row.weighed()));
            formula(row.weighed(), List.of(row.weight(), row.raw()), "#0*#1");
            if (loses && row.lost().isPresent()) {
                facts.add(row.lost().get());
                formula(row.lost().get(), List.of(row.weight(), row.weighed()), "#0*100-#1");
            }
        }
    }

    private void sums(List<Cell> foot, Cell weighed, Optional<Cell> lost, List<Row> rows) {
        points(foot, weighed)
                .ifPresent(t -> sum(t, rows.stream().map(Row::weighed).toList()));
        List<Fact> off = rows.stream().flatMap(r -> r.lost().stream()).toList();
        if (off.size() == rows.size() && facts.containsAll(off)) {
            lost.flatMap(c -> points(foot, c)).ifPresent(t -> sum(t, off));
        }
    }

    private void sum(Fact total, List<Fact> parts) {
        facts.add(total);
        claims.add(new Claim.Sum(total, parts, Closure.CLOSED, Optional.empty(), place.sentence()));
    }

    private void formula(Fact result, List<Fact> operands, String expression) {
        claims.add(new Claim.Formula(result, operands, expression, place.sentence()));
    }

    private static Optional<Cell> at(List<Cell> row, Cell head) {
        return row.stream().filter(c -> c.column() == head.column()).findFirst();
    }

    private Optional<Fact> points(List<Cell> row, Cell head) {
        return at(row, head).flatMap(c -> Numeric.alone(grid.line(c))).map(q -> fact(q, Measure.SCORE));
    }

    private Fact fact(Quantity quantity, Measure measure) {
        return new Fact(quantity, measure.label(), measure.label(), measure, Scope.UNSAID, OptionalInt.empty(), place);
    }
}
