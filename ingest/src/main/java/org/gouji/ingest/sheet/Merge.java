package org.gouji.ingest.sheet;

/** A rectangle of cells that are merged into one, first and last included. */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    long size() {
        return (lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L);
    }

    /** Whether more than one cell lies in it. */
    public boolean real() {
        return firstRow >= 0
                && firstColumn >= 0
                && lastRow >= firstRow
                && lastColumn >= firstColumn
                && (lastRow > firstRow || lastColumn > firstColumn);
    }
}
