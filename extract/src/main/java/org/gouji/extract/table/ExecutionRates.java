package org.gouji.extract.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
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
        for (List<Cell> row : grid.rows()) {
            for (Cell cell : row) {
                if (RATE.matcher(headers.nearest(cell)).find()) {
                    rate(cell, row, scores);
                }
            }
        }
    }

    private void rate(Cell cell, List<Cell> row, List<ScoreSheet.Row> scores) {
        Optional<Quantity.Percentage> read = percentages.read(cell);
        List<Fact> budgets = Stream.of(
                        Measure.BUDGET_FULL, Measure.BUDGET_ADJUSTED, Measure.BUDGET, Measure.BUDGET_BEGIN)
                .flatMap(side -> in(row, side).stream())
                .toList();
        Optional<Fact> budget = budgets.stream()
                .filter(f -> f.measure() != Measure.BUDGET_BEGIN)
                .findFirst();
        Optional<Fact> actual = in(row, Measure.FINAL);
        if (read.isPresent() && budget.isPresent() && actual.isPresent()) {
            Fact of = actual.get();
            Fact rate = new Fact(read.get(), "执行率", "执行率", Measure.COMPLETION, Scope.UNSAID, of.year(), of.place());
            facts.add(rate);
            boolean sure = headers.nearest(cell).contains("执行率");
            List<Fact> adjusted = adjusted(row, budgets, of);
            claims.add(
                    sure && adjusted.isEmpty()
                            ? ratio(rate, of, budget.get())
                            : ofAny(
                                    rate,
                                    of,
                                    Stream.concat(adjusted.stream(), budgets.stream())
                                            .toList()));
            scores.stream().filter(s -> s.at() == cell.row()).findFirst().ifPresent(s -> {
                scored(rate, s);
                worked(of, budget.get(), s);
            });
        }
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

    private Optional<Fact> in(List<Cell> row, Measure measure) {
        return amounts.stream()
                .filter(f -> f.measure() == measure
                        && row.stream().anyMatch(c -> c.span().contains(f.span())))
                .findFirst();
    }
}
