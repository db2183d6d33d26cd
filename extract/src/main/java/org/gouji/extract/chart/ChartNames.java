package org.gouji.extract.chart;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** Names the values of a chart that shows years: after the one change in the prose that leads from its one year to the other. */
public final class ChartNames {
    private static final Pattern TOTALS = Pattern.compile("收入总计|支出总计");
    private static final String FISCAL = "财政拨款";

    private ChartNames() {}

    /**
     * The facts of a chart under the names that they are meant by.
     *
     * @param prose the facts of the sentences of the unit's papers
     */
    public static List<Fact> named(List<Fact> chart, List<Fact> prose) {
        boolean money = chart.stream().allMatch(f -> f.measure() == Measure.FINAL);
        OptionalInt last = chart.stream().flatMapToInt(f -> f.year().stream()).max();
        if (!money || last.isEmpty()) {
            return chart;
        }
        Optional<Fact> shown = shown(chart, last.getAsInt(), prose);
        return chart.stream().map(f -> named(f, shown)).toList();
    }

    private static Fact named(Fact fact, Optional<Fact> shown) {
        if (fact.item().isEmpty()) {
            return shown.map(s -> with(fact, s.item())).orElse(fact);
        }
        boolean fiscal = shown.filter(s -> s.key().equals("total.fiscal")).isPresent();
        return fiscal && TOTALS.matcher(fact.item()).matches() ? with(fact, FISCAL + fact.item()) : fact;
    }

    private static Fact with(Fact f, String item) {
        return new Fact(f.quantity(), item, f.key(), f.measure(), f.scope(), f.year(), f.place());
    }

    /** The one item whose amount and change in the prose give the chart's last year and the year before. */
    private static Optional<Fact> shown(List<Fact> chart, int last, List<Fact> prose) {
        Map<String, Fact> found = new LinkedHashMap<>();
        for (Fact change : prose) {
            if (change.measure() == Measure.CHANGE && !change.key().isEmpty()) {
                prose.stream()
                        .filter(f -> f.measure() == Measure.FINAL && f.key().equals(change.key()))
                        .filter(f -> f.quantity() instanceof Quantity.Amount && leads(chart, last, f, change))
                        .findFirst()
                        .ifPresent(f -> found.putIfAbsent(f.key(), f));
            }
        }
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }

    private static boolean leads(List<Fact> chart, int last, Fact current, Fact change) {
        BigDecimal now = current.quantity().value();
        BigDecimal delta = change.quantity().value();
        BigDecimal before = change.item().endsWith("减少额") ? now.add(delta) : now.subtract(delta);
        return has(chart, last, now) && has(chart, last - 1, before);
    }

    private static boolean has(List<Fact> chart, int year, BigDecimal value) {
        return chart.stream()
                .anyMatch(
                        f -> f.year().orElse(0) == year && f.quantity().value().compareTo(value) == 0);
    }
}
