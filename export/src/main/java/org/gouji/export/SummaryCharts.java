package org.gouji.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.gouji.export.Tally.Line;
import org.gouji.export.xlsx.BarChart;
import org.gouji.export.xlsx.BarChart.Place;
import org.gouji.export.xlsx.BarChart.Series;
import org.gouji.export.xlsx.SheetWriter;
import org.gouji.model.Language;
import org.gouji.model.Severity;

/** The charts beside the tables of 汇总, one below the other. */
final class SummaryCharts {
    private static final int FROM = 6;
    private static final int TO = 13;
    private static final int SPARE = 6;
    private static final int BARS_PER_ROW = 2;
    private static final int MOST_BARS = 20;

    private final SheetWriter sheet;
    private final Labels labels;
    private int next = 2;

    SummaryCharts(SheetWriter sheet, Labels labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    /** A bar for each count, in the colour of what it counts. */
    <E extends Enum<E>> void counts(
            String title, int firstRow, Map<E, Long> counts, Function<E, String> name, Function<E, Paint> paint) {
        Collection<E> cases = counts.keySet();
        String count = labels.language() == Language.ZH ? "数量" : "Count";
        chart(
                title,
                firstRow,
                cases.stream().map(name).toList(),
                List.of(new Series(count, 1, "5B9BD5", List.copyOf(counts.values()))),
                cases.stream().map(one -> paint.apply(one).bar()).toList());
    }

    /** A bar for each line, its findings by severity. */
    void findings(String title, int firstRow, List<Line> lines, Function<Line, String> name) {
        List<Series> stacked = List.of(
                series(Severity.ERROR, 1, "C00000", lines, Line::errors),
                series(Severity.WARNING, 2, "FFC000", lines, Line::warnings),
                series(Severity.INFO, 3, "9DC3E6", lines, Line::notes));
        chart(title, firstRow, lines.stream().map(name).toList(), stacked, List.of());
    }

    private Series series(Severity severity, int column, String colour, List<Line> lines, ToLongFunction<Line> count) {
        List<Long> values = lines.stream().mapToLong(count).boxed().toList();
        return new Series(labels.of(severity), column, colour, values);
    }

    /** A chart below those before it; none of nothing. */
    private void chart(String title, int firstRow, List<String> names, List<Series> series, List<String> colours) {
        if (!names.isEmpty()) {
            int rows = SPARE + BARS_PER_ROW * Math.min(names.size(), MOST_BARS) - names.size() / 2;
            Place place = new Place(FROM, next, TO, next + rows);
            sheet.chart(new BarChart(title, sheet.name(), firstRow, names, series, colours, place));
            next += rows + 1;
        }
    }
}
