package org.gouji.ingest.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The lines between the columns of a table whose format keeps no grid, found from where its cells begin and end. */
public final class ColumnEdges {
    /** Edges closer than this are the same line, in twentieths of a point: Word itself draws borders that wide. */
    private static final int SAME_EDGE = 30;

    private final List<Integer> edges = new ArrayList<>();

    /** @param all where cells begin and end, in twentieths of a point, in any order */
    public ColumnEdges(Collection<Integer> all) {
        for (int edge : new TreeSet<>(all)) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
    }

    /** The column, from 0, that begins at an edge, or the one in which it lies. */
    public int column(int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }
}
