package org.gouji.ingest.odt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.ChartData;
import org.gouji.ingest.compose.Item.ChartPoint;
import org.gouji.ingest.compose.Item.ChartSeries;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.docx.Xml;

/** Reads what is embedded in a text: the numbers behind a chart, or a workbook. */
final class OdtObject {
    private OdtObject() {}

    /**
     * A cell of the chart's table.
     *
     * @param text its text
     * @param value the number in it, empty for none
     */
    private record Cell(String text, String value) {}

    /** Adds the object of a folder in the package to what was found; nothing where it is of another kind. */
    static void read(OdtReader reader, String href, List<Item> found) throws Refusal {
        String part = href.replaceFirst("^\\./", "") + "/content.xml";
        Optional<byte[]> bytes =
                href.isEmpty() ? Optional.empty() : reader.container().part(part);
        if (bytes.isEmpty()) {
            return;
        }
        Xml xml = Xml.open(bytes.get(), part, reader.limits().maxNesting());
        while (xml.descendant(0)) {
            if (xml.name().equals("chart") && xml.depth() > 3) {
                chart(xml).ifPresent(found::add);
            } else if (xml.name().equals("spreadsheet")) {
                reader.blocks(xml, LineKind.BODY, found);
            }
        }
    }

    private static Optional<ChartData> chart(Xml xml) throws Refusal {
        String title = "";
        List<List<Cell>> rows = new ArrayList<>();
        int depth = xml.depth();
        while (xml.descendant(depth)) {
            if (xml.name().equals("title")) {
                title = words(xml);
            } else if (xml.name().equals("table-row")) {
                rows.add(row(xml));
            }
        }
        return rows.size() > 1 ? Optional.of(new ChartData(title, series(rows))) : Optional.empty();
    }

    private static List<Cell> row(Xml xml) throws Refusal {
        List<Cell> cells = new ArrayList<>();
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("table-cell")) {
                String value = xml.attribute("value").orElse("");
                cells.add(new Cell(words(xml), value));
            }
        }
        return cells;
    }

    private static String words(Xml xml) throws Refusal {
        StringBuilder words = new StringBuilder();
        int own = xml.depth();
        while (true) {
            Xml.Step step = xml.step();
            if (step == Xml.Step.CHARACTERS) {
                words.append(xml.characters());
            } else if (step == Xml.Step.END && xml.depth() < own) {
                return words.toString().strip();
            }
        }
    }

    private static List<ChartSeries> series(List<List<Cell>> rows) {
        List<Cell> head = rows.get(0);
        List<ChartSeries> all = new ArrayList<>();
        for (int column = 1; column < head.size(); column++) {
            List<ChartPoint> points = new ArrayList<>();
            for (List<Cell> row : rows.subList(1, rows.size())) {
                if (column < row.size()) {
                    point(row.get(0).text(), row.get(column).value()).ifPresent(points::add);
                }
            }
            if (!points.isEmpty()) {
                all.add(new ChartSeries(head.get(column).text(), points));
            }
        }
        return all;
    }

    private static Optional<ChartPoint> point(String category, String value) {
        try {
            return Optional.of(new ChartPoint(category, value, new BigDecimal(value)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
