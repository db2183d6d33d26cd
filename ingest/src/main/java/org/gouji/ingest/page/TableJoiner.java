package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.plain.LineForms;

/** Joins a table with what follows of it on the next page. */
final class TableJoiner {
    /** Edges of columns that are no farther apart are one. */
    private static final float SAME = 4;

    /** What a cell has left may be more than it seems, by so much, for its line to count as full. */
    private static final float SLACK = 3;

    /** A table of more cells goes on as another one: joining costs as much as the table is long. */
    private static final int MOST_CELLS = 20_000;

    private final PageTable first;
    private final PageTable next;
    private final List<TableCell> cells;

    private TableJoiner(PageTable first, PageTable next, List<Float> edges) {
        this.first = first;
        this.next = next;
        this.cells = spread(first, edges);
    }

    /** Both as one table; empty if their columns differ. */
    static Optional<PageTable> joined(PageTable first, PageTable next) {
        boolean endless = first.cells().size() > MOST_CELLS;
        if (endless || first.certainty() != next.certainty() || !sameWidth(first, next)) {
            return Optional.empty();
        }
        List<Float> edges = first.columns() >= next.columns() ? first.edges() : next.edges();
        if (!fits(first.edges(), edges) || !fits(next.edges(), edges)) {
            return Optional.empty();
        }
        return Optional.of(new TableJoiner(first, next, edges).join(edges));
    }

    private static boolean sameWidth(PageTable first, PageTable next) {
        return near(first.edges().get(0), next.edges().get(0))
                && near(first.edges().get(first.columns()), next.edges().get(next.columns()));
    }

    private static boolean near(float one, float other) {
        return Math.abs(one - other) <= SAME;
    }

    /** Whether each edge is one of the others. */
    private static boolean fits(List<Float> edges, List<Float> others) {
        return edges.stream().allMatch(edge -> others.stream().anyMatch(other -> near(edge, other)));
    }

    /** The cells of a table in the columns of a finer one. */
    private static List<TableCell> spread(PageTable table, List<Float> edges) {
        List<TableCell> cells = new ArrayList<>();
        for (TableCell cell : table.cells()) {
            int from = edge(edges, table.edges().get(cell.column()));
            int to = edge(edges, table.edges().get(cell.column() + cell.columnSpan()));
            cells.add(cell.at(cell.row(), from, to - from));
        }
        return cells;
    }

    private static int edge(List<Float> edges, float at) {
        int nearest = 0;
        for (int i = 1; i < edges.size(); i++) {
            nearest = Math.abs(edges.get(i) - at) < Math.abs(edges.get(nearest) - at) ? i : nearest;
        }
        return nearest;
    }

    private PageTable join(List<Float> edges) {
        List<TableCell> below = spread(next, edges);
        int repeated = RepeatedHead.rows(cells, below);
        List<TableCell> rest =
                below.stream().filter(cell -> cell.row() >= repeated).toList();
        List<TableCell> firstRow =
                rest.stream().filter(cell -> cell.row() == repeated).toList();
        boolean split = splitRow(firstRow);
        int shift = first.rows() - repeated - (split ? 1 : 0);
        for (TableCell cell : rest) {
            Optional<TableCell> above = cell.row() > repeated ? Optional.empty() : cellAbove(cell);
            if (above.isPresent() && (split || goesOnEmpty(above.get(), cell, firstRow))) {
                cells.remove(above.get());
                cells.add(above.get().followedBy(cell, cell.endRow() + shift));
            } else {
                cells.add(cell.at(cell.row() + shift, cell.column(), cell.columnSpan()));
            }
        }
        cells.sort(Comparator.comparing(TableCell::row).thenComparing(TableCell::column));
        return new PageTable(first.top(), next.bottom(), edges, next.rows() + shift, cells, first.certainty());
    }

    private Optional<TableCell> cellAbove(TableCell cell) {
        return cells.stream()
                .filter(top -> top.endRow() == first.rows()
                        && top.column() == cell.column()
                        && top.columnSpan() == cell.columnSpan())
                .findFirst();
    }

    /** A merged cell that goes on is empty on the next page, left of all that has text in the first row there. */
    private static boolean goesOnEmpty(TableCell above, TableCell cell, List<TableCell> firstRow) {
        boolean left =
                firstRow.stream().filter(other -> !other.blank()).allMatch(other -> other.column() > cell.column());
        return cell.blank() && left && !above.blank() && (above.rowSpan() > 1 || cell.rowSpan() > 1);
    }

    /**
     * Whether the page ends inside a row: everything in the new row goes on with a line that was full above, and something that was whole
     * above is empty below.
     */
    private boolean splitRow(List<TableCell> firstRow) {
        boolean empty = false;
        boolean goesOn = false;
        for (TableCell cell : firstRow) {
            Optional<TableCell> above = cellAbove(cell);
            if (above.isEmpty()) {
                return false;
            }
            TableCell top = above.get();
            if (cell.blank()) {
                empty |= !top.blank();
            } else if (top.blank() || !goesOn(top, cell)) {
                return false;
            } else {
                goesOn = true;
            }
        }
        return empty && goesOn;
    }

    private static boolean goesOn(TableCell top, TableCell below) {
        boolean full =
                top.room() < below.head() + SLACK || Signs.closes(below.text().charAt(0));
        boolean number = Joint.insideNumber(top.text(), below.text());
        boolean one = !number || Joint.oneNumber(top.text(), below.text());
        return full && one && !LineForms.endsSentence(top.text()) && !LineForms.opens(below.text());
    }
}
