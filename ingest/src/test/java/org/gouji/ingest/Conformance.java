package org.gouji.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.model.Block;
import org.gouji.model.Document;

/**
 * The conformance files: each of two sources in every format, and one document that all of them must give. How they are made is told in
 * {@code src/test/resources/org/gouji/ingest/conformance/README.md}.
 */
final class Conformance {
    private static final String FOLDER = "conformance/";

    private Conformance() {}

    /** A file by name, for example {@code simple.rtf}. */
    static byte[] file(String name) {
        try (InputStream in = Conformance.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no conformance file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a source must give in every format: {@code simple} or {@code rich}. */
    static List<String> expected(String source) {
        return new String(file(source + ".expected"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /**
     * A document in the form of the expected files: a line for each block. Below a table stand its rows, each cell as
     * {@code column:text[rows×columns]} with the extent left out where it is one; below a chart its points. Line breaks are shown as a
     * bar, tabs as an arrow.
     */
    static List<String> shown(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                lines.add("TABLE " + table.rows() + "×" + table.columns());
                lines.addAll(rows(document, table));
            } else if (block instanceof Block.Chart chart) {
                lines.add("CHART " + chart.title());
                chart.series()
                        .forEach(series -> series.points()
                                .forEach(point -> lines.add("  " + series.name() + " " + point.category() + " "
                                        + point.value().toPlainString())));
            } else {
                lines.add(plain(Reading.kind(block) + ": " + block.span().in(document.text())));
            }
        }
        return lines;
    }

    private static Collection<String> rows(Document document, Block.Table table) {
        Map<Integer, String> rows = new TreeMap<>();
        for (Block.Cell cell : table.cells()) {
            String extent =
                    cell.rowSpan() * cell.columnSpan() == 1 ? "" : "[" + cell.rowSpan() + "×" + cell.columnSpan() + "]";
            String shown = cell.column() + ":" + plain(cell.span().in(document.text())) + extent;
            rows.merge(cell.row(), "  " + shown, (row, more) -> row + " │" + more.substring(1));
        }
        return rows.values();
    }

    private static String plain(String text) {
        return text.replace('\n', '|').replace('\t', '→');
    }
}
