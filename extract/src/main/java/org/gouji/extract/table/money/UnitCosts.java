package org.gouji.extract.table.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.CellReader;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/**
 * Money for each of what is counted, beside the money and the count: 完成投资（万元） | 受益户数 | 户均投资（元）. The columns that it is worked out from are
 * told by the rows: those of which most make it. A row that doesn't is told where all others do.
 */
public final class UnitCosts extends CellReader {
    /** Columns of money for each of something, which no total adds up. */
    private static final Pattern EACH = Pattern.compile(
            "均(?!衡)|单价|(?<![审核])定价|价格(?!监测|认定|管理|改革|调控|补贴|检查|监督|指数|临时|平准)|^单(?:车|人|户|亩|次|台|床|生|件|位|方)(?!位)|每(?:人|户|亩|次|台|套|件|个|公里|平方米)|(?:补助|补贴|支出|收费|发放|奖补|资助|保障)标准|标准（|元[/／]|最[高低]|限额");

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,9}(?:\\.\\d+)?");
    private static final Pattern NO_COUNT = Pattern.compile("率|比|分|序号|编号|代码|年度|日期|元");
    private static final int FEWEST = 2;
    private static final int SURE = 3;

    private final Grid grid;
    private final Place place;
    private final boolean paired;
    private final Map<Cell, Fact> money = new HashMap<>();

    /** @param paired whether the caption gives the units of the count and of the money for each of it */
    public UnitCosts(Grid grid, List<Fact> amounts, Place place, boolean paired) {
        this.grid = grid;
        this.paired = paired;
        this.place = place;
        Map<Span, Fact> places = new HashMap<>();
        for (Fact fact : amounts) {
            if (fact.quantity() instanceof Quantity.Amount) {
                places.putIfAbsent(fact.span(), fact);
            }
        }
        for (Cell cell : grid.table().cells()) {
            Fact fact = places.get(cell.span());
            if (fact != null) {
                money.put(cell, fact);
            }
        }
    }

    /** Whether the numbers under a header, or after a label, are for each of something. */
    static boolean each(String words) {
        return EACH.matcher(words).find();
    }

    @Override
    public void read() {
        Set<Integer> costs = new TreeSet<>();
        Set<Integer> sums = new TreeSet<>();
        Set<Integer> counts = new TreeSet<>();
        for (Cell cell : grid.table().cells()) {
            String header = grid.headers().nearest(cell);
            if (money.containsKey(cell)) {
                (each(header) ? costs : sums).add(cell.column());
            } else if (COUNT.matcher(grid.words(cell)).matches()
                    && !header.isEmpty()
                    && !NO_COUNT.matcher(header).find()) {
                counts.add(cell.column());
            }
        }
        for (int cost : costs) {
            best(cost, sums, counts);
        }
    }

    /**
     * A row's cost, and what it may be worked out from.
     *
     * @param total whether it is the row of totals
     * @param holds whether it is
     */
    private record Row(Fact cost, Fact sum, Fact count, boolean total, boolean holds) {}

    private void best(int cost, Set<Integer> sums, Set<Integer> counts) {
        List<Row> best = List.of();
        for (int sum : sums) {
            for (int count : counts) {
                List<Row> rows = rows(cost, sum, count);
                best = holding(rows) > holding(best) ? rows : best;
            }
        }
        long off = best.stream().filter(r -> !r.holds()).count();
        boolean sure = holding(best) >= (paired ? FEWEST : SURE) && off == 1;
        if (holding(best) >= FEWEST && holding(best) * 2 > best.size()) {
            for (Row row : best) {
                if (row.holds() || sure && !row.total()) {
                    facts.add(row.count());
                    claims.add(
                            new Claim.Formula(row.cost(), List.of(row.sum(), row.count()), "#0/#1", place.sentence()));
                }
            }
        }
    }

    private static long holding(List<Row> rows) {
        return rows.stream().filter(Row::holds).count();
    }

    private List<Row> rows(int cost, int sum, int count) {
        List<Row> rows = new ArrayList<>();
        for (List<Cell> row : grid.rows()) {
            Optional<Fact> each = at(row, cost).map(money::get);
            Optional<Fact> whole = at(row, sum).map(money::get);
            Optional<Fact> number = at(row, count).flatMap(this::count);
            if (each.isPresent() && whole.isPresent() && number.isPresent()) {
                boolean total = row.stream().anyMatch(c -> RowLabels.total(grid.words(c)));
                rows.add(new Row(
                        each.get(), whole.get(), number.get(), total, holds(each.get(), whole.get(), number.get())));
            }
        }
        return rows;
    }

    private static Optional<Cell> at(List<Cell> row, int column) {
        return row.stream().filter(c -> c.column() == column).findFirst();
    }

    private Optional<Fact> count(Cell cell) {
        String words = grid.words(cell);
        if (!COUNT.matcher(words).matches() || money.containsKey(cell)) {
            return Optional.empty();
        }
        Printed printed = new Printed(new BigDecimal(words.replace(",", "")), Printed.Approximation.NONE, cell.span());
        Fact fact = new Fact(
                new Quantity.Count(printed.digits(), printed, ""),
                grid.headers().nearest(cell),
                "",
                Measure.NUMBER,
                Scope.UNSAID,
                OptionalInt.empty(),
                place);
        return printed.value().signum() == 0 ? Optional.empty() : Optional.of(fact);
    }

    /** Whether it is the quotient, rounded or cut. */
    private static boolean holds(Fact each, Fact sum, Fact count) {
        BigDecimal made = sum.quantity().value().divide(count.quantity().value(), MathContext.DECIMAL64);
        return each.quantity().prints(made);
    }
}
