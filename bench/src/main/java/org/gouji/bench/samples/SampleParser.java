package org.gouji.bench.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.bench.samples.Part.Align;
import org.gouji.bench.samples.Part.Mark;

/** Reads the markup of the sources, one line at a time; bench/README.md describes it. */
final class SampleParser {
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Part.Row> rows = new ArrayList<>();
    private final List<List<String>> chart = new ArrayList<>();
    private String chartHead = "";

    private SampleParser() {}

    static Sample parse(String name, String source) {
        SampleParser parser = new SampleParser();
        source.lines().map(String::strip).forEach(parser::line);
        parser.closeBlocks();
        return new Sample(name, parser.settings, parser.parts);
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            rows.add(row(line));
        } else if (line.startsWith("~")) {
            chart.add(cells(line.substring(1)));
        } else {
            closeBlocks();
            if (!line.isEmpty() && !line.startsWith("%%")) {
                parts(line);
            }
        }
    }

    private void parts(String line) {
        if (line.startsWith("@")) {
            directive(line.substring(1));
        } else if (line.startsWith("= ")) {
            parts.add(new Part.Heading(0, false, rest(line)));
        } else if (line.startsWith("#")) {
            String marks = line.substring(0, line.indexOf(' '));
            int level = (int) marks.chars().filter(c -> c == '#').count();
            parts.add(new Part.Heading(level, marks.endsWith("+"), rest(line)));
        } else if (line.startsWith("+")) {
            parts.add(new Part.Item(line.indexOf(' ') - 1, rest(line)));
        } else {
            parts.add(new Part.Paragraph(Align.BODY, line));
        }
    }

    private void directive(String line) {
        String key = line.split(" ", 2)[0];
        String value = rest(line);
        switch (key) {
            case "contents" -> parts.add(Mark.CONTENTS);
            case "page" -> parts.add(Mark.PAGE);
            case "restart" -> parts.add(Mark.RESTART);
            case "center" -> parts.add(new Part.Paragraph(Align.CENTER, value));
            case "right" -> parts.add(new Part.Paragraph(Align.RIGHT, value));
            case "chart" -> chartHead = value;
            default -> settings.put(key, value);
        }
    }

    private void closeBlocks() {
        if (!rows.isEmpty()) {
            parts.add(new Part.Grid(rows));
            rows.clear();
        }
        if (!chart.isEmpty()) {
            parts.add(chart());
            chart.clear();
        }
    }

    private Part.Chart chart() {
        String[] head = chartHead.split(" ", 2);
        List<String> labels = chart.get(0).subList(1, chart.get(0).size());
        List<Part.Series> series = chart.subList(1, chart.size()).stream()
                .map(r -> new Part.Series(r.get(0), r.subList(1, r.size())))
                .toList();
        return new Part.Chart(head[0], head[1], labels, series);
    }

    private static Part.Row row(String line) {
        boolean header = line.startsWith("|*");
        return new Part.Row(header, cells(line.substring(header ? 2 : 1)));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static String rest(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? "" : line.substring(space + 1).strip();
    }
}
