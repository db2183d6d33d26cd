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

    /** The same without what only styles tell: headings and captions are paragraphs. For formats that keep no styles. */
    static List<String> withoutStyles(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("^(?:H\\d|CAPTION): ", "BODY: "))
                .toList();
    }

    /** Lines that a conversion has changed: each of the pairs is a line as expected, and as it stands in the file instead. */
    static List<String> changed(List<String> lines, String... pairs) {
        List<String> changed = new ArrayList<>(lines);
        for (int i = 0; i < pairs.length; i += 2) {
            int at = changed.indexOf(pairs[i]);
            if (at < 0) {
                throw new IllegalArgumentException("no such line: " + pairs[i]);
            }
            changed.set(at, pairs[i + 1]);
        }
        return changed;
    }

    /** The same without a block that a conversion has lost: the first line that begins as said, and what stands below it. */
    static List<String> without(List<String> lines, String block) {
        List<String> kept = new ArrayList<>(lines);
        int at = 0;
        while (!kept.get(at).startsWith(block)) {
            at++;
        }
        kept.remove(at);
        while (at < kept.size() && kept.get(at).startsWith("  ")) {
            kept.remove(at);
        }
        return kept;
    }
}
