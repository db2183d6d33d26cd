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
import org.gouji.model.Slips;
import org.gouji.model.Span;

/** Counts listed by place or kind and added up in a row 合计: 乡镇 | 户数 | 人数 | 面积（亩）. */
final class CountColumns extends CellReader {
    private static final Pattern COUNTED = Pattern.compile(
            ".*(?:户|人|人次|场|次|亩|公里|千米|个|件|辆|台|套|家|处|所|名|吨|平方米)?(?:数|数量|面积|里程|长度|总数|人次)(?:（[^（）率%％]{1,8}）)?$|.*（(?:户|人|人次|场|次|亩|公里|个|件|辆|台|套|家|处|所|名|吨|平方米|平方公里|立方米|座|条|头|只|株|米|块|根|盏|张|床|眼|口|期|批|份|批次|班|栋|间|笔|课时|学时|小时|公斤|万人次?|万亩)）$");
    /** Who or what is counted, under a header without 数: those of one opinion, post, sex or rank. */
    private static final Pattern KIND = Pattern.compile(
            "(?:其中[：:]?)?(?:(?:非常|很|比较|较|基本|不太?)?满意|一般|空编|缺编|超编|在岗|在编|编外|女|男|女性|男性|女职工|党员|中共党员|少数民族|[高中初]级职称|行政|事业|工勤|在职|离休|退休|离退休|临聘|劳务派遣|脱贫户|监测户|残疾人)");

    private static final Pattern NOT_ADDED = Pattern.compile("率|比|均|月数|天数|年限|倍|标准|价|分|序号|编号|代码|预算|决算|执行|万元|元");
    /** How many answered so: two such numbers that are equal tell nothing. */
    private static final Pattern OPINION = Pattern.compile(".*满意.*|一般");

    /** Nobody holds two posts. */
    private static final Pattern STAFF = Pattern.compile("编制|实有|职工|在职|人员");
    /** So many other columns must add up, of more rows than that. */
    private static final int FEWEST = 2;

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
            List<Column> columns = rows.get(0).stream()
                    .map(header -> column(header, total))
                    .flatMap(Optional::stream)
                    .toList();
            for (Column column : columns) {
                add(column, columns);
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

    private Optional<Column> column(Cell header, int total) {
        if (!counted(grid.words(header))) {
            return Optional.empty();
        }
        List<Fact> read = new ArrayList<>();
        Optional<Fact> whole = Optional.empty();
        int rows = average.orElse(grid.rows().size());
        for (int r = 1; r < rows; r++) {
            Optional<Fact> number = number(r, header);
            if (number.isEmpty() && (r == total || !blank(r, header))) {
                return Optional.empty();
            }
            if (r == total) {
                whole = number;
            } else {
                number.ifPresent(read::add);
            }
        }
        return whole.filter(w -> read.size() > 1).map(w -> new Column(header, w, read));
    }

    private void add(Column column, List<Column> columns) {
        Fact sum = column.whole();
        facts.addAll(column.parts());
        facts.add(sum);
        Closure closure = slipped(column, columns) ? Closure.CLOSED : Closure.LOOSE;
        claims.add(new Claim.Sum(sum, column.parts(), closure, Optional.empty(), place.sentence()));
        average.ifPresent(r -> number(r, column.header())
                .filter(n -> averages(n, sum, column.parts().size()))
                .ifPresent(n -> {
                    facts.add(n);
                    claims.add(new Claim.Formula(
                            n, List.of(sum), "#0/" + column.parts().size(), place.sentence()));
                }));
    }

    /**
     * Whether a slip of the pen alone keeps a column from its total where every other adds up. Who stands in several rows is counted once below
     * them: fewer than the rows have prove nothing, but of posts and staff.
     */
    private boolean slipped(Column column, List<Column> columns) {
        String name = grid.words(column.header());
        boolean once = KIND.matcher(name).matches() || STAFF.matcher(name).find();
        return columns.size() > FEWEST
                && !column.holds()
                && columns.stream().filter(c -> c.holds() && c.telling()).count() >= FEWEST
                && columns.stream().allMatch(c -> c == column || c.holds())
                && (once || column.off().signum() > 0)
                && column.slips();
    }

    /** A column of counts above or below the row that adds them up. */
    private record Column(Cell header, Fact whole, List<Fact> parts) {
        /** By how much the total is more than its rows make. */
        BigDecimal off() {
            BigDecimal made = parts.stream().map(p -> p.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            return whole.quantity().value().subtract(made);
        }

        boolean holds() {
            return off().signum() == 0;
        }

        /** Whether it is no coincidence that it adds up. */
        boolean telling() {
            return parts.stream().filter(p -> p.quantity().value().signum() > 0).count() > FEWEST;
        }

        boolean slips() {
            BigDecimal total = whole.quantity().value();
            return Slips.between(total, total.subtract(off()))
                    || parts.stream().map(p -> p.quantity().value()).anyMatch(p -> Slips.between(p, p.add(off())));
        }
    }

    private static boolean counted(String header) {
        return (COUNTED.matcher(header).matches() || KIND.matcher(header).matches())
                && !NOT_ADDED.matcher(header).find();
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
