package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Block;
import org.gouji.model.Span;

/** Tables typed as text: a line is a row, TABs separate its cells. */
final class TypedTables implements Recogniser {
    private final Lines lines;
    private int judgedUntil;

    TypedTables(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Found> at(int line) {
        int tabs = tabs(line);
        if (tabs == 0) {
            return Optional.empty();
        }
        if (line >= judgedUntil) {
            int end = line;
            Map<Integer, Integer> counts = new HashMap<>();
            int widest = 0;
            for (int t = tabs; t > 0; t = end < lines.size() ? tabs(end) : 0) {
                counts.merge(t, 1, Integer::sum);
                widest = Math.max(widest, t);
                end += alone(end + 1, t) || parted(end + 1, t) ? 2 : 1;
            }
            judgedUntil = end;
            int rows = counts.values().stream().mapToInt(Integer::intValue).sum();
            // Merged cells make some rows shorter; most must agree.
            if (widest >= 2 && (counts.getOrDefault(widest, 0) * 5 >= rows * 3 || ragged(counts, widest, rows))) {
                return table(line, end);
            }
        }
        int end = line + 1;
        while (end < lines.size() && tabs(end) == tabs) {
            end++;
        }
        return table(line, end);
    }

    /** Empty cells at the end of a row are often not printed: rows of about as many cells as the widest are rows of one table. */
    private static boolean ragged(Map<Integer, Integer> counts, int widest, int rows) {
        int near = counts.entrySet().stream()
                .filter(e -> e.getKey() >= widest - 2 && e.getKey() >= 3)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return rows >= 4 && near * 5 >= rows * 3;
    }

    /** A white line between rows of as many cells: every row is a paragraph of its own. */
    private boolean parted(int line, int tabs) {
        return tabs >= 2
                && line + 1 < lines.size()
                && lines.blank(line)
                && !lines.tabbed(line)
                && !lines.tabbed(line + 1)
                && tabs(line + 1) == tabs;
    }

    /** A row of which only the first cell is printed: it stands over the rows below it, whose first cell is empty. */
    private boolean alone(int line, int tabs) {
        return tabs >= 3
                && line + 1 < lines.size()
                && !lines.blank(line)
                && lines.at(line).indexOf('\t') < 0
                && lines.tabbed(line + 1)
                && tabs(line + 1) >= 2
                && LineForms.titleLike(Artefacts.clean(lines, line))
                && !LineForms.leavesTable(Artefacts.clean(lines, line));
    }

    /** The TABs of a line that could be a row; 0 if it could not. */
    private int tabs(int line) {
        if (lines.blank(line)) {
            return 0;
        }
        String row = lines.at(line);
        int tabs = (int) row.chars().filter(c -> c == '\t').count();
        boolean flattenedCell = tabs == 1 && row.charAt(0) == '\t';
        return flattenedCell || row.contains("\tComment by ") ? 0 : tabs;
    }

    private Optional<Found> table(int from, int to) {
        if (to - from < 2) {
            return Optional.empty();
        }
        List<List<Span>> rows = new ArrayList<>();
        int full = 0;
        for (int line = from; line < to; line++) {
            if (lines.blank(line)) {
                continue;
            }
            List<Span> row = row(line);
            rows.add(row);
            full += row.stream().filter(cell -> !cell.isEmpty()).count() > 1 ? 1 : 0;
        }
        RawTable raw = new RawTable(rows, from, to);
        if (full < 2 || full * 2 < rows.size() || !raw.believable(lines.text())) {
            return Optional.empty();
        }
        Block.Table table = raw.table(lines);
        return Optional.of(Found.of(table, to));
    }

    private List<Span> row(int line) {
        List<Span> cells = new ArrayList<>();
        int from = lines.start(line);
        while (from <= lines.end(line)) {
            int to = lines.tabOrEnd(from, lines.end(line));
            List<Span> pieces = Artefacts.pieces(lines, from, to);
            cells.add(pieces.isEmpty() ? new Span(from, from) : pieces.get(0).cover(pieces.get(pieces.size() - 1)));
            from = to + 1;
        }
        return cells;
    }
}
