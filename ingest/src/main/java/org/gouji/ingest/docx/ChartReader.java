package org.gouji.ingest.docx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.ingest.compose.Item.ChartData;
import org.gouji.ingest.compose.Item.ChartPoint;
import org.gouji.ingest.compose.Item.ChartSeries;
import org.gouji.ingest.compose.Refusal;

/** Reads a chart part: the figures that the chart was last drawn from stand in it. */
final class ChartReader {
    private final Xml xml;
    private final List<ChartSeries> series = new ArrayList<>();
    private String title = "";

    private ChartReader(Xml xml) {
        this.xml = xml;
    }

    /** The chart's figures; empty if it holds none. */
    static Optional<ChartData> read(Xml xml) throws Refusal {
        ChartReader reader = new ChartReader(xml);
        reader.chart();
        return reader.series.isEmpty() ? Optional.empty() : Optional.of(new ChartData(reader.title, reader.series));
    }

    private void chart() throws Refusal {
        boolean plotted = false;
        while (xml.descendant(0)) {
            switch (xml.name()) {
                case "plotArea" -> plotted = true;
                case "title" -> {
                    // Titles inside the plot are those of the axes.
                    String words = words();
                    title = plotted ? title : words;
                }
                case "ser" -> series();
                case "externalData", "pivotSource", "Fallback" -> xml.skip();
                default -> {}
            }
        }
    }

    private void series() throws Refusal {
        String name = "";
        Map<Integer, String> categories = Map.of();
        Map<Integer, String> values = Map.of();
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "tx" -> name = words();
                case "cat", "xVal" -> categories = points();
                case "val", "yVal" -> values = points();
                default -> {}
            }
        }
        List<ChartPoint> points = new ArrayList<>();
        for (Map.Entry<Integer, String> value : values.entrySet()) {
            String category = categories.getOrDefault(value.getKey(), "");
            number(value.getValue())
                    .ifPresent(number -> points.add(new ChartPoint(category, value.getValue(), number)));
        }
        if (!points.isEmpty()) {
            series.add(new ChartSeries(name, points));
        }
    }

    private static Optional<BigDecimal> number(String stored) {
        try {
            BigDecimal number = new BigDecimal(stored);
            // An exponent beyond what a double holds is no figure, and would print as a line of zeros.
            return Math.abs((long) number.scale()) > 400 ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The text of a title or of a series' name: rich text, or what a cell of the sheet says. */
    private String words() throws Refusal {
        StringBuilder out = new StringBuilder();
        int depth = xml.depth();
        while (xml.descendant(depth)) {
            if (xml.name().equals("t") || xml.name().equals("v")) {
                out.append(xml.text());
            }
        }
        return line(out.toString());
    }

    /** The points of a cache by their index; of several levels of labels, the innermost, which comes first. */
    private Map<Integer, String> points() throws Refusal {
        Map<Integer, String> points = new TreeMap<>();
        int index = -1;
        int depth = xml.depth();
        while (xml.descendant(depth)) {
            switch (xml.name()) {
                case "pt" -> index = xml.number("idx", index + 1);
                case "v" -> points.putIfAbsent(index, line(xml.text()));
                default -> {}
            }
        }
        return points;
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
