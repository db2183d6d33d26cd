package org.gouji.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.number.UnitHint;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Setting;
import org.gouji.extract.text.Line;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/** Reads the amounts of a table: each with the label to its left, the header above it, and the totals down its columns. */
final class MoneyTable {
    private static final Pattern PART = Pattern.compile("^其中[：:]?.*");
    private static final Pattern TOTAL = Pattern.compile("^(?:合计|总计|本年(?:收入|支出)?合计|支出合计|收入合计|小计)$");
    private static final Pattern WHOLE = Pattern.compile(".*(?:合计|总计|小计|金额|决算数|预算数|执行数|数额|收入|支出总额|万元|本年支出|本年收入).*");
    private static final String UNKNOWN_COLUMN = "?";
    private static final Pattern CODES = Pattern.compile("编码|代码|序号|行次|电话|日期|编号|文号|账号");
    private static final Pattern NOT_MONEY = Pattern.compile("分值|得分|权重|率|人数|数量|指标值|完成值|占比|户数|面积|％|%|比例|批次|人次|编制");
    private static final List<List<String>> ACROSS =
            List.of(List.of("基本支出", "项目支出"), List.of("人员经费", "公用经费"), List.of("财政拨款", "其他资金"));
    private static final Pattern CODE = Pattern.compile("^\\d{3}(?:\\d{2}){0,2}$");

    private final Grid grid;
    private final NumberReader numbers;
    private final Naming naming;
    private final Vocabulary vocabulary;
    private final Optional<MoneyUnit> unit;
    private final OptionalInt year;
    private final Place place;
    private final FormNames forms;
    /** Whether the table prints its amounts with decimals: then a bare whole number in a flattened row is a code or a line number. */
    private final boolean decimals;

    private final Map<Integer, List<Entry>> columns = new TreeMap<>();
    private final Map<Integer, Measure> standing = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    MoneyTable(Grid grid, Tools tools, Optional<MoneyUnit> unit, Setting setting) {
        this.grid = grid;
        this.numbers = tools.numbers();
        this.naming = tools.naming();
        this.vocabulary = tools.vocabulary();
        this.unit = unit;
        this.year = setting.year();
        this.forms = new FormNames(setting.kind());
        this.place = new Place(PlaceKind.TABLE, grid.table().span(), setting.section());
        this.decimals =
                grid.table().cells().stream().anyMatch(c -> grid.words(c).matches("[\\d,，]+\\.\\d+"));
    }

    /** What a table reader works with. */
    record Tools(NumberReader numbers, Naming naming, Vocabulary vocabulary) {}

    /** An amount in a column. */
    private record Entry(int row, String label, Fact fact) {}

    List<Fact> facts() {
        return facts;
    }

    /** Reads every cell that is an amount and nothing else. */
    void read() {
        for (int r = 0; r < grid.rows().size(); r++) {
            List<Cell> row = grid.rows().get(r);
            if (row.stream().map(grid::words).anyMatch(w -> w.matches("[二三]级指标"))) {
                return;
            }
            for (int c = 0; c < row.size(); c++) {
                Cell cell = row.get(c);
                Optional<Cell> label = label(row, c);
                boolean code = label.map(grid::words)
                        .filter(w -> CODES.matcher(w).find())
                        .isPresent();
                if (label.isPresent() && !code && !scored(row, c)) {
                    amount(cell, r, header(cell, r)).ifPresent(quantity -> add(cell, label.get(), quantity));
                }
            }
        }
    }

    /** In a flattened row 分值, 执行率 and 得分 follow the amounts: nothing from the cell before the rate on is money. */
    private boolean scored(List<Cell> row, int c) {
        for (int i = 0; i < row.size() && !grid.isGrid(); i++) {
            if (grid.words(row.get(i)).matches("\\d+(?:\\.\\d+)?[%％]")) {
                return c > i || (c == i - 1 && grid.words(row.get(c)).matches("\\d{1,3}"));
            }
        }
        return false;
    }

    private Optional<Cell> label(List<Cell> row, int c) {
        for (int i = c - 1; i >= 0; i--) {
            String words = grid.words(row.get(i));
            if (!words.isEmpty()
                    && !words.matches("[\\d.,%／/—-]+(?:万?元)?|[①-⑳]")
                    && !CODE.matcher(words).matches()) {
                return Optional.of(row.get(i));
            }
        }
        return Optional.empty();
    }

    /** The words of the nearest cells above that are no amounts, nearest first. */
    private String header(Cell cell, int row) {
        StringBuilder words = new StringBuilder();
        if (!grid.isGrid()) {
            return flattened(cell, row);
        }
        for (int r = row - 1; r >= 0; r--) {
            Optional<Cell> above = grid.at(r, cell.column());
            String text = above.map(grid::words).orElse("");
            if (!text.isEmpty()
                    && !text.matches("[-—－/\\d.,%]+(?:[万亿]?元|人|辆|个|件|户|台|次|项)?")
                    && words.indexOf(text) < 0
                    && text.length() <= 30) {
                words.append(words.isEmpty() ? "" : "|").append(text);
            }
        }
        return words.toString();
    }

    /** In a flattened table the nearest row above of as many cells and no numbers heads the columns; without one they are unknown. */
    private String flattened(Cell cell, int row) {
        List<Cell> cells = grid.rows().get(row);
        for (int r = row - 1; r >= 0; r--) {
            List<Cell> above = grid.rows().get(r);
            if (above.size() == cells.size() && above.stream().map(grid::words).noneMatch(w -> w.matches("[\\d.,]+"))) {
                return grid.words(above.get(cells.indexOf(cell)));
            }
        }
        long amounts = cells.stream()
                .map(grid::words)
                .filter(w -> w.matches("[-\\d,，]+(?:\\.\\d+)?"))
                .count();
        return amounts > 1 ? UNKNOWN_COLUMN : "";
    }

    private Optional<Quantity.Amount> amount(Cell cell, int row, String header) {
        Line line = grid.line(cell);
        String words = grid.words(cell);
        String nearest = header.isEmpty() ? "" : header.split("\\|")[0];
        if (words.isEmpty()
                || CODES.matcher(nearest).find()
                || NOT_MONEY.matcher(nearest).find()) {
            return Optional.empty();
        }
        boolean bare = words.matches("[（(]?-?[\\d,，]+(?:\\.\\d+)?[)）]?");
        List<Quantity> read = numbers.read(line, new UnitHint(bare ? unit : Optional.empty(), Optional.empty()));
        if (read.size() != 1 || !(read.get(0) instanceof Quantity.Amount amount)) {
            return Optional.empty();
        }
        if (bare && !grid.isGrid() && decimals && words.matches("\\d*[1-9]\\d*")) {
            return Optional.empty();
        }
        String rest = words.replaceAll("[-\\d.,，（）()]|[百千万亿]?元", "");
        return rest.isEmpty() && row >= 0 ? Optional.of(amount) : Optional.empty();
    }

    private void add(Cell cell, Cell label, Quantity.Amount amount) {
        String words = grid.words(label).replaceFirst("[：:]$", "");
        String header = header(cell, cell.row());
        Measure measure = measure(words, header, label.column());
        standing.put(label.column(), measure);
        Naming.Name name =
                naming.named(words.replaceFirst("^其中[：:]?", "").replaceFirst("^[一二三四五六七八九十]+、|^\\d+[.、]", ""));
        String item = forms.item(name, words, label.column());
        String column = columnItem(header);
        Fact fact = new Fact(
                amount,
                column.isEmpty() || column.equals(UNKNOWN_COLUMN)
                        ? item
                        : TOTAL.matcher(words).matches() ? column : item + "—" + column,
                key(words, name.key(), column),
                measure,
                scope(name, header),
                measure == Measure.PRIOR ? OptionalInt.empty() : year,
                place);
        facts.add(fact);
        columns.computeIfAbsent(cell.column(), k -> new ArrayList<>()).add(new Entry(cell.row(), words, fact));
    }

    /** The item that the column is of, where its header names one: 基本支出, 项目支出. */
    private String columnItem(String header) {
        String nearest = header.split("\\|")[0];
        boolean whole = nearest.isEmpty() || WHOLE.matcher(nearest).matches() || side(nearest) != Measure.UNKNOWN;
        return whole ? "" : nearest;
    }

    /** The key of a cell: its row's, or in a total row its column's, or both. */
    private String key(String label, String row, String column) {
        if (column.isEmpty() || column.equals(UNKNOWN_COLUMN)) {
            return column.isEmpty() ? row : "";
        }
        String of = naming.named(column).key();
        return TOTAL.matcher(label).matches() ? of : row + "|" + (of.isEmpty() ? column : of);
    }

    private Measure measure(String label, String header, int labelColumn) {
        Measure own = side(label);
        if (own != Measure.UNKNOWN) {
            return own;
        }
        Measure above = side(header.split("\\|")[0]);
        if (above == Measure.UNKNOWN) {
            above = side(header);
        }
        return above != Measure.UNKNOWN ? above : standing.getOrDefault(labelColumn, Measure.FINAL);
    }

    private static Measure side(String words) {
        if (words.contains("上年") && !words.contains("结转")) {
            return Measure.PRIOR;
        }
        if (words.contains("年初预算")) {
            return Measure.BUDGET_BEGIN;
        }
        if (words.contains("全年预算")) {
            return Measure.BUDGET_FULL;
        }
        if (words.contains("调整") && words.contains("预算")) {
            return Measure.BUDGET_ADJUSTED;
        }
        if (words.contains("决算") || words.contains("执行数") || words.contains("实际")) {
            return Measure.FINAL;
        }
        return words.matches(".*(?<!公共|基金|经营)预算(?!执行|完成|财政).*") ? Measure.BUDGET : Measure.UNKNOWN;
    }

    private static Scope scope(Naming.Name name, String header) {
        return name.scope() != Scope.UNSAID
                ? name.scope()
                : header.contains("政府性基金") ? Scope.GOVERNMENT_FUND : Scope.UNSAID;
    }

    /** The totals down the columns: 其中 rows, and a first or last row that says 合计. */
    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (List<Entry> column : columns.values()) {
            for (int i = 0; i < column.size(); i++) {
                if (i > 0 && PART.matcher(column.get(i).label()).matches()) {
                    parts(column, i).ifPresent(claims::add);
                }
            }
            footing(column).ifPresent(claims::add);
        }
        claims.addAll(execution());
        claims.addAll(crossFooting());
        return claims;
    }

    /** The rows after 其中：, up to where the vocabulary knows them to be all, or to another point where they make the total. */
    private Optional<Claim> parts(List<Entry> column, int first) {
        Fact total = column.get(first - 1).fact();
        List<Fact> parts = new ArrayList<>();
        List<Claim> readings = new ArrayList<>();
        int row = column.get(first).row();
        for (int i = first; i < column.size() && column.get(i).row() <= row + 1; i++) {
            boolean next = i > first
                    && (PART.matcher(column.get(i).label()).matches()
                            || TOTAL.matcher(column.get(i).label()).matches());
            if (next || column.get(i).fact().measure() != total.measure()) {
                break;
            }
            parts.add(column.get(i).fact());
            row = column.get(i).row();
            boolean whole = vocabulary.complete(
                    total.key(), parts.stream().map(Fact::key).toList());
            readings.add(0, sum(total, List.copyOf(parts), whole ? Closure.CLOSED : Closure.LOOSE));
            if (whole) {
                break;
            }
        }
        boolean rest = parts.size() > 1 && parts.get(parts.size() - 1).item().startsWith("其他");
        if (rest) {
            readings.set(0, sum(total, parts, Closure.CLOSED));
        }
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(readings.size() == 1 ? readings.get(0) : new Claim.OneOf(readings, place.sentence()));
    }

    private Claim sum(Fact total, List<Fact> parts, Closure closure) {
        return new Claim.Sum(
                total, parts, parts.size() == 1 ? Closure.OPEN : closure, Optional.empty(), place.sentence());
    }

    private Optional<Claim> footing(List<Entry> column) {
        int last = column.size() - 1;
        if (last < 2) {
            return Optional.empty();
        }
        boolean foot = TOTAL.matcher(column.get(last).label()).matches();
        boolean top = TOTAL.matcher(column.get(0).label()).matches();
        List<Entry> body = foot ? column.subList(0, last) : column.subList(1, column.size());
        boolean flat = body.stream()
                .noneMatch(e -> TOTAL.matcher(e.label()).matches()
                        || PART.matcher(e.label()).matches());
        if (foot == top || !flat || body.stream().anyMatch(e -> coded(e.row()))) {
            return Optional.empty();
        }
        Fact total = column.get(foot ? last : 0).fact();
        List<Fact> parts = body.stream().map(Entry::fact).toList();
        return Optional.of(new Claim.Sum(total, parts, Closure.CLOSED, Optional.empty(), place.sentence()));
    }

    /** Rows with account codes nest; which rows make the total is told by the length of the code. */
    private boolean coded(int row) {
        return grid.rows().get(row).stream()
                .map(grid::words)
                .anyMatch(w -> CODE.matcher(w).matches());
    }

    /** 合计 of a row against its 基本支出 and 项目支出, or its 人员经费 and 公用经费. */
    private List<Claim> crossFooting() {
        List<Claim> claims = new ArrayList<>();
        for (List<Cell> row : grid.rows()) {
            Map<String, Fact> byHeader = new HashMap<>();
            for (Cell cell : row) {
                String header = header(cell, cell.row()).split("\\|")[0];
                facts.stream()
                        .filter(f -> cell.span().contains(f.span()))
                        .findFirst()
                        .ifPresent(f -> byHeader.put(header, f));
            }
            for (List<String> parts : ACROSS) {
                Optional<Fact> total = byHeader.entrySet().stream()
                        .filter(e -> TOTAL.matcher(e.getKey()).matches())
                        .map(Map.Entry::getValue)
                        .findFirst();
                if (total.isPresent() && byHeader.keySet().containsAll(parts)) {
                    List<Fact> facts = parts.stream().map(byHeader::get).toList();
                    claims.add(new Claim.Sum(total.get(), facts, Closure.LOOSE, Optional.empty(), place.sentence()));
                }
            }
        }
        return claims;
    }

    /** 执行率 beside 全年预算数 and 全年执行数 in one row. */
    private List<Claim> execution() {
        List<Claim> claims = new ArrayList<>();
        for (List<Cell> row : grid.rows()) {
            for (Cell cell : row) {
                String header = header(cell, cell.row()).split("\\|")[0];
                if (header.contains("执行率")) {
                    rate(cell, row).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private Optional<Claim> rate(Cell cell, List<Cell> row) {
        List<Quantity> read = numbers.read(grid.line(cell), UnitHint.none());
        Optional<Fact> budget = in(row, Measure.BUDGET_FULL).or(() -> in(row, Measure.BUDGET_ADJUSTED));
        Optional<Fact> actual = in(row, Measure.FINAL);
        if (read.size() != 1
                || !(read.get(0) instanceof Quantity.Percentage p)
                || budget.isEmpty()
                || actual.isEmpty()) {
            return Optional.empty();
        }
        Fact rate = new Fact(p, "执行率", "执行率", Measure.COMPLETION, Scope.UNSAID, year, place);
        facts.add(rate);
        return Optional.of(new Ratio(rate, actual.get(), budget.get(), Ratio.Type.COMPLETION, true, place.sentence()));
    }

    private Optional<Fact> in(List<Cell> row, Measure measure) {
        return facts.stream()
                .filter(f -> f.measure() == measure
                        && row.stream().anyMatch(c -> c.span().contains(f.span())))
                .findFirst();
    }
}
