package org.gouji.extract.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.CellReader;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.PercentCells;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** Counts listed by place or kind and added up in a row 合计: 乡镇 | 户数 | 人数 | 面积（亩）. */
final class CountColumns extends CellReader {
    private static final Pattern COUNTED = Pattern.compile(
            ".*(?:户|人|人次|场|次|亩|公里|千米|个|件|辆|台|套|家|处|所|名|吨|平方米)?(?:数|数量|面积|里程|长度|总数|人次)(?:（[^（）率%％]{1,8}）)?$|.*（(?:户|人|人次|场|次|亩|公里|个|件|辆|台|套|家|处|所|名|吨|平方米)）$|(?:其中[：:]?)?(?:(?:非常|很|比较|较|基本|不太?)满意|满意|一般|空编|缺编|超编|在岗|在编|编外)");
    private static final Pattern NOT_ADDED = Pattern.compile("率|比|均|月数|天数|年限|倍|标准|价|分|序号|编号|代码|预算|决算|执行|万元|元");
    /** How many answered so: two such numbers that are equal tell nothing. */
    private static final Pattern OPINION = Pattern.compile(".*满意.*|一般");

    private static final Pattern PERIOD = Pattern.compile("(?:第?[一二三四1-4]季度|\\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?|[上下]半年)");
    private static final Pattern YEAR = Pattern.compile("(?:全年|年度|本年)(?:合计|累计|总计|小计)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,9}(?:\\.\\d+)?");

    private final Grid grid;
    private final Set<Span> money;
    private final Place place;
    /** The row of averages below all others. */
    private OptionalInt average = OptionalInt.empty();

    /** @param amounts the table's money, which is no count though its header be 计划数 */
    CountColumns(Grid grid, List<Fact> amounts, Place place) {
        this.grid = grid;
        this.money = amounts.stream().map(Fact::span).collect(Collectors.toSet());
        this.place = place;
    }

    /** Reads the columns between the first row of a table and its one row 合计, at the head or foot of the rows. */
    @Override
    public void read() {
        List<List<Cell>> rows = grid.rows();
        List<Integer> totals = new ArrayList<>();
        boolean periods =
                rows.stream().filter(r -> PERIOD.matcher(first(r)).matches()).count() > 1;
        for (int r = 1; r < rows.size(); r++) {
            String label = first(rows.get(r));
            if (RowLabels.total(label) || periods && YEAR.matcher(label).matches()) {
                totals.add(r);
            }
        }
        int last = rows.size() - 1;
        average =
                last > 1 && PercentCells.AVERAGE.matcher(first(rows.get(last))).matches()
                        ? OptionalInt.of(last)
                        : average;
        if (totals.size() != 1 || rows.size() < 4) {
            return;
        }
        int total = totals.get(0);
        if (total == last - (average.isPresent() ? 1 : 0) || total == 1) {
            for (Cell header : rows.get(0)) {
                column(header, total);
            }
        }
    }

    private String first(List<Cell> row) {
        return row.stream()
                .map(grid::words)
                .filter(w -> !w.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void column(Cell header, int total) {
        String name = grid.words(header);
        if (!COUNTED.matcher(name).matches() || NOT_ADDED.matcher(name).find()) {
            return;
        }
        List<Fact> read = new ArrayList<>();
        Optional<Fact> whole = Optional.empty();
        int rows = average.orElse(grid.rows().size());
        for (int r = 1; r < rows; r++) {
            Optional<Fact> number = number(r, header);
            if (number.isEmpty() && (r == total || !blank(r, header))) {
                return;
            }
            if (r == total) {
                whole = number;
            } else {
                number.ifPresent(read::add);
            }
        }
        if (read.size() > 1 && whole.isPresent()) {
            facts.addAll(read);
            facts.add(whole.get());
            claims.add(new Claim.Sum(whole.get(), read, Closure.LOOSE, Optional.empty(), place.sentence()));
            Fact sum = whole.get();
            average.ifPresent(r -> number(r, header)
                    .filter(n -> averages(n, sum, read.size()))
                    .ifPresent(n -> {
                        facts.add(n);
                        claims.add(new Claim.Formula(n, List.of(sum), "#0/" + read.size(), place.sentence()));
                    }));
        }
    }

    /** Whether a number below the total prints as the average of the rows; what else it may be is not known. */
    private static boolean averages(Fact number, Fact sum, int rows) {
        BigDecimal made = sum.quantity()
                .value()
                .divide(
                        BigDecimal.valueOf(rows),
                        number.quantity().number().value().scale(),
                        RoundingMode.HALF_UP);
        return made.compareTo(number.quantity().value()) == 0;
    }

    /** Whether a row of as many cells as the header says nothing under it: —. */
    private boolean blank(int row, Cell header) {
        List<Cell> cells = grid.rows().get(row);
        return cells.size() == grid.rows().get(0).size()
                && cells.stream()
                        .filter(c -> c.column() == header.column())
                        .anyMatch(c -> RowLabels.blank(grid.words(c)));
    }

    private Optional<Fact> number(int row, Cell header) {
        List<Cell> cells = grid.rows().get(row);
        if (!grid.aligned(cells, grid.rows().get(0))) {
            return Optional.empty();
        }
        String name = OPINION.matcher(grid.words(header)).replaceFirst("");
        return cells.stream()
                .filter(c -> c.column() == header.column()
                        && !money.contains(c.span())
                        && NUMBER.matcher(grid.words(c)).matches())
                .findFirst()
                .map(c -> new Printed(
                        new BigDecimal(grid.words(c).replace(",", "")), Printed.Approximation.NONE, c.span()))
                .map(p -> new Fact(
                        new Quantity.Count(p.digits(), p, ""),
                        name,
                        "",
                        Measure.NUMBER,
                        Scope.UNSAID,
                        OptionalInt.empty(),
                        place));
    }
}
