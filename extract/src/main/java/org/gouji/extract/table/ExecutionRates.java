package org.gouji.extract.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Headers;
import org.gouji.extract.table.grid.PercentCells;
import org.gouji.extract.table.score.HeadPoints;
import org.gouji.extract.table.score.ScoreSheet;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.ScoreClaim;

/** 执行率 beside 全年预算数 and 全年执行数 in one row of a form, and the score given for it. */
final class ExecutionRates {
    private static final Pattern RATE = Pattern.compile("执行率|(?:执行|支出|完成)进度|(?:预算|资金)(?:完成|支出|使用)率");

    private static final Pattern ADJUSTED = Pattern.compile("(?:年中|预算)?调整(?:后|为)(?:金额|数|预算数?|指标)?(?:（[^（）]*）)?");

    private static final Needs NEEDS = Needs.of(RATE);

    /** So many rates of a column tell by what they are made. */
    private static final int MANY = 3;

    private final Grid grid;
    private final Headers headers;
    private final PercentCells percentages;
    private final List<Fact> amounts;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    ExecutionRates(Grid grid, NumberReader numbers, List<Fact> amounts) {
        this.grid = grid;
        this.headers = grid.headers();
        this.percentages = new PercentCells(grid, numbers);
        this.amounts = amounts;
    }

    /** The rates. */
    List<Fact> facts() {
        return facts;
    }

    List<Claim> claims() {
        return claims;
    }

    /** Reads the rates; {@code scores} are the rows with points. */
    void read(List<ScoreSheet.Row> scores) {
        if (!grid.has(NEEDS)) {
            return;
        }
        Map<Integer, List<Told>> columns = new TreeMap<>();
        for (List<Cell> row : grid.rows()) {
            for (Cell cell : row) {
                if (RATE.matcher(headers.nearest(cell)).find()) {
                    told(cell, row)
                            .ifPresent(t -> columns.computeIfAbsent(cell.column(), k -> new ArrayList<>())
                                    .add(t));
                }
            }
        }
        columns.values().forEach(column -> column(column, scores));
    }

    /**
     * A rate, and the amounts of its row.
     *
     * @param pairs what it may be of, the likeliest first
     */
    private record Told(Cell cell, List<Cell> row, Quantity.Percentage rate, List<Pair> pairs) {
        Optional<Pair> of(Pair columns) {
            return pairs.stream().filter(columns::alike).findFirst();
        }
    }

    /** What was spent and of what, by their columns. */
    private record Pair(int part, Fact actual, int base, Fact budget) {
        boolean alike(Pair other) {
            return part == other.part && base == other.base;
        }

        boolean makes(Quantity.Percentage rate) {
            BigDecimal whole = budget.quantity().value();
            return whole.signum() != 0
                    && rate.prints(actual.quantity().value().movePointRight(2).divide(whole, MathContext.DECIMAL64));
        }
    }

    private Optional<Told> told(Cell cell, List<Cell> row) {
        Optional<Quantity.Percentage> read = percentages.read(cell);
        List<Pair> pairs = new ArrayList<>();
        for (Fact actual : in(row, Measure.FINAL)) {
            budgets(row).stream()
                    .filter(f -> f.measure() != Measure.BUDGET_BEGIN)
                    .forEach(b -> pairs.add(new Pair(column(row, actual), actual, column(row, b), b)));
        }
        return pairs.isEmpty() ? Optional.empty() : read.map(rate -> new Told(cell, row, rate, pairs));
    }

    private List<Fact> budgets(List<Cell> row) {
        return Stream.of(Measure.BUDGET_FULL, Measure.BUDGET_ADJUSTED, Measure.BUDGET, Measure.BUDGET_BEGIN)
                .flatMap(side -> in(row, side).stream().limit(1))
                .toList();
    }

    private static int column(List<Cell> row, Fact fact) {
        return row.stream()
                .filter(c -> c.span().contains(fact.span()))
                .mapToInt(Cell::column)
                .findFirst()
                .orElse(-1);
    }

    /** What most rates of a column are of, all are: 预算 | 拨付 | 支出 | 执行率. Of what makes few of many it was not meant. */
    private void column(List<Told> rates, List<ScoreSheet.Row> scores) {
        long holding =
                rates.stream().filter(t -> t.pairs().get(0).makes(t.rate())).count();
        boolean most = rates.size() < MANY || holding * 2 >= rates.size();
        Optional<Pair> other = most ? Optional.empty() : meant(rates);
        for (Told told : rates) {
            Pair likely = told.pairs().get(0);
            Optional<Pair> chosen = most ? Optional.of(likely) : other.flatMap(told::of);
            Fact rate = fact(told.rate(), likely.actual());
            facts.add(rate);
            chosen.ifPresent(pair -> claim(told, rate, pair, most));
            points(told, scores).ifPresent(s -> {
                scored(rate, s);
                chosen.ifPresent(pair -> worked(pair.actual(), pair.budget(), s));
            });
        }
    }

    private Optional<ScoreSheet.Row> points(Told told, List<ScoreSheet.Row> scores) {
        return scores.stream()
                .filter(s -> s.at() == told.cell().row() && s.weight().isPresent())
                .findFirst()
                .or(() -> headed(told));
    }

    /** Points that the head of the score's column tells; the sheet has not read them, nor that none are given beyond them. */
    private Optional<ScoreSheet.Row> headed(Told told) {
        Optional<ScoreSheet.Row> row =
                new HeadPoints(grid, told.pairs().get(0).actual().place()).of(told.row());
        row.ifPresent(r -> claims.add(new Claim.Bound(
                r.score().get(), r.weight().get(), false, grid.table().span())));
        return row;
    }

    private static Optional<Pair> meant(List<Told> rates) {
        return rates.stream()
                .flatMap(t -> t.pairs().stream())
                .filter(pair -> holding(rates, pair) * 2 > rates.size())
                .max(Comparator.comparingLong(pair -> holding(rates, pair)));
    }

    private static long holding(List<Told> rates, Pair columns) {
        return rates.stream()
                .filter(t -> t.of(columns).filter(p -> p.makes(t.rate())).isPresent())
                .count();
    }

    private static Fact fact(Quantity.Percentage rate, Fact of) {
        return new Fact(rate, "执行率", "执行率", Measure.COMPLETION, Scope.UNSAID, of.year(), of.place());
    }

    /** @param likely whether nothing but the heads tells what the rate is of */
    private void claim(Told told, Fact rate, Pair pair, boolean likely) {
        Fact of = pair.actual();
        List<Fact> budgets = budgets(told.row());
        boolean sure = headers.nearest(told.cell()).contains("执行率");
        List<Fact> adjusted = adjusted(told.row(), budgets, of);
        claims.add(
                !likely || sure && adjusted.isEmpty()
                        ? ratio(rate, of, pair.budget())
                        : ofAny(
                                rate,
                                of,
                                Stream.concat(adjusted.stream(), budgets.stream())
                                        .toList()));
    }

    /** 预算 | 调整后 | 支出 | 执行率: a column that only says what became of the budget. */
    private List<Fact> adjusted(List<Cell> row, List<Fact> budgets, Fact actual) {
        return row.stream()
                .filter(c -> ADJUSTED.matcher(headers.nearest(c)).matches())
                .flatMap(c -> amounts.stream().filter(f -> c.span().contains(f.span())))
                .filter(f -> !f.standsAt(actual) && budgets.stream().noneMatch(f::standsAt))
                .toList();
    }

    /** 预算完成率 is of the first budget in one office and of the last in another. */
    private Claim ofAny(Fact rate, Fact actual, List<Fact> budgets) {
        List<Claim> readings =
                budgets.stream().map(budget -> ratio(rate, actual, budget)).toList();
        return readings.size() == 1
                ? readings.get(0)
                : new Claim.OneOf(readings, grid.table().span());
    }

    private Claim ratio(Fact rate, Fact actual, Fact budget) {
        return new Ratio(
                rate, actual, budget, Ratio.Type.COMPLETION, true, grid.table().span());
    }

    private void scored(Fact rate, ScoreSheet.Row row) {
        if (row.weight().isPresent() && row.score().isPresent()) {
            claims.add(new ScoreClaim.Scored(
                    Optional.empty(),
                    rate,
                    row.weight().get(),
                    row.score().get(),
                    ScoreClaim.Way.EXECUTION,
                    grid.table().span()));
        }
    }

    /** The score worked out from the amounts: actual ÷ budget × points. Where it isn't, the rate tells. */
    private void worked(Fact actual, Fact budget, ScoreSheet.Row row) {
        if (row.weight().isEmpty()
                || row.score().isEmpty()
                || budget.quantity().value().signum() == 0) {
            return;
        }
        Fact weight = row.weight().get();
        Fact score = row.score().get();
        BigDecimal due = actual.quantity()
                .value()
                .multiply(weight.quantity().value())
                .divide(budget.quantity().value(), MathContext.DECIMAL64);
        BigDecimal given = score.quantity().value();
        if (due.setScale(given.scale(), RoundingMode.HALF_UP).compareTo(given) == 0) {
            claims.add(new Claim.Formula(
                    score,
                    List.of(actual, budget, weight),
                    "#0/#1*#2",
                    grid.table().span()));
        }
    }

    private List<Fact> in(List<Cell> row, Measure measure) {
        return amounts.stream()
                .filter(f -> f.measure() == measure
                        && row.stream().anyMatch(c -> c.span().contains(f.span())))
                .toList();
    }
}
