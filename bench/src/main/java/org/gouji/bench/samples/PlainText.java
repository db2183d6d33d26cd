package org.gouji.bench.samples;

import java.util.stream.Collectors;

/** Prints a sample as text in the way a person would paste it: numbers written out, cells parted by tabs. */
final class PlainText {
    private final StringBuilder out = new StringBuilder();
    private final Labels labels;

    private PlainText(Sample sample) {
        labels = new Labels(sample);
    }

    static String of(Sample sample) {
        PlainText text = new PlainText(sample);
        sample.parts().forEach(text::part);
        return text.out.toString();
    }

    private void part(Part part) {
        if (part instanceof Part.Heading heading) {
            line(label(heading) + heading.text());
        } else if (part instanceof Part.Item item) {
            line(labels.item(item.level()) + item.text());
        } else if (part instanceof Part.Paragraph paragraph) {
            line((paragraph.align() == Part.Align.BODY ? "　　" : "") + notes(paragraph.text()));
        } else if (part instanceof Part.Grid grid) {
            grid.rows().forEach(this::row);
        } else if (part instanceof Part.Chart chart) {
            line("（图：" + chart.title() + "）");
        } else if (part == Part.Mark.RESTART) {
            labels.restart();
        } else if (part == Part.Mark.PAGE) {
            line("");
        }
    }

    private String label(Part.Heading heading) {
        if (heading.numbered()) {
            return labels.heading(heading.level());
        }
        labels.plainHeading();
        return "";
    }

    private void row(Part.Row row) {
        line(row.cells().stream()
                .map(c -> c.equals("<") || c.equals("^") ? "" : c.replace("\\n", ""))
                .collect(Collectors.joining("\t")));
    }

    /** Drops the text of footnotes, which stands at the foot of a page. */
    static String notes(String text) {
        return text.replaceAll("\\[\\^[^]]*]", "");
    }

    private void line(String text) {
        out.append(text).append("\r\n");
    }
}
