package org.gouji.ingest.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ingest.compose.GridBuilder.Merge;

/** The definition of a table row: where its cells end, and how they are merged. */
final class RowLayout {
    private final List<Edge> cells = new ArrayList<>();
    private Merge down = Merge.NONE;
    private boolean swallowed;
    private int left;

    /**
     * A cell of the row.
     *
     * @param right where it ends, in twentieths of a point
     * @param down how it takes part in a merge over rows
     * @param swallowed whether the cell on its left covers it
     */
    record Edge(int right, Merge down, boolean swallowed) {}

    /** Begins a definition anew. */
    void clear() {
        cells.clear();
        down = Merge.NONE;
        swallowed = false;
        left = 0;
    }

    /** Takes the control word of a row's or a cell's property; others mean nothing here. */
    void take(String word, int value) {
        switch (word) {
            case "trleft" -> left = value;
            case "clvmgf" -> down = Merge.FIRST;
            case "clvmrg" -> down = Merge.CONTINUED;
            case "clmrg" -> swallowed = true;
            case "cellx" -> {
                cells.add(new Edge(value, down, swallowed));
                down = Merge.NONE;
                swallowed = false;
            }
            default -> {}
        }
    }

    int left() {
        return left;
    }

    List<Edge> cells() {
        return List.copyOf(cells);
    }
}
