package org.gouji.extract.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.CellReader;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Headers;
import org.gouji.extract.table.grid.PercentCells;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/**
 * Rates beside the two columns of money that they are of: 下达资金 | 实际支出 | 支出率. Of several that it may be of, its header tells, 支出率（支出/到位）, or the
 * rows: the one that makes the rate in most of them.
 */
final class MoneyRates extends CellReader {
    private static final Pattern RATE = Pattern.compile(
            "(?:资金|预算|经费)?(?<part>支出|到位|拨付|使用|执行)(?:率|进度)(?:（[％%]）)?(?:（(?<formula>[^（）]*[/／÷][^（）]*)）)?");
    private static final Pattern OVER = Pattern.compile("[/／÷]");
    private static final Pattern UNIT = Pattern.compile("（[^（）]*）");
    private static final Pattern ASIDE = Pattern.compile("实际|累计|已|全年|本年|资金|经费|金额|数额?|额|的");
    private static final Map<String, Set<String>> PARTS = Map.of(
            "支出", Set.of("支出"),
            "使用", Set.of("使用", "支出"),
            "执行", Set.of("执行", "支出"),
            "拨付", Set.of("拨付"),
            "到位", Set.of("到位"));
    private static final Set<String> BASES =
            Set.of("下达", "到位", "预算", "计划", "批复", "年度计划", "年初预算", "调整预算", "调整后预算", "应到位");
    private static final Needs NEEDS = Needs.of(RATE);
    private static final int FEWEST = 2;

    private final Grid grid;
    private final Headers headers;
    private final PercentCells percentages;
    private final Map<Span, Fact> money = new HashMap<>();
    private final Set<Span> taken;

    /** @param read the numbers of the table that have been read */
    MoneyRates(Grid grid, NumberReader numbers, List<Fact> read) {
        this.grid = grid;
        this.headers = grid.headers();
        this.percentages = new PercentCells(grid, numbers);
        read.stream().filter(f -> f.quantity() instanceof Quantity.Amount).forEach(f -> money.put(f.span(), f));
        this.taken = read.stream().map(Fact::span).collect(Collectors.toSet());
    }

    @Override
    public void read() {
        if (!grid.has(NEEDS) || money.size() < FEWEST) {
            return;
        }
        Map<Integer, String> rates = new TreeMap<>();
        Map<Integer, String> columns = new TreeMap<>();
        for (Cell cell : grid.table().cells()) {
            String header = headers.nearest(cell);
            if (money.containsKey(cell.span())) {
                columns.put(cell.column(), name(header));
            } else if (!taken.contains(cell.span()) && RATE.matcher(header).matches()) {
                rates.put(cell.column(), header);
            }
        }
        if (rates.size() == 1) {
            rates.forEach((column, header) -> column(column, header, columns));
        }
    }

    /** What a column is of, without what all columns say: 实际支出（万元） is 支出. */
    private static String name(String header) {
        return ASIDE.matcher(UNIT.matcher(header).replaceAll("")).replaceAll("");
    }

    private void column(int rate, String header, Map<Integer, String> columns) {
        Matcher matcher = RATE.matcher(header);
        if (!matcher.matches()) {
            return;
        }
        String formula = matcher.group("formula");
        String[] said = formula == null ? new String[0] : OVER.split(formula);
        Set<String> parts = said.length == 2 ? Set.of(name(said[0])) : PARTS.get(matcher.group("part"));
        Set<String> bases = said.length == 2 ? Set.of(name(said[1])) : BASES;
        List<Integer> part = called(columns, parts);
        List<Row> best = List.of();
        Set<Span> made = new HashSet<>();
        for (int base : called(columns, bases)) {
            List<Row> rows = part.size() == 1 && part.get(0) != base ? rows(rate, part.get(0), base) : List.of();
            rows.stream().filter(Row::holds).forEach(row -> made.add(row.rate().span()));
            best = holding(rows) > holding(best) ? rows : best;
        }
        if (holding(best) >= FEWEST && holding(best) * 2 > best.size()) {
            best.stream()
                    .filter(row -> row.holds() || !made.contains(row.rate().span()))
                    .forEach(this::add);
        }
    }

    private static List<Integer> called(Map<Integer, String> columns, Set<String> names) {
        return columns.entrySet().stream()
                .filter(e -> names.contains(e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A row's rate, and what it may be of. */
    private record Row(Quantity.Percentage rate, String name, Fact part, Fact base) {
        /** Whether it is, rounded or cut. */
        boolean holds() {
            BigDecimal whole = base.quantity().value();
            if (whole.signum() == 0) {
                return false;
            }
            return rate.prints(part.quantity().value().movePointRight(2).divide(whole, MathContext.DECIMAL64));
        }
    }

    private static long holding(List<Row> rows) {
        return rows.stream().filter(Row::holds).count();
    }

    private List<Row> rows(int rate, int part, int base) {
        List<Row> rows = new ArrayList<>();
        for (List<Cell> row : grid.rows()) {
            Optional<Cell> cell = at(row, rate).filter(c -> !taken.contains(c.span()));
            Optional<Quantity.Percentage> read = cell.flatMap(percentages::read);
            Optional<Fact> of = at(row, part).map(c -> money.get(c.span()));
            Optional<Fact> whole = at(row, base).map(c -> money.get(c.span()));
            if (read.isPresent() && of.isPresent() && whole.isPresent()) {
                rows.add(new Row(read.get(), headers.nearest(cell.get()), of.get(), whole.get()));
            }
        }
        return rows;
    }

    private static Optional<Cell> at(List<Cell> row, int column) {
        return row.stream().filter(c -> c.column() == column).findFirst();
    }

    private void add(Row row) {
        Fact part = row.part();
        String name = UNIT.matcher(row.name()).replaceAll("");
        Fact rate = new Fact(row.rate(), name, "", Measure.RATE, Scope.UNSAID, part.year(), part.place());
        facts.add(rate);
        claims.add(new Ratio(
                rate, part, row.base(), Ratio.Type.RATE, true, grid.table().span()));
    }
}
