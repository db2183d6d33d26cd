package org.gouji.export.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.model.Block;

/** A table of the report, with its merged cells, and the numbers behind a chart, as tables. */
record GridView(Html html, TextView view, String text) {
    void table(Block.Table table) {
        html.open("div", "class", "wide", "tabindex", "0").open("table", "class", "grid");
        // For each column the first row that no merge from above covers.
        int[] free = new int[table.columns()];
        int at = 0;
        List<Block.Cell> cells = table.cells();
        for (int row = 0; row < table.rows(); row++) {
            html.open("tr");
            int column = 0;
            for (; at < cells.size() && cells.get(at).row() == row; at++) {
                Block.Cell cell = cells.get(at);
                gap(free, row, column, cell.column());
                cell(cell);
                column = cell.column() + cell.columnSpan();
                Arrays.fill(
                        free,
                        Math.min(cell.column(), free.length),
                        Math.min(column, free.length),
                        row + cell.rowSpan());
            }
            html.end();
        }
        html.end().end();
    }

    /** Rows of a table without a grid may lack cells; what a merge from above covers is no gap. */
    private void gap(int[] free, int row, int from, int to) {
        for (int column = from; column < Math.min(to, free.length); column++) {
            if (free[column] <= row) {
                html.open("td").close();
            }
        }
    }

    private void cell(Block.Cell cell) {
        String words = cell.span().in(text);
        html.open(
                "td",
                "rowspan",
                cell.rowSpan() > 1 ? Integer.toString(cell.rowSpan()) : "",
                "colspan",
                cell.columnSpan() > 1 ? Integer.toString(cell.columnSpan()) : "",
                "class",
                numeric(words) ? "num" : "");
        view.piece(cell.span());
        html.close();
    }

    private static boolean numeric(String words) {
        return !words.isBlank()
                && words.strip().chars().allMatch(c -> c >= '0' && c <= '9' || ",.，-+%()".indexOf(c) >= 0);
    }

    void chart(Block.Chart chart, Speech speech) {
        Set<String> categories = new LinkedHashSet<>();
        chart.series().forEach(series -> series.points().forEach(point -> categories.add(point.category())));
        html.open("div", "class", "wide", "tabindex", "0").open("table", "class", "grid");
        html.put(
                "caption",
                speech.say("图表数据", "data of a chart") + (chart.title().isBlank() ? "" : " · " + chart.title()));
        html.open("tr").open("td").close();
        chart.series().forEach(series -> html.put("th", series.name(), "scope", "col"));
        html.end();
        for (String category : categories) {
            html.open("tr").put("th", category, "scope", "row");
            chart.series().forEach(series -> points(series, category));
            html.end();
        }
        html.end().end();
    }

    private void points(Block.Series series, String category) {
        html.open("td", "class", "num");
        for (Block.Point point : series.points()) {
            if (point.category().equals(category)) {
                view.piece(point.span());
                html.text(" ");
            }
        }
        html.close();
    }
}
