package org.gouji.ingest.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ingest.compose.ColumnEdges;
import org.gouji.ingest.compose.GridBuilder;
import org.gouji.ingest.compose.GridBuilder.Merge;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;

/** A table while it is read. The format keeps no grid: columns are found from where cells end. */
final class RtfTable {
    private final List<Row> rows = new ArrayList<>();
    private final List<List<Item>> open = new ArrayList<>();
    private List<Item> cell = new ArrayList<>();

    private record Row(List<List<Item>> cells, List<RowLayout.Edge> edges, int left) {}

    /** What the open cell holds so far. */
    List<Item> cell() {
        return cell;
    }

    boolean isEmpty() {
        return rows.isEmpty() && open.isEmpty() && cell.isEmpty();
    }

    void endCell() {
        open.add(cell);
        cell = new ArrayList<>();
    }

    void endRow(RowLayout layout) {
        if (!cell.isEmpty()) {
            endCell();
        }
        // Some programs end a row with an empty cell too many.
        while (open.size() > layout.cells().size()
                && !layout.cells().isEmpty()
                && open.get(open.size() - 1).isEmpty()) {
            open.remove(open.size() - 1);
        }
        if (!open.isEmpty()) {
            rows.add(new Row(List.copyOf(open), layout.cells(), layout.left()));
        }
        open.clear();
    }

    /** Adds the table to what was found. */
    void addTo(List<Item> found, Limits limits) throws Refusal {
        endRow(new RowLayout());
        ColumnEdges edges = edges();
        GridBuilder grid = new GridBuilder(limits);
        for (Row row : rows) {
            place(row, edges, grid);
            grid.endRow();
        }
        grid.addTo(found);
    }

    private static void place(Row row, ColumnEdges edges, GridBuilder grid) throws Refusal {
        boolean known = row.edges().size() >= row.cells().size();
        int column = known ? edges.column(row.left()) : 0;
        for (int i = 0; i < row.cells().size(); i++) {
            Merge down = known ? row.edges().get(i).down() : Merge.NONE;
            int last = i;
            while (known
                    && last + 1 < row.cells().size()
                    && row.edges().get(last + 1).swallowed()) {
                last++;
            }
            int end = known ? edges.column(row.edges().get(last).right()) : column + 1;
            grid.cell(row.cells().get(i), column, Math.max(end - column, 1), down);
            column = Math.max(end, column + 1);
            i = last;
        }
    }

    private ColumnEdges edges() {
        List<Integer> all = new ArrayList<>();
        for (Row row : rows) {
            all.add(row.left());
            row.edges().forEach(edge -> all.add(edge.right()));
        }
        return new ColumnEdges(all);
    }
}
