package org.gouji.extract.table.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.number.UnitHint;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Setting;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Headers;
import org.gouji.extract.table.grid.PercentCells;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.extract.text.Line;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** Reads the amounts of a table: each with the label to its left, the header above it, and the totals down its columns. */
public final class MoneyTable {
    private static final Pattern DECIMAL = Pattern.compile("[\\d,，]+\\.\\d+");
    /** In a table in 元, whose points and rates have decimals too. */
    private static final Pattern LARGE_DECIMAL = Pattern.compile("[\\d,，]{3,}\\.\\d+");

    private static final Pattern INDICATORS = Pattern.compile("[二三]级指标");
    private static final Pattern COLON = Pattern.compile("[：:]$");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d+");
    private static final Pattern RATE = Pattern.compile("\\d+(?:\\.\\d+)?[%％]");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}");
    private static final Pattern NO_LABEL = Pattern.compile("[+＋]?[\\d.,%／/—-]+(?:[万亿]?元|[万亿])?|[①-⑳]");
    private static final Pattern BARE = Pattern.compile("[（(]?[-+＋]?[\\d,，]+(?:\\.\\d+)?[)）]?");
    private static final Pattern SHORT = Pattern.compile("-?[\\d,，]+(?:\\.\\d+)?[万亿]");
    private static final Pattern CODE = Pattern.compile("\\d*[1-9]\\d*");
    private static final Pattern AMOUNT = Pattern.compile("[-+＋\\d.,，（）()]|[百千万亿]?元");
    private static final Pattern AMONG = Pattern.compile("^其中[：:]?");
    private static final Pattern LABEL = Pattern.compile("^[一二三四五六七八九十]+、|^\\d+[.、]|^[减加][：:](?=..)");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");
    private static final Pattern MONEY =
            Pattern.compile("(?:费|费用|资金|经费|支出|收入|拨款|补助|补贴|金|投资|总额|结余|结转|专项|资产|采购|预算|决算|接待|出国)$");
    private static final Pattern WHOLE = Pattern.compile(".*(?:合计|总计|小计|金额|决算数|预算数|执行数|数额|收入|支出总额|万元|本年支出|本年收入).*");
    /** A column of an account of income, whose rows are what it was for. */
    private static final Pattern INCOME = Pattern.compile("[^|（(]{2,10}收入(?:合计)?");

    private static final Pattern ACCOUNT = Pattern.compile("(?<account>[^合总小计]{2,8}数)(?:合计|总计|小计)");
    private static final Pattern OF_YEAR = Pattern.compile("20\\d\\d年度?");
    private static final Pattern CODES = Pattern.compile("编码|代码|序号|行次|行号|栏次|电话|日期|编号|文号|账号");
    /** A column that tells the year of each row: 2023 under 实施年度 is no amount, under 本年度 it is. */
    private static final Pattern YEARS = Pattern.compile("[^\\d（(本上当今去前]*(?:年度|年份|年)(?:[（(][^（）()万亿元]*[）)])?");

    private static final Pattern YEAR_ALONE = Pattern.compile("(?:19|20)\\d\\d年?度?");
    private static final Pattern BARE_YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern NOT_MONEY = Pattern.compile(
            "分值|得分|总分|评分|分数|权重|率|人数|数量|指标值|完成值|占比|比重|户数|面积|％|%|百分点|比例|批次|人次|编制|排名|名次|位次|人口(?!.*费)|(?:脱贫|监测|贫困|低保|受益|搬迁|参保|农)户$");
    /** 质保金（3%） is money. */
    private static final Pattern PART = Pattern.compile("（\\d{1,2}(?:\\.\\d+)?[%％]）$");

    /** A column whose figures are in the unit of their row. */
    private static final Pattern VALUE = Pattern.compile(".*(?:目标|完成|指标|实际|计划)值");

    private static final Pattern NATURE = Pattern.compile("(?:其中[：:]?)?(?:按支出性质分|(?:基本|项目|其他|经营)支出)[：:]?");

    /** Rows of counts that stand among those of money, as in the table of 三公 expenses. */
    private static final Pattern COUNTED = Pattern.compile(
            "（[万千百]?(?:个|人|辆|批|批次|人次|人数|台|套|次|户|家|件|亩|公顷|公里|千米|平方米|米|处|所|名|吨|场|天|月|个月|倍|升|公斤|千克|斤|度|千瓦时|小时|分钟|课时|头|只|株|座|条|间|份|期|篇|立方米|％|%)）|(?:人数|人次|批次|次数|辆数|数量|保有量|团组数|月数|天数|年限|倍数|比率|占比)(?:（.*）)?$|^(?:户|人|人次|亩|个|家|件|台|辆|场|次|名|处|套)$");

    private final Grid grid;
    private final Headers headers;
    private final NumberReader numbers;
    private final Naming naming;
    private final Vocabulary vocabulary;
    private final TableUnits units;
    private final UnitColumn rowUnits;
    private final OptionalInt year;
    private final Place place;
    private final FormNames forms;
    /** Whether the table prints its amounts with decimals: then a bare whole number in a flattened row is a code or a line number. */
    private final boolean decimals;
    /** Whether it is the official table of 三公 expenses, whose one row of amounts has no label. */
    private final boolean expenses;

    private final Asides asides;
    private final TotalNames totals;
    /** Which account it is. */
    private final Optional<Statement> statement;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, Measure> standing = new HashMap<>();
    /** By header, whether its column is of something else than money. */
    private final Map<String, Boolean> others = new HashMap<>();

    private final List<Fact> facts = new ArrayList<>();

    public MoneyTable(Grid grid, Tools tools, TableUnits units, Setting setting) {
        this.grid = grid;
        this.headers = grid.headers();
        this.numbers = tools.numbers();
        this.naming = tools.naming();
        this.vocabulary = tools.vocabulary();
        this.units = units;
        this.rowUnits = UnitColumn.of(grid);
        this.year = setting.year();
        this.forms = new FormNames(setting.kind());
        this.place = new Place(PlaceKind.TABLE, grid.table().span(), setting.section());
        this.statement = Statement.of(grid);
        this.expenses = ThreeExpenses.is(grid);
        this.totals = new TotalNames(grid);
        this.asides = new Asides(grid);
        Pattern printed = units.money().filter(MoneyUnit.YUAN::equals).isPresent() ? LARGE_DECIMAL : DECIMAL;
        this.decimals = grid.table().cells().stream()
                .anyMatch(c -> printed.matcher(grid.words(c)).matches());
    }

    /** What a table reader works with. */
    public record Tools(NumberReader numbers, Naming naming, Vocabulary vocabulary) {}

    public List<Fact> facts() {
        return facts;
    }

    /** By place, what those of its amounts are shown as whose column tells more than their row. */
    public Map<Span, String> shown() {
        return ColumnNames.beside(entries);
    }

    /** Reads every cell that is an amount and nothing else. */
    public void read() {
        for (int r = 0; r < grid.rows().size(); r++) {
            List<Cell> row = grid.rows().get(r);
            if (indicators(row)) {
                return;
            }
            Optional<Cell> label = Optional.empty();
            for (int c = 0, end = counting(row) ? 0 : row.size(); c < end; c++) {
                read(row, c, r, label);
                Cell cell = row.get(c);
                boolean aside = label.filter(l -> asides.beside(l, cell)).isPresent();
                label = labels(cell) && !aside ? Optional.of(cell) : label;
            }
        }
    }

    private boolean indicators(List<Cell> row) {
        for (Cell cell : row) {
            if (INDICATORS.matcher(grid.words(cell)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** @param label the nearest label to the left */
    private void read(List<Cell> row, int c, int r, Optional<Cell> label) {
        Cell cell = row.get(c);
        String header = label.filter(this::within).isPresent() ? "" : headers.above(cell);
        if (label.isEmpty() && expenses) {
            ThreeExpenses.cell(header)
                    .ifPresent(item -> amount(cell, r, item.side())
                            .ifPresent(quantity -> add(cell, cell.column(), item.name(), item.side(), quantity)));
        } else if (label.isPresent() && !scored(row, c)) {
            String told = COLON.matcher(grid.words(label.get())).replaceFirst("");
            String words = BARE_YEAR.matcher(told).matches() ? told + "年" : told;
            if (!CODES.matcher(words).find() && !COUNTED.matcher(words).find()) {
                amount(cell, r, header)
                        .ifPresent(quantity -> add(cell, label.get().column(), words, header, quantity));
            }
        }
    }

    /** Whether a label of a part stands where a column of figures does: 其中：基本支出 below 全年执行数. What is right of it is not below its head. */
    private boolean within(Cell label) {
        return NATURE.matcher(grid.words(label)).matches()
                && Stream.of(headers.above(label).split("\\|")).anyMatch(h -> Sides.of(h) != Measure.UNKNOWN);
    }

    /** 栏次 1 2 3: the columns counted, no amounts. */
    private boolean counting(List<Cell> row) {
        List<String> words = new ArrayList<>();
        for (Cell cell : row) {
            if (WHOLE_NUMBER.matcher(grid.words(cell)).matches()) {
                words.add(grid.words(cell));
            }
        }
        boolean counted = words.size() > 2;
        for (int i = 0; i < words.size(); i++) {
            counted &= words.get(i).equals(String.valueOf(i + 1));
        }
        return counted;
    }

    /** In a flattened row 分值, 执行率 and 得分 follow the amounts: nothing from the cell before the rate on is money. */
    private boolean scored(List<Cell> row, int c) {
        for (int i = 0; i < row.size() && !grid.isGrid() && !grid.even(); i++) {
            if (RATE.matcher(grid.words(row.get(i))).matches()) {
                return c > i
                        || (c == i - 1
                                && POINTS.matcher(grid.words(row.get(c))).matches()
                                && Sides.of(headers.nearest(row.get(c))) == Measure.UNKNOWN);
            }
        }
        return false;
    }

    /** Whether a cell names what stands to its right. */
    private boolean labels(Cell cell) {
        String words = grid.words(cell);
        return dated(words, headers.above(cell))
                || !words.isEmpty()
                        && !rowUnits.has(cell)
                        && !NO_LABEL.matcher(words).matches()
                        && !AccountCodes.CODE.matcher(words).matches();
    }

    /** A year below 年份 is no amount, and names what stands to its right. */
    private static boolean dated(String words, String header) {
        return YEAR_ALONE.matcher(words).matches()
                && YEARS.matcher(Headers.first(header)).matches();
    }

    private Optional<Quantity.Amount> amount(Cell cell, int row, String header) {
        Line line = grid.line(cell);
        String words = grid.words(cell);
        String nearest = Headers.first(header);
        boolean valued =
                rowUnits.of(cell.row()).isPresent() && VALUE.matcher(nearest).matches();
        if (words.isEmpty() || dated(words, header) || (otherThanMoney(nearest) && !valued)) {
            return Optional.empty();
        }
        if (SHORT.matcher(words).matches()) {
            return shortened(line);
        }
        boolean bare = BARE.matcher(words).matches();
        List<Quantity> read =
                numbers.read(line, new UnitHint(bare ? unit(nearest, cell) : Optional.empty(), Optional.empty()));
        if (read.size() != 1 || !(read.get(0) instanceof Quantity.Amount amount)) {
            return Optional.empty();
        }
        if (bare && !grid.isGrid() && decimals && CODE.matcher(words).matches()) {
            return Optional.empty();
        }
        String rest = AMOUNT.matcher(words).replaceAll("");
        return rest.isEmpty() && row >= 0 ? Optional.of(amount) : Optional.empty();
    }

    /** 3359.62万 under 全年预算数: money without its 元. */
    private Optional<Quantity.Amount> shortened(Line line) {
        int wan = line.chars().indexOf('万');
        int end = Math.max(wan, line.chars().indexOf('亿'));
        List<Quantity> read = numbers.read(
                line.part(0, end), new UnitHint(Optional.of(wan < 0 ? MoneyUnit.YI : MoneyUnit.WAN), Optional.empty()));
        return read.size() == 1 && read.get(0) instanceof Quantity.Amount amount
                ? Optional.of(amount)
                : Optional.empty();
    }

    /** Whether a column is of something else; all its cells ask. */
    private boolean otherThanMoney(String header) {
        Boolean known = others.get(header);
        if (known == null) {
            known = CODES.matcher(header).find()
                    || NOT_MONEY.matcher(PART.matcher(header).replaceFirst("")).find()
                    || COUNTED.matcher(header).find();
            others.put(header, known);
        }
        return known;
    }

    /** The unit of a bare number: its row's, where the table tells those, its column's, or the table's. */
    private Optional<MoneyUnit> unit(String header, Cell cell) {
        if (rowUnits.tells(cell.row())) {
            return rowUnits.of(cell.row());
        }
        return own(header).or(() -> units.of(header));
    }

    /** The unit that a column's header gives, which may be another than the table's. */
    private static Optional<MoneyUnit> own(String header) {
        return Stream.of(MoneyUnit.values())
                .filter(u -> header.endsWith("（" + u.label() + "）") || header.contains("（" + u.label() + "/"))
                .findFirst();
    }

    private void add(Cell cell, int labelColumn, String words, String header, Quantity.Amount amount) {
        Measure said = said(words, header, labelColumn);
        if (said != Measure.CHANGE && said != Measure.BALANCE && !Sides.telling(Headers.first(header))) {
            standing.put(labelColumn, said);
        }
        OptionalInt named = Sides.year(OF_YEAR.matcher(words).matches() ? header + "|" + words : header);
        Measure measure = measure(said, header, named);
        String label = grid.at(cell.row(), labelColumn)
                .map(c -> totals.label(c, Sides.unitless(words)))
                .orElse(words);
        Naming.Name name = naming.named(
                LABEL.matcher(AMONG.matcher(label).replaceFirst("")).replaceFirst(""));
        String item = forms.item(name, label, labelColumn, Headers.first(header));
        String column = columnItem(header);
        Fact read = new Fact(
                amount,
                shown(cell, new Named(label, item, name.key()), header, labelColumn),
                key(words, name.key(), column),
                measure,
                scope(name, header),
                named.isPresent() || measure == Measure.PRIOR ? named : year,
                place);
        Fact fact = statement.map(s -> s.narrow(read, words, header)).orElse(read);
        facts.add(fact);
        entries.add(new Entry(cell.row(), cell.column(), labelColumn, words, header, fact));
    }

    /** What a row's label gives. */
    private record Named(String label, String item, String key) {}

    private String shown(Cell cell, Named named, String header, int labelColumn) {
        String column = columnItem(header);
        String label = named.label();
        if (!column.isEmpty() && !column.equals(Headers.UNKNOWN)) {
            return RowLabels.TOTAL.matcher(label).matches() ? summed(column, label) : named.item() + "—" + bare(column);
        }
        String side = Headers.first(header);
        if (statement.filter(Statement::income).isPresent()
                && INCOME.matcher(side).matches()) {
            return TotalNames.bare(label) ? side : named.item() + "—" + side;
        }
        Optional<String> of = TotalNames.bare(label) && (statement.isEmpty() || totals.ofProjects())
                ? grid.at(cell.row(), labelColumn).flatMap(c -> totals.of(c, Headers.first(header), label))
                : Optional.empty();
        return of.map(total -> total + (total.equals(named.item()) ? "" : account(named)))
                .orElseGet(() -> sided(named.item(), named.key(), header));
    }

    /** 预算数 of 预算数合计. */
    private static String account(Named total) {
        Matcher account = ACCOUNT.matcher(total.item());
        return account.matches() ? account.group("account") : "";
    }

    /** A row of a place, a unit or a project has its column's name beside its own; one of a kind of money says enough. */
    private static String sided(String item, String key, String header) {
        String side = bare(header.split("\\|")[0]);
        boolean money = !key.isEmpty() || MONEY.matcher(item).find();
        boolean said = side.isEmpty() || item.endsWith(side) || side.equals(Headers.UNKNOWN);
        return money || said ? item : item + "—" + side;
    }

    /** What a row 合计 has in a column of one item: the item, or the sum of what only this table has. */
    private String summed(String column, String total) {
        String of = bare(column);
        return naming.named(of).known() || of.endsWith("计") ? of : of + total;
    }

    private static String bare(String header) {
        return BRACKETS.matcher(AMONG.matcher(header).replaceFirst("")).replaceAll("");
    }

    /** The item that the column is of, where its header names one: 基本支出, 项目支出. */
    private String columnItem(String header) {
        String nearest = Sides.unitless(Headers.first(header));
        boolean whole = nearest.isEmpty()
                || OF_YEAR.matcher(nearest).matches()
                || nearest.equals("折合")
                || Sides.spent(nearest)
                || WHOLE.matcher(nearest).matches()
                || (Sides.of(nearest) != Measure.UNKNOWN && !Sides.telling(nearest));
        return whole ? "" : nearest;
    }

    /** The key of a cell: its row's, or in a total row its column's, or both. */
    private String key(String label, String row, String column) {
        if (column.isEmpty() || column.equals(Headers.UNKNOWN)) {
            return column.isEmpty() ? row : "";
        }
        String of = naming.named(column).key();
        return RowLabels.TOTAL.matcher(label).matches() ? of : row + "|" + (of.isEmpty() ? column : of);
    }

    /** What was spent in the year before the report's is last year's. */
    private Measure measure(Measure said, String header, OptionalInt named) {
        return UnitCosts.each(header) ? Measure.UNIT_PRICE : Sides.dated(said, named, year);
    }

    private Measure said(String label, String header, int labelColumn) {
        Measure own = Sides.of(label);
        if (own != Measure.UNKNOWN && own != Measure.CHANGE && own != Measure.BALANCE) {
            return own;
        }
        Measure above = Sides.of(Headers.first(header));
        if (above == Measure.UNKNOWN) {
            above = Sides.of(header);
        }
        if (above == Measure.UNKNOWN && Sides.spent(header.split("\\|")[0])) {
            return Measure.FINAL;
        }
        boolean dated = OF_YEAR.matcher(Headers.first(header)).matches();
        return above != Measure.UNKNOWN
                ? above
                : dated ? Measure.FINAL : standing.getOrDefault(labelColumn, Measure.FINAL);
    }

    private static Scope scope(Naming.Name name, String header) {
        return name.scope() != Scope.UNSAID
                ? name.scope()
                : header.contains("政府性基金") ? Scope.GOVERNMENT_FUND : Scope.UNSAID;
    }

    /** What its amounts claim: down its columns, along its rows, between its two sides. */
    public List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        if (!entries.isEmpty()) {
            List<Entry> added = entries.stream()
                    .filter(e -> !UnitCosts.each(e.nearest()) && !UnitCosts.each(e.label()))
                    .toList();
            Ledger ledger = new Ledger(grid, added, vocabulary);
            AccountCodes codes = new AccountCodes(ledger);
            claims.addAll(new Footing(ledger, codes).claims());
            claims.addAll(new SplitRows(ledger).claims());
            claims.addAll(new SubtotalRows(ledger).claims());
            claims.addAll(new NetValues(ledger).claims());
            claims.addAll(codes.claims());
            claims.addAll(new NumberedRows(ledger).claims());
            claims.addAll(new TwoSides(ledger).claims());
            claims.addAll(new Crossing(ledger).claims());
            claims.addAll(new Movement(ledger).claims());
            claims.addAll(new SpentWithin(ledger).claims());
            PercentCells percentages = new PercentCells(grid, numbers);
            RowChanges changes = new RowChanges(ledger, percentages, place);
            changes.read();
            claims.addAll(changes.claims());
            facts.addAll(changes.facts());
            ShareColumns shares = new ShareColumns(ledger, percentages, place);
            shares.read();
            claims.addAll(shares.claims());
            facts.addAll(shares.facts());
        }
        return claims;
    }
}
