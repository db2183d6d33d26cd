package org.gouji.extract.table.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Numeric;
import org.gouji.extract.text.Line;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/** Reads the 分值 and 得分 columns of a score sheet: their totals, the totals of groups, and 得分 within 分值. */
public final class ScoreSheet {
    private static final Pattern WEIGHT = Pattern.compile("^(?:指标)?(?:分值|权重|标准分|满分)(?:（.*）)?$|^分值.*");
    private static final Pattern SCORE = Pattern.compile("^(?:自评|评价|实际|指标)?得分(?!率|占).*|^自评分.*|^评分$|^自评分值$");
    private static final Pattern GROUP = Pattern.compile("^(?:值|分值|权重)$");
    private static final Pattern DEDUCTED = Pattern.compile("^(?:扣分|扣减|失)(?:值|数|分值|分)?$|^扣分$");
    private static final Pattern TOTAL = Pattern.compile("^(?:合计|总计|总分|总得分|总分值|合计得分)(?:（.*）)?$");
    private static final Pattern SUBTOTAL = Pattern.compile("^.{0,12}(?:小计|合计|得分合计|分值合计)(?:（.*）)?[：:]?$");

    private static final Pattern EXECUTED = Pattern.compile("(?:预算)?执行率.*");
    private static final Pattern LABELLED = Pattern.compile("[^\\d]*[\\u4e00-\\u9fa5]{3}[^\\d]*");

    private static final Needs OFFERED = Needs.of(WEIGHT);
    private static final Needs WON = Needs.of(SCORE);

    private final Grid grid;
    private final Place place;
    private final GroupNames groups;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    public ScoreSheet(Grid grid, int section) {
        this.grid = grid;
        this.groups = new GroupNames(grid);
        this.place = new Place(PlaceKind.TABLE, grid.table().span(), section);
    }

    public List<Claim> claims() {
        return claims;
    }

    public List<Fact> facts() {
        return facts;
    }

    /**
     * One row.
     *
     * @param at its place in the grid
     * @param sure whether its columns are those of the header
     * @param groups the points of the groups that it begins, by column
     * @param weight its points
     * @param score the points given
     * @param criteria the cell that says what they are given for
     * @param worked the cell that shows how they were worked out
     */
    public record Row(
            int at,
            boolean sure,
            Map<Integer, ScoreGroups.Group> groups,
            Optional<Fact> weight,
            Optional<Fact> score,
            Optional<Cell> criteria,
            Optional<Cell> worked) {}

    /** Its rows in order. */
    public List<Row> rows() {
        return all;
    }

    /** Reads the sheet; nothing if the table is none. A second header row further down moves the columns, the totals go on. */
    public void read() {
        if (grid.has(OFFERED) && grid.has(WON)) {
            sheet();
        }
    }

    private void sheet() {
        List<Cell> header = List.of();
        int[] columns = {-1, -1};
        List<Row> rows = new ArrayList<>();
        List<ScoreTotals.Line> lines = new ArrayList<>();
        for (List<Cell> row : grid.rows()) {
            int score = column(row, SCORE);
            int weight = lastBefore(row, WEIGHT, score);
            int label =
                    header.isEmpty() ? -1 : label(row, header.get(columns[0]).column());
            if (header.isEmpty() && weight < 0 && score > 0 && executed.isEmpty()) {
                executed = executed(row.get(score), row);
            }
            if (weight >= 0 && score > weight) {
                header = row;
                columns = new int[] {weight, score};
            } else if (label >= 0 && rows.stream().anyMatch(r -> r.weight().isPresent())) {
                ScoreTotals.Line read =
                        sum(row, header, List.of(header.get(columns[0]), header.get(columns[1])), label);
                if (!TOTAL.matcher(first(row)).matches() || totalFollows(row)) {
                    lines.add(read);
                    bound(read);
                    continue;
                }
                total(read, rows, lines);
                rows = new ArrayList<>();
                lines = new ArrayList<>();
                begun = all.size();
                unread = false;
            } else if (!header.isEmpty() && heads(row)) {
                all.add(head(row));
            } else if (!header.isEmpty() && grid.isGrid() && worded(row, header.get(columns[0]))) {
                continue;
            } else if (!header.isEmpty() && readable(row, header)) {
                rows.add(row(row, header, columns));
                lines.add(ScoreTotals.Line.of(rows.get(rows.size() - 1)));
            } else if (!header.isEmpty()
                    && row.stream().anyMatch(c -> Numeric.alone(grid.line(c)).isPresent())) {
                unread = true;
            }
        }
        if (lines.stream().anyMatch(l -> l.kind() == ScoreTotals.Kind.SUBTOTAL)) {
            claims.addAll(new ScoreTotals(grid).claims(lines, Optional.empty(), Optional.empty(), !unread));
        }
        claims.addAll(new ScoreGroups(grid, all).claims(!unread));
        claims.addAll(new ScoreBounds(all, grid.table().span()).claims());
        Criteria criteria = new Criteria(grid, place, facts, claims);
        all.forEach(criteria::read);
    }

    /** The points for 预算执行率 where the head over the money has 得分 and no 分值: 执行率 | 得分 over 98% | 9.8. */
    private Optional<Fact> executed(Cell score, List<Cell> head) {
        boolean money =
                head.stream().anyMatch(c -> EXECUTED.matcher(grid.words(c)).matches());
        if (!money || score.row() + 1 >= grid.rows().size()) {
            return Optional.empty();
        }
        List<Cell> below = grid.rows().get(score.row() + 1);
        return grid.aligned(below, head)
                ? cell(below, score, 0).flatMap(c -> points(c, Measure.SCORE, true))
                : Optional.empty();
    }

    /** Whether a row holds nothing but the name of a group and its points. */
    private boolean heads(List<Cell> row) {
        List<Cell> said = row.stream().filter(c -> !c.span().isEmpty()).toList();
        return said.size() == 1
                && said.get(0).column() == 0
                && ScoreGroups.named(grid.line(said.get(0))).isPresent();
    }

    private Row head(List<Cell> row) {
        return new Row(
                row.get(0).row(),
                true,
                named(row, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The points after the names of groups, in the cells before a column. */
    private Map<Integer, ScoreGroups.Group> named(List<Cell> row, int before) {
        Map<Integer, ScoreGroups.Group> groups = new TreeMap<>();
        for (Cell cell : row) {
            if (cell.column() < before) {
                ScoreGroups.named(grid.line(cell)).ifPresent(span -> {
                    Printed points = new Printed(new BigDecimal(grid.text(span)), Printed.Approximation.NONE, span);
                    Fact fact = fact(new Quantity.Count(span, points, ""), Measure.WEIGHT);
                    groups.put(cell.column(), new ScoreGroups.Group(fact, true));
                });
            }
        }
        return groups;
    }

    /** The points in columns of their own, each after the level that it is of. */
    private Map<Integer, ScoreGroups.Group> groups(List<Cell> row, List<Cell> header, int weight, int lost) {
        Map<Integer, ScoreGroups.Group> groups = new TreeMap<>();
        for (Cell cell : header.subList(0, weight)) {
            if (GROUP.matcher(grid.words(cell)).matches()) {
                cell(row, cell, lost)
                        .filter(c -> !new RepeatedPoints(grid).at(c))
                        .flatMap(c -> points(c, Measure.WEIGHT, false))
                        .ifPresent(f -> groups.put(cell.column(), new ScoreGroups.Group(f, false)));
            }
        }
        return groups;
    }

    /** Whether a row's columns can be told: a flattened row that lost merged cells on its left is read from the right. */
    private boolean readable(List<Cell> row, List<Cell> header) {
        return grid.aligned(row, header)
                || (!grid.isGrid() && row.size() < header.size() && row.size() >= header.size() - 2);
    }

    /** Whether words reach over the column of points: 其中：基本支出 | 986.45 is no row that was scored. */
    private boolean worded(List<Cell> row, Cell weight) {
        return grid.at(row.get(0).row(), weight.column())
                .map(grid::words)
                .filter(w -> LABELLED.matcher(w).matches())
                .isPresent();
    }

    private int column(List<Cell> header, Pattern words) {
        for (int c = header.size() - 1; c >= 0; c--) {
            if (words.matcher(grid.words(header.get(c))).matches()) {
                return c;
            }
        }
        return -1;
    }

    private int lastBefore(List<Cell> header, Pattern words, int before) {
        for (int c = before - 1; c >= 0; c--) {
            if (words.matcher(grid.words(header.get(c))).matches()) {
                return c;
            }
        }
        return -1;
    }

    /** Whether a row with points could not be read, so that sums are not sure. */
    private boolean unread;

    /** The points for 预算执行率 that stand beside the money, not among the indicators. */
    private Optional<Fact> executed = Optional.empty();

    private final List<Row> all = new ArrayList<>();

    /** The first row after the last total. */
    private int begun;

    private String first(List<Cell> row) {
        return row.stream()
                .map(grid::words)
                .filter(w -> !w.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Row row(List<Cell> row, List<Cell> header, int[] columns) {
        int lost = grid.aligned(row, header) ? 0 : header.size() - row.size();
        Map<Integer, ScoreGroups.Group> groups = groups(row, header, columns[0], lost);
        if (groups.isEmpty() && lost == 0) {
            groups = named(row, header.get(columns[0]).column());
        }
        Optional<Fact> weight = cell(row, header.get(columns[0]), lost).flatMap(c -> points(c, Measure.WEIGHT, false));
        Optional<Cell> worked = cell(row, header.get(columns[1]), lost);
        Optional<Fact> score = worked.flatMap(c -> points(c, Measure.SCORE, true));
        if (weight.isPresent() && score.isPresent()) {
            deducted(row, header, lost)
                    .ifPresent(off -> claims.add(new Claim.Formula(
                            score.get(),
                            List.of(weight.get(), off),
                            "#0-#1",
                            grid.table().span())));
        }
        Optional<Cell> criteria =
                columns[0] + 1 < header.size() ? cell(row, header.get(columns[0] + 1), lost) : Optional.empty();
        unread = unread || (lost > 0 && weight.isEmpty());
        Row read = new Row(row.get(0).row(), lost == 0, groups, weight, score, criteria, worked);
        all.add(read);
        return read;
    }

    /** The points taken off, where they have a column. */
    private Optional<Fact> deducted(List<Cell> row, List<Cell> header, int lost) {
        return header.stream()
                .filter(c -> DEDUCTED.matcher(grid.words(c)).matches())
                .findFirst()
                .flatMap(c -> cell(row, c, lost))
                .flatMap(c -> points(c, Measure.NUMBER, false));
    }

    /** The cell under a header cell in a row that lost so many cells on its left. */
    private static Optional<Cell> cell(List<Cell> row, Cell header, int lost) {
        return row.stream().filter(c -> c.column() == header.column() - lost).findFirst();
    }

    private Optional<Fact> points(Cell cell, Measure measure, boolean worked) {
        Line line = grid.line(cell);
        Optional<Quantity.Count> count = worked ? Numeric.result(line) : Numeric.alone(line);
        return count.map(c -> fact(c, measure));
    }

    private Fact fact(Quantity quantity, Measure measure) {
        Fact fact = beside(quantity, measure);
        facts.add(fact);
        return fact;
    }

    /** A number that the sentence reader files as a fact. */
    private Fact beside(Quantity quantity, Measure measure) {
        return new Fact(quantity, measure.label(), measure.label(), measure, Scope.UNSAID, OptionalInt.empty(), place);
    }

    /** The column of the words that make a row a sum; -1 if there are none before its points. */
    private int label(List<Cell> row, int before) {
        if (!groups.named(row.get(0).row()).isEmpty()) {
            return 0;
        }
        return row.stream()
                .filter(c -> SUBTOTAL.matcher(grid.words(c)).matches()
                        || TOTAL.matcher(grid.words(c)).matches())
                .map(Cell::column)
                .filter(c -> c < before)
                .findFirst()
                .orElse(-1);
    }

    /** Whether the total of all comes farther down, before another header: then this is one of a part. */
    private boolean totalFollows(List<Cell> row) {
        for (int r = row.get(0).row() + 1; r < grid.rows().size(); r++) {
            List<Cell> below = grid.rows().get(r);
            int score = column(below, SCORE);
            if (lastBefore(below, WEIGHT, score) >= 0) {
                return false;
            }
            if (TOTAL.matcher(first(below)).matches()
                    && below.stream().anyMatch(c -> Numeric.alone(grid.line(c)).isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** A row of sums: its columns where the grid is sure, else the first number is 分值 and the last 得分. */
    private ScoreTotals.Line sum(List<Cell> row, List<Cell> header, List<Cell> columns, int label) {
        List<Quantity> numbers = new ArrayList<>();
        for (Cell cell : row) {
            Numeric.alone(grid.line(cell)).ifPresent(n -> numbers.add(n));
        }
        Optional<Fact> weight = Optional.empty();
        Optional<Fact> score = Optional.empty();
        if (grid.aligned(row, header)) {
            weight = cell(row, columns.get(0), 0).flatMap(c -> points(c, Measure.WEIGHT, false));
            score = cell(row, columns.get(1), 0).flatMap(c -> points(c, Measure.SCORE, false));
        } else if (numbers.size() == 2) {
            weight = Optional.of(fact(numbers.get(0), Measure.WEIGHT));
            score = Optional.of(fact(numbers.get(1), Measure.SCORE));
        }
        return new ScoreTotals.Line(ScoreTotals.Kind.SUBTOTAL, row.get(0).row(), label, weight, score);
    }

    private void bound(ScoreTotals.Line subtotal) {
        if (subtotal.weight().isPresent() && subtotal.score().isPresent()) {
            claims.add(new Claim.Bound(subtotal.score().get(), subtotal.weight().get(), false, place.sentence()));
        }
    }

    /** What the total of a sheet claims. */
    private void total(ScoreTotals.Line total, List<Row> rows, List<ScoreTotals.Line> lines) {
        List<ScoreTotals.Line> scored = executed.filter(e -> ScoreTotals.outside(e, lines, total.score()))
                .map(e -> Stream.concat(Stream.of(ScoreTotals.Line.apart(e)), lines.stream())
                        .toList())
                .orElse(lines);
        claims.addAll(new ScoreTotals(grid).claims(scored, total.weight(), total.score(), !unread));
        total.weight()
                .ifPresent(t ->
                        claims.addAll(new ScoreGroups(grid, all.subList(begun, all.size())).totals(t, !unread)));
        if (total.weight().isPresent() && total.score().isPresent() && !unread) {
            ScoreBounds.total(grid, total.weight().get(), total.score().get(), place.sentence())
                    .ifPresent(claims::add);
            PointsLost.of(total.weight().get(), total.score().get(), rows, place.sentence())
                    .ifPresent(claims::add);
        }
    }
}
