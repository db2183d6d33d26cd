package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Span;

/**
 * The rows of a table as they were read, before it is believed.
 *
 * @param rows the rows, each with the spans of its cells
 * @param from the first line
 * @param next the line after the last
 */
record RawTable(List<List<Span>> rows, int from, int next) {
    /** A cell at least this long that ends its sentence counts as prose. */
    private static final int PROSE_LENGTH = 40;

    /** A cell up to this long counts as a label. */
    private static final int LABEL_LENGTH = 20;

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Whether it is a table and not prose whose paragraphs are indented by TABs. */
    boolean believable(String text) {
        if (columns() < 2) {
            return false;
        }
        List<String> cells = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.in(text))
                .toList();
        long prose = cells.stream()
                .filter(c -> c.length() >= PROSE_LENGTH && LineForms.endsSentence(c))
                .count();
        long headings = cells.stream().filter(LineForms::heading).count();
        boolean indented = prose * 3 >= cells.size() && headings * 2 >= cells.size() - prose;
        if (cells.isEmpty() || prose * 2 > cells.size() || indented) {
            return false;
        }
        return rows.size() > 1 || believableRow(cells);
    }

    private static boolean believableRow(List<String> cells) {
        String first = cells.get(0);
        if (cells.size() == 2) {
            return first.length() <= LABEL_LENGTH && !LineForms.endsSentence(first) && !LineForms.opens(first);
        }
        long labels =
                cells.stream().filter(cell -> cell.length() <= LABEL_LENGTH).count();
        long sentences = cells.stream().filter(cell -> cell.endsWith("。")).count();
        return labels * 2 >= cells.size() && sentences * 3 <= cells.size();
    }

    /** Its span holds all that is visible on its lines, so that nothing between two blocks is lost. */
    Block.Table table(Lines lines) {
        List<Block.Cell> cells = new ArrayList<>();
        List<List<Span>> filled = ShortRows.filled(rows, lines.text());
        Span all = rows.get(0).get(0);
        int columns = 0;
        for (int row = 0; row < filled.size(); row++) {
            columns = Math.max(columns, filled.get(row).size());
            for (int column = 0; column < filled.get(row).size(); column++) {
                Span cell = filled.get(row).get(column);
                cells.add(new Block.Cell(cell, row, column, 1, 1));
                all = all.cover(cell);
            }
        }
        Span visible = lines.trimmed(lines.start(from), lines.end(next - 1));
        return new Block.Table(
                visible.isEmpty() ? all : all.cover(visible), cells, filled.size(), columns, Block.Certainty.FLATTENED);
    }
}
