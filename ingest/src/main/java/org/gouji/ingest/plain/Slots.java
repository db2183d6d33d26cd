package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Span;

/** The columns of a table typed with blanks, by the places on the screen that its full rows take; rows with empty cells are laid over them. */
final class Slots {
    private final List<SpacedRow> rows;
    private final int[] from;
    private final int[] to;

    Slots(List<SpacedRow> rows, int width) {
        this.rows = List.copyOf(rows);
        this.from = new int[width];
        this.to = new int[width];
        for (int c = 0; c < width; c++) {
            from[c] = Integer.MAX_VALUE;
            for (SpacedRow row : rows) {
                if (row.size() == width) {
                    from[c] = Math.min(from[c], row.cells().get(c).from());
                    to[c] = Math.max(to[c], row.cells().get(c).to());
                }
            }
        }
    }

    /** The cells of each row; a row that can't be laid over the columns keeps those that it has. */
    List<List<Span>> rows() {
        List<List<Span>> laid = new ArrayList<>();
        for (SpacedRow row : rows) {
            int[] columns = columns(row);
            List<Span> cells = new ArrayList<>();
            for (SpacedRow.Cell cell : row.cells()) {
                int column =
                        columns.length == 0 ? cells.size() : columns[row.cells().indexOf(cell)];
                while (cells.size() < column) {
                    cells.add(new Span(cell.span().start(), cell.span().start()));
                }
                cells.add(cell.span());
            }
            while (columns.length > 0 && cells.size() < from.length) {
                int end = cells.get(cells.size() - 1).end();
                cells.add(new Span(end, end));
            }
            laid.add(cells);
        }
        return laid;
    }

    /** Whether most rows could be laid over the columns. */
    boolean most() {
        return rows.stream().filter(r -> columns(r).length > 0).count() * 5 >= rows.size() * 4L;
    }

    /** The column of each cell of a row; none where they can't be told. */
    private int[] columns(SpacedRow row) {
        if (row.size() == from.length) {
            return straight();
        }
        int[] columns = new int[row.size()];
        int next = 0;
        for (int i = 0; i < columns.length; i++) {
            int found = column(row.cells().get(i), next);
            if (found < 0) {
                return new int[0];
            }
            columns[i] = found;
            next = found + 1;
        }
        return columns;
    }

    /** The only column that a cell stands over, or of several the one that it begins or ends with; -1 if there is none. */
    private int column(SpacedRow.Cell cell, int next) {
        List<Integer> over = new ArrayList<>();
        List<Integer> edges = new ArrayList<>();
        for (int c = next; c < from.length; c++) {
            if (cell.from() < to[c] && from[c] < cell.to()) {
                over.add(c);
            }
            if (Math.abs(cell.from() - from[c]) <= 1 || Math.abs(cell.to() - to[c]) <= 1) {
                edges.add(c);
            }
        }
        if (over.size() == 1) {
            return over.get(0);
        }
        return edges.size() == 1 ? edges.get(0) : -1;
    }

    private int[] straight() {
        int[] columns = new int[from.length];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = c;
        }
        return columns;
    }
}
