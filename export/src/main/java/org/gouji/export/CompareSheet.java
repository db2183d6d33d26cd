package org.gouji.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gouji.export.Column.Format;
import org.gouji.export.ComparedValues.Entry;
import org.gouji.export.ComparedValues.Key;
import org.gouji.export.Grid.Filled;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Wording;

/**
 * The sheet 对比: what known items cost, a row for each unit and item, a column for each year, and the change from one to the next as a
 * formula. Of a year that is printed with several values the finest counts, and the row says so.
 */
final class CompareSheet {
    private static final Pattern COLUMN =
            Pattern.compile("(?<=.{2})(?:—(?=.*(?:数|额|预算|支出|执行)$)|20\\d\\d年).*$|^20\\d\\d年");
    /** So many values are held in memory until the years are known, some megabytes of them. */
    private static final int HELD = 30_000;

    private static final int MOST_YEARS = 8;
    private static final int FIRST = 4;

    private final Book book;
    private final Labels labels;
    private final ComparedValues values;
    private final TreeSet<Integer> years = new TreeSet<>();
    private final Map<String, String> names = new HashMap<>();

    CompareSheet(Book book) {
        this.book = book;
        this.values = new ComparedValues(book.aside(), HELD);
        this.labels = new Labels(book.language());
    }

    /** A year's value in yuan, and whether other values are printed too. */
    private record Value(BigDecimal yuan, BigDecimal half, boolean several) {
        Value and(Value other) {
            boolean differ =
                    yuan.subtract(other.yuan).abs().compareTo(half.add(other.half)) > 0 || several || other.several;
            return other.half.compareTo(half) < 0
                    ? new Value(other.yuan, other.half, differ)
                    : new Value(yuan, half, differ);
        }
    }

    void add(Page page) throws IOException {
        Origin origin = page.origin();
        for (Fact fact : page.report().facts()) {
            // Only items of the vocabulary are the same thing in every report.
            if (fact.key().indexOf('.') <= 0
                    || origin.department().isEmpty()
                    || !(fact.quantity() instanceof Amount amount)
                    || amount.number().approximate()) {
                continue;
            }
            Optional<Measure> measure = measure(fact.measure());
            int prior = fact.measure() == Measure.PRIOR && fact.year().isEmpty() ? 1 : 0;
            int year = fact.year().orElse(origin.year().orElse(0)) - prior;
            if (measure.isPresent() && year > 1) {
                names.putIfAbsent(fact.key(), item(fact));
                years.add(year);
                Key key = new Key(origin.department(), fact.key(), fact.scope(), measure.get());
                values.add(new Entry(key, year, amount.value(), amount.halfUnit()));
            }
        }
    }

    /** What a figure is of, without the column that it stands in: 三公经费 of 三公经费2021年决算数. */
    private static String item(Fact fact) {
        return COLUMN.matcher(ReportView.plain(fact.item())).replaceFirst("");
    }

    private static Optional<Measure> measure(Measure measure) {
        return switch (measure) {
            case FINAL, PRIOR -> Optional.of(Measure.FINAL);
            case BUDGET_BEGIN, BUDGET_ADJUSTED, BUDGET_FULL, BUDGET, BALANCE -> Optional.of(measure);
            default -> Optional.empty();
        };
    }

    Filled finish() throws IOException {
        List<Integer> shown =
                years.descendingSet().stream().limit(MOST_YEARS).sorted().toList();
        Grid grid = book.grid(new Wording("对比", "Comparison"), columns(shown));
        Row row = new Row(grid, shown);
        values.each(row);
        row.end();
        return grid.finish();
    }

    /** Gathers the values of a row, and writes it when those of another begin. */
    private final class Row implements ComparedValues.Visitor {
        private final Grid grid;
        private final List<Integer> shown;
        private final TreeMap<Integer, Value> known = new TreeMap<>();
        private Optional<Key> about = Optional.empty();

        Row(Grid grid, List<Integer> shown) {
            this.grid = grid;
            this.shown = shown;
        }

        @Override
        public void visit(Entry entry) throws IOException {
            if (!about.equals(Optional.of(entry.key()))) {
                end();
                about = Optional.of(entry.key());
            }
            known.merge(entry.year(), new Value(entry.yuan(), entry.half(), false), Value::and);
        }

        void end() throws IOException {
            if (about.isPresent()) {
                Key key = about.get();
                grid.begin().text(key.unit()).text(names.getOrDefault(key.item(), key.item()));
                grid.text(labels.of(key.scope())).text(labels.of(key.measure()));
                row(grid, known, shown);
                grid.end();
                known.clear();
            }
        }
    }

    private static void row(Grid grid, Map<Integer, Value> values, List<Integer> shown) {
        for (int year : shown) {
            Optional<Value> value = Optional.ofNullable(values.get(year));
            grid.number(value.map(v -> MoneyUnit.WAN.fromYuan(v.yuan())));
        }
        for (int i = 1; i < shown.size(); i++) {
            change(grid, values, shown, i);
        }
        boolean several = values.values().stream().anyMatch(Value::several);
        grid.text(several ? "*" : "");
    }

    private static void change(Grid grid, Map<Integer, Value> values, List<Integer> shown, int i) {
        Optional<Value> before = Optional.ofNullable(values.get(shown.get(i - 1)));
        Optional<Value> now = Optional.ofNullable(values.get(shown.get(i)));
        if (before.isEmpty() || now.isEmpty() || before.get().yuan().signum() <= 0) {
            grid.blank();
            return;
        }
        BigDecimal then = before.get().yuan();
        BigDecimal rate = now.get().yuan().subtract(then).movePointRight(2).divide(then, 1, RoundingMode.HALF_UP);
        String from = grid.cell(FIRST + i - 1);
        String to = grid.cell(FIRST + i);
        grid.formula("ROUND((" + to + "-" + from + ")/" + from + "*100,1)", rate, "0.0\"%\"");
    }

    private static List<Column> columns(List<Integer> shown) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("单位", "Unit", 28, Format.TERM),
                Column.of("项目", "Item", 30, Format.TERM),
                Column.of("资金口径", "Scope", 14, Format.MARK),
                Column.of("计量口径", "Measure", 12, Format.MARK)));
        for (int year : shown) {
            columns.add(Column.of(year + "年（万元）", year + " (10,000 yuan)", 15, Format.MONEY));
        }
        for (int i = 1; i < shown.size(); i++) {
            String both = shown.get(i) + "/" + shown.get(i - 1);
            columns.add(Column.of(both + "增减率", both + " change", 14, Format.NUMBER));
        }
        columns.add(Column.of("有不同数值", "Several values", 10, Format.MARK));
        return columns;
    }
}
