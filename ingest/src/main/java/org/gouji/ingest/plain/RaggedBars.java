package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Block;
import org.gouji.model.Span;

/**
 * The tables in a form drawn with bars whose rows have not all as many cells: rows of a label and a figure for each head, and rows of labels with their figures. Other
 * rows stay lines.
 */
final class RaggedBars {
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,12}(?:[,，]\\d{3})*(?:\\.\\d{1,6})?|[-—－–/／]{1,2}");
    private static final Pattern NUMBER = Pattern.compile(".*\\d.*");
    private static final Pattern UNIT = Pattern.compile(".*[（(](?:百|千|万|亿)?元[）)]");
    private static final int LEAST_ROWS = 3;

    private final String text;
    private final List<List<Span>> rows;

    /**
     * @param rows the cells of each line from the first on
     */
    RaggedBars(String text, List<List<Span>> rows) {
        this.text = text;
        this.rows = rows.stream().map(RaggedBars::trimmed).toList();
    }

    /** Without the empty cells at the end. */
    private static List<Span> trimmed(List<Span> row) {
        int size = row.size();
        while (size > 0 && row.get(size - 1).isEmpty()) {
            size--;
        }
        return row.subList(0, size);
    }

    /** The rows of the table that begins with a row: each has as many cells as all others. Empty if none begins there. */
    Optional<List<List<Span>>> from(int row) {
        return headed(row).or(() -> paired(row));
    }

    /** Heads, and below them labels with a figure for each. */
    private Optional<List<List<Span>>> headed(int from) {
        int width = rows.get(from).size();
        if (width < 2 || rows.get(from).stream().anyMatch(c -> c.isEmpty() || number(c))) {
            return Optional.empty();
        }
        int next = from + 1;
        while (next < rows.size() && rows.get(next).size() == width && counted(rows.get(next))) {
            next++;
        }
        boolean goesOn = next < rows.size() && rows.get(next).size() > 1 && figures(rows.get(next)) > 0;
        return next - from <= LEAST_ROWS || goesOn ? Optional.empty() : Optional.of(rows.subList(from, next));
    }

    private boolean counted(List<Span> row) {
        return !figure(row.get(0)) && row.stream().skip(1).allMatch(this::figure);
    }

    /** Labels, each with its figure or none, two pairs in a row where the widest have two; the first of them gives the unit. */
    private Optional<List<List<Span>>> paired(int from) {
        if (rows.get(from).size() != 4
                || !UNIT.matcher(rows.get(from).get(0).in(text)).matches()) {
            return Optional.empty();
        }
        List<List<Span>> laid = new ArrayList<>();
        int next = from;
        while (next < rows.size()) {
            Optional<List<Span>> pairs = pairs(rows.get(next));
            if (pairs.isEmpty()) {
                break;
            }
            laid.add(pairs.get());
            next++;
        }
        boolean goesOn = next < rows.size() && rows.get(next).size() > 1 && figures(rows.get(next)) > 0;
        return laid.size() < LEAST_ROWS || goesOn ? Optional.empty() : Optional.of(laid);
    }

    private Optional<List<Span>> pairs(List<Span> row) {
        if (row.size() == 4 && label(row.get(0)) && figure(row.get(1)) && label(row.get(2)) && figure(row.get(3))) {
            return Optional.of(row);
        }
        if (row.size() != 2 || !label(row.get(0))) {
            return Optional.empty();
        }
        Span one = row.get(0);
        Span other = row.get(1);
        if (figure(other)) {
            return Optional.of(List.of(one, other, after(other), after(other)));
        }
        // the same label twice: both figures are empty
        return one.in(text).equals(other.in(text))
                ? Optional.of(List.of(one, after(one), other, after(other)))
                : Optional.empty();
    }

    private static Span after(Span cell) {
        return new Span(cell.end(), cell.end());
    }

    private boolean label(Span cell) {
        return !cell.isEmpty() && !number(cell);
    }

    private boolean number(Span cell) {
        return NUMBER.matcher(cell.in(text)).matches();
    }

    private boolean figure(Span cell) {
        return FIGURE.matcher(cell.in(text)).matches();
    }

    private long figures(List<Span> row) {
        return row.stream().filter(this::figure).count();
    }

    /** A table of such rows. */
    static Found table(Lines lines, List<List<Span>> rows, int line) {
        Block.Table table = new RawTable(rows, line, line + rows.size()).table(lines);
        return Found.of(table, line + rows.size());
    }
}
