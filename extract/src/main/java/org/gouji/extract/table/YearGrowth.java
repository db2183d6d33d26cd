package org.gouji.extract.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.CellReader;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Headers;
import org.gouji.extract.table.grid.PercentCells;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** Columns of years and of growth: 2021年 | 2022年 | 2022年增幅. Read where most rows show that the growth is over the year before. */
final class YearGrowth extends CellReader {
    private static final String UNIT = "(?:[（(][^（）()]{1,6}[）)]|%|％)?";
    private static final Pattern YEAR = Pattern.compile("(?<year>20\\d\\d)年度?(?:数|数量|实绩)?" + UNIT);
    private static final Pattern GROWTH =
            Pattern.compile("(?<year>20\\d\\d)年度?(?:同比|较上年|比上年)?(?:增幅|增长率?|增速|增减率|增减幅度?)" + UNIT);
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,9}(?:\\.\\d+)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** So many that hold show what the columns mean, if there are twice as many as those that don't. */
    private static final int SHOWN = 3;

    private final Grid grid;
    private final Headers headers;
    private final PercentCells percentages;
    private final Set<Span> money;
    private final Place place;

    /** @param amounts the table's money, whose changes have a reader of their own */
    YearGrowth(Grid grid, NumberReader numbers, List<Fact> amounts, Place place) {
        this.grid = grid;
        this.headers = grid.headers();
        this.percentages = new PercentCells(grid, numbers);
        this.money = amounts.stream().map(Fact::span).collect(Collectors.toSet());
        this.place = place;
    }

    @Override
    public void read() {
        if (grid.rows().isEmpty()
                || grid.rows().get(0).stream()
                        .noneMatch(c -> GROWTH.matcher(grid.words(c)).matches())) {
            return;
        }
        List<Formula> read = new ArrayList<>();
        grid.rows().forEach(row -> row(row, read));
        long held = read.stream().filter(YearGrowth::holds).count();
        if (held >= SHOWN && held >= 2 * (read.size() - held)) {
            read.forEach(this::tell);
        }
    }

    private void row(List<Cell> row, List<Formula> read) {
        Map<Integer, Fact> values = new HashMap<>();
        Map<Integer, Fact> rates = new HashMap<>();
        for (Cell cell : row) {
            String head = headers.nearest(cell);
            Matcher year = YEAR.matcher(head);
            Matcher growth = GROWTH.matcher(head);
            if (year.matches() && COUNT.matcher(grid.words(cell)).matches() && !money.contains(cell.span())) {
                values.put(Integer.valueOf(year.group("year")), count(cell, head));
            } else if (growth.matches()) {
                percentages
                        .read(cell)
                        .or(() -> percentages.number(cell))
                        .ifPresent(p ->
                                rates.put(Integer.valueOf(growth.group("year")), fact(p, head, Measure.CHANGE_RATE)));
            }
        }
        rates.forEach((year, rate) -> {
            Fact now = values.get(year);
            Fact then = values.get(year - 1);
            if (now != null && then != null && then.quantity().value().signum() > 0) {
                read.add(new Formula(rate, List.of(now, then), "(#0-#1)/#1"));
            }
        });
    }

    private static boolean holds(Formula growth) {
        BigDecimal now = growth.operands().get(0).quantity().value();
        BigDecimal then = growth.operands().get(1).quantity().value();
        return growth.result()
                .quantity()
                .prints(now.subtract(then).multiply(HUNDRED).divide(then, MathContext.DECIMAL64));
    }

    private void tell(Formula growth) {
        facts.addAll(growth.operands());
        facts.add(growth.result());
        claims.add((Claim) growth);
    }

    private Fact count(Cell cell, String head) {
        BigDecimal value = new BigDecimal(grid.words(cell).replace(",", ""));
        Printed printed = new Printed(value, Printed.Approximation.NONE, cell.span());
        return fact(new Quantity.Count(cell.span(), printed, ""), head, Measure.NUMBER);
    }

    private Fact fact(Quantity quantity, String name, Measure measure) {
        return new Fact(quantity, name, "", measure, Scope.UNSAID, OptionalInt.empty(), place);
    }
}
