package org.gouji.bench.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints a sample as text in the shape that a text extractor leaves of a Word file: bookmarks in brackets, Chinese
 * counting turned to {@code （2） } and {@code 2、 }, cells on lines of their own behind a tab, charts at the end.
 */
final class DrawnText {
    private static final int FIRST_BOOKMARK = 15_377_197;

    private final StringBuilder out = new StringBuilder();
    private final Labels labels;
    private final List<Part.Chart> charts = new ArrayList<>();
    private int bookmark = FIRST_BOOKMARK;

    private DrawnText(Sample sample) {
        labels = new Labels(sample);
    }

    static String of(Sample sample) {
        DrawnText text = new DrawnText(sample);
        sample.parts().forEach(text::part);
        text.charts.forEach(text::chart);
        return text.out.toString();
    }

    private void part(Part part) {
        if (part instanceof Part.Heading heading) {
            heading(heading);
        } else if (part instanceof Part.Item item) {
            line(labels.item(item.level()) + item.text());
        } else if (part instanceof Part.Paragraph paragraph) {
            line(PlainText.notes(paragraph.text()));
        } else if (part instanceof Part.Grid grid) {
            grid.rows().forEach(this::row);
            line("");
        } else if (part instanceof Part.Chart chart) {
            charts.add(chart);
            line("（图" + charts.size() + "：" + chart.title() + "）");
        } else if (part == Part.Mark.RESTART) {
            labels.restart();
        }
    }

    private void heading(Part.Heading heading) {
        String mark = heading.level() == 0 ? "" : "[bookmark: _Toc" + (bookmark += 11) + "]";
        if (!heading.numbered()) {
            labels.plainHeading();
            line(mark + heading.text());
            return;
        }
        String label = labels.heading(heading.level());
        line(drawn(label, labels.last(heading.level())) + mark + heading.text());
    }

    private static String drawn(String label, int number) {
        if (label.startsWith("（")) {
            return "（" + number + "） ";
        }
        if (label.startsWith("第")) {
            return "第" + number + "部分 ";
        }
        return label.endsWith("、") ? number + "、 " : label;
    }

    private void row(Part.Row row) {
        out.append('\n');
        for (String cell : row.cells()) {
            if (!cell.equals("<")) {
                line("\t" + (cell.equals("^") ? "" : cell.replace("\\n", "\n")));
            }
        }
    }

    private void chart(Part.Chart chart) {
        line(chart.title());
        for (Part.Series series : chart.series()) {
            line(series.name() + "\t");
            line(String.join("\t", chart.labels()) + "\t" + String.join("\t", series.values()) + "\t");
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
