package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Span;

/**
 * Tables of which a line is a row and every cell has a TAB before it, the first one too. A white line parts the sections of a form, and a cell may
 * have several lines.
 */
final class RowLines implements Recogniser {
    /** A cell's further lines are few. */
    private static final int MAX_CELL_LINES = 12;

    private final Lines lines;
    private int judgedUntil;

    RowLines(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Found> at(int line) {
        if (line < judgedUntil || !lines.tabbed(line) || inRows(line)) {
            return Optional.empty();
        }
        List<Row> rows = rows(line);
        int next = rows.get(rows.size() - 1).next();
        judgedUntil = next;
        long single = rows.stream().filter(r -> r.tabs() == 1).count();
        long wide = rows.stream().filter(r -> r.tabs() >= 3).count();
        if (wide < 2 || wide * 2 < rows.size() || single * 4 > rows.size()) {
            return Optional.empty();
        }
        RawTable raw = new RawTable(rows.stream().map(this::cells).toList(), line, next);
        return raw.believable(lines.text()) ? Optional.of(Found.of(raw.table(lines), next)) : Optional.empty();
    }

    /** Whether the line before is a row whose first cell has no TAB before it: then this one only leaves the first cell empty. */
    private boolean inRows(int line) {
        return line > 0 && !lines.tabbed(line - 1) && tabs(line - 1) > 1;
    }

    private int tabs(int line) {
        return (int) lines.at(line).chars().filter(c -> c == '\t').count();
    }

    /** Lines that are one row, and the TABs on them. */
    private record Row(int from, int next, int tabs) {}

    private List<Row> rows(int from) {
        List<Row> rows = new ArrayList<>();
        int line = from;
        while (line < lines.size() && lines.tabbed(line)) {
            int next = rowEnd(line);
            int tabs = 0;
            for (int l = line; l < next; l++) {
                tabs += tabs(l);
            }
            rows.add(new Row(line, next, tabs));
            boolean parted = lines.blankOrOutside(next) && next + 1 < lines.size() && !lines.tabbed(next);
            line = parted && rowsGoOn(next + 1) ? next + 1 : next;
        }
        return rows;
    }

    /** After a white line the table goes on only with another row of several cells. */
    private boolean rowsGoOn(int line) {
        return lines.tabbed(line) && !lines.blank(line) && (tabs(line) > 1 || tabs(rowEnd(line) - 1) > 1);
    }

    /** The line after a row: lines without a TAB before them go on in its last cell if a row or a cell follows them. */
    private int rowEnd(int line) {
        int next = line + 1;
        while (next < lines.size() && next - line <= MAX_CELL_LINES && !lines.blank(next) && !lines.tabbed(next)) {
            String clean = Artefacts.clean(lines, next);
            if (tabs(next) == 0 && LineForms.leavesTable(clean)) {
                return line + 1;
            }
            next++;
        }
        boolean followed = next < lines.size() && lines.tabbed(next);
        boolean cell = tabs(next - 1) > 0 && next - 1 > line;
        return followed || cell ? next : line + 1;
    }

    private List<Span> cells(Row row) {
        List<Span> cells = new ArrayList<>();
        int end = lines.end(row.next() - 1);
        int from = lines.start(row.from()) + 1;
        while (from <= end) {
            int to = lines.tabOrEnd(from, end);
            List<Span> pieces = Artefacts.pieces(lines, from, to);
            cells.add(pieces.isEmpty() ? new Span(from, from) : pieces.get(0).cover(pieces.get(pieces.size() - 1)));
            from = to + 1;
        }
        return cells;
    }
}
