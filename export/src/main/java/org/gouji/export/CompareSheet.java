package org.gouji.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.export.Column.Format;
import org.gouji.export.Grid.Filled;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Scope;
import org.gouji.model.Wording;

/**
 * The sheet 对比: what known items cost, a row for each unit and item, a column for each year, and the change from one to the next as a
 * formula. Of a year that is printed with several values the finest counts, and the row says so.
 */
final class CompareSheet {
    /** A row is kept in memory until the years are known. */
    private static final int MOST_ROWS = 250_000;

    private static final int MOST_YEARS = 8;
    private static final int FIRST = 4;

    private final Book book;
    private final Labels labels;
    private final Map<Key, TreeMap<Integer, Value>> rows = new TreeMap<>(Key.ORDER);
    private final TreeSet<Integer> years = new TreeSet<>();
    private final Map<String, String> names = new HashMap<>();
    private long leftOut;

    CompareSheet(Book book) {
        this.book = book;
        this.labels = new Labels(book.language());
    }

    /** What a row is about. */
    private record Key(String unit, String item, Scope scope, Measure measure) {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::unit)
                .thenComparing(Key::item)
                .thenComparing(Key::scope)
                .thenComparing(Key::measure);
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

    void add(Page page) {
        Origin origin = page.origin();
        for (Fact fact : page.report().facts()) {
            // Only items of the vocabulary are the same thing in every report.
            if (fact.key().indexOf('.') <= 0
                    || origin.department().isEmpty()
                    || !(fact.quantity() instanceof Amount amount)
                    || amount.number().approximate()) {
                continue;
            }
            measure(fact.measure()).ifPresent(measure -> {
                int prior = fact.measure() == Measure.PRIOR && fact.year().isEmpty() ? 1 : 0;
                int year = fact.year().orElse(origin.year().orElse(0)) - prior;
                if (year > 1) {
                    names.putIfAbsent(fact.key(), ReportView.plain(fact.item()));
                    Key key = new Key(origin.department(), fact.key(), fact.scope(), measure);
                    put(key, year, new Value(amount.value(), amount.halfUnit(), false));
                }
            });
        }
    }

    private static Optional<Measure> measure(Measure measure) {
        return switch (measure) {
            case FINAL, PRIOR -> Optional.of(Measure.FINAL);
            case BUDGET_BEGIN, BUDGET_ADJUSTED, BUDGET_FULL, BUDGET, BALANCE -> Optional.of(measure);
            default -> Optional.empty();
        };
    }

    private void put(Key key, int year, Value value) {
        TreeMap<Integer, Value> known = rows.get(key);
        if (known == null) {
            if (rows.size() == MOST_ROWS) {
                leftOut++;
                return;
            }
            known = new TreeMap<>();
            rows.put(key, known);
        }
        known.merge(year, value, Value::and);
        years.add(year);
    }

    Filled finish() throws IOException {
        List<Integer> shown =
                years.descendingSet().stream().limit(MOST_YEARS).sorted().toList();
        Grid grid = book.grid(new Wording("对比", "Comparison"), columns(shown));
        for (Map.Entry<Key, TreeMap<Integer, Value>> row : rows.entrySet()) {
            Key key = row.getKey();
            grid.begin().text(key.unit()).text(names.getOrDefault(key.item(), key.item()));
            grid.text(labels.of(key.scope())).text(labels.of(key.measure()));
            row(grid, row.getValue(), shown);
            grid.end();
        }
        return grid.finish();
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

    /** How many values found no room. */
    long leftOut() {
        return leftOut;
    }
}
