package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.ingest.page.TextLine.Segment;
import org.gouji.model.Block.Certainty;

/**
 * Tables without ruling lines: lines that wide gaps part at the same places. Only what can hardly be anything else counts: several lines one
 * below the other of as many parts, most of them numbers.
 */
final class ColumnTables {
    private static final int FEWEST_ROWS = 3;
    private static final Pattern NUMBER = Pattern.compile("[-+－]?[\\d,，]+(?:\\.\\d+)?[%％]?|[-—－/]");

    /** Rows farther apart than this multiple of their size don't belong together. */
    private static final float STEP = 3.5f;

    private ColumnTables() {}

    /** The elements of a page, from top to bottom, with such tables in the place of their lines. */
    static List<Element> found(List<Element> elements) {
        List<Element> all = new ArrayList<>();
        int at = 0;
        while (at < elements.size()) {
            List<TextLine> rows = rows(elements, at);
            // The line above the columns may look like one of their rows.
            int from = isTable(rows) ? 0 : 1;
            if (rows.size() > from && isTable(rows.subList(from, rows.size()))) {
                all.addAll(rows.subList(0, from));
                all.add(table(rows.subList(from, rows.size())));
                at += rows.size();
            } else {
                int end = at + Math.max(1, rows.size());
                all.addAll(elements.subList(at, end));
                at = end;
            }
        }
        return all;
    }

    private static boolean isTable(List<TextLine> rows) {
        return rows.size() >= FEWEST_ROWS && numeric(rows) && apart(rows);
    }

    /** The lines from a place on that have as many parts as the first, and more than one. */
    private static List<TextLine> rows(List<Element> elements, int from) {
        List<TextLine> rows = new ArrayList<>();
        for (int i = from; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof TextLine line) || line.segments().size() < 2) {
                break;
            }
            boolean follows = rows.isEmpty()
                    || line.segments().size() == rows.get(0).segments().size()
                            && line.y() - rows.get(rows.size() - 1).y() < STEP * line.size();
            if (!follows) {
                break;
            }
            rows.add(line);
        }
        return rows;
    }

    /** Below the first row, most of what stands right of the first column are numbers, and every row has some. */
    private static boolean numeric(List<TextLine> rows) {
        int cells = 0;
        int numbers = 0;
        for (TextLine row : rows.subList(1, rows.size())) {
            int own = 0;
            for (Segment cell : row.segments().subList(1, row.segments().size())) {
                own += NUMBER.matcher(cell.text()).matches() ? 1 : 0;
            }
            if (own == 0) {
                return false;
            }
            numbers += own;
            cells += row.segments().size() - 1;
        }
        return numbers * 3 >= cells * 2;
    }

    /** Whether no part of one column reaches into the next. */
    private static boolean apart(List<TextLine> rows) {
        for (int column = 1; column < rows.get(0).segments().size(); column++) {
            float end = -Float.MAX_VALUE;
            float start = Float.MAX_VALUE;
            for (TextLine row : rows) {
                end = Math.max(end, row.segments().get(column - 1).x1());
                start = Math.min(start, row.segments().get(column).x0());
            }
            if (end >= start) {
                return false;
            }
        }
        return true;
    }

    private static PageTable table(List<TextLine> rows) {
        int columns = rows.get(0).segments().size();
        List<TableCell> cells = new ArrayList<>();
        List<Float> edges = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int own = column;
            edges.add((float) rows.stream()
                    .mapToDouble(row -> row.segments().get(own).x0())
                    .min()
                    .orElse(0));
        }
        edges.add((float) rows.stream().mapToDouble(TextLine::x1).max().orElse(0));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                String text = rows.get(row).segments().get(column).text();
                cells.add(new TableCell(text, row, column, 1, 1, Float.MAX_VALUE, 0));
            }
        }
        TextLine last = rows.get(rows.size() - 1);
        return new PageTable(rows.get(0).top(), last.y(), edges, rows.size(), cells, Certainty.FLATTENED);
    }
}
