package org.gouji.ingest.page;

import java.util.List;
import org.gouji.ingest.compose.Item.Grid;
import org.gouji.model.Block.Certainty;

/**
 * A table of a page, or what stands of it there.
 *
 * @param top its upper end
 * @param bottom its lower end
 * @param edges the left ends of its columns, and the right end of the last
 * @param rows number of rows
 * @param cells in order of row, then column
 * @param certainty how far the positions can be trusted
 */
record PageTable(float top, float bottom, List<Float> edges, int rows, List<TableCell> cells, Certainty certainty)
        implements Element {
    PageTable {
        edges = List.copyOf(edges);
        cells = List.copyOf(cells);
    }

    /** Whether more than one cell has text: else lines only happen to stand around it, unless the table began on the page before. */
    boolean real() {
        return cells.stream().filter(cell -> !cell.blank()).count() > 1;
    }

    Grid asGrid() {
        return new Grid(cells.stream().map(TableCell::asGridCell).toList(), rows, columns(), certainty);
    }

    int columns() {
        return edges.size() - 1;
    }
}
