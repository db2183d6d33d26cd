package org.gouji.export.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.export.word.Paper.Look;
import org.gouji.export.word.Paper.Merge;
import org.gouji.export.word.Paper.Words;
import org.gouji.model.Block.Cell;
import org.gouji.model.Block.Table;
import org.gouji.model.Span;
import org.jspecify.annotations.Nullable;

/** Writes a table with its merged cells. */
final class TableGrid {
    /** Word knows no more columns. */
    private static final int MOST_COLUMNS = 63;

    private final Table table;
    private final String text;
    /** For each column of the row being written the cell that covers it. */
    private final @Nullable Cell[] above;

    private TableGrid(Table table, String text) {
        this.table = table;
        this.text = text;
        this.above = new Cell[table.columns()];
    }

    static void write(Table table, String text, Paper paper) {
        if (table.columns() > MOST_COLUMNS) {
            new TableGrid(table, text).lines(paper);
        } else {
            new TableGrid(table, text).rows(paper);
        }
    }

    /** A table too wide for Word: its cells one below the other. */
    private void lines(Paper paper) {
        table.cells().stream()
                .filter(cell -> !cell.span().isEmpty())
                .forEach(cell -> paper.line(Look.CELL, List.of(Words.of(text, cell.span()))));
    }

    private void rows(Paper paper) {
        int[] widths = new int[table.columns()];
        Arrays.fill(widths, 1);
        paper.table(widths);
        List<Cell> cells = table.cells();
        int next = 0;
        for (int row = 0; row < table.rows(); row++) {
            paper.row(false);
            int column = 0;
            while (column < table.columns()) {
                while (next < cells.size() && before(cells.get(next), row, column)) {
                    next++;
                }
                column = next < cells.size() && starts(cells.get(next), row, column)
                        ? first(cells.get(next), paper)
                        : covered(row, column, next < cells.size() ? cells.get(next) : null, paper);
            }
            paper.endRow();
        }
        paper.endTable();
    }

    private static boolean before(Cell cell, int row, int column) {
        return cell.row() < row || cell.row() == row && cell.column() < column;
    }

    private static boolean starts(Cell cell, int row, int column) {
        return cell.row() == row && cell.column() == column;
    }

    private int first(Cell cell, Paper paper) {
        int end = Math.min(cell.column() + cell.columnSpan(), table.columns());
        Arrays.fill(above, cell.column(), end, cell);
        Merge merge = cell.rowSpan() > 1 ? Merge.FIRST : Merge.NONE;
        paper.cell(end - cell.column(), merge, Look.CELL, paragraphs(cell.span()));
        return end;
    }

    /** A cell that goes on from above, or a place where there is none. @return the column behind it */
    private int covered(int row, int column, @Nullable Cell next, Paper paper) {
        int limit = next != null && next.row() == row ? next.column() : table.columns();
        Cell cell = above[column];
        if (cell != null && row < cell.row() + cell.rowSpan() && cell.column() == column) {
            int end = Math.min(Math.min(column + cell.columnSpan(), table.columns()), limit);
            paper.cell(end - column, Merge.CONTINUED, Look.CELL, List.of());
            return end;
        }
        paper.cell(1, Merge.NONE, Look.CELL, List.of());
        return column + 1;
    }

    private List<Words> paragraphs(Span span) {
        List<Words> lines = new ArrayList<>();
        int start = span.start();
        for (String line : span.in(text).split("\n")) {
            lines.add(Words.of(text, new Span(start, start + line.length())));
            start += line.length() + 1;
        }
        return lines;
    }
}
