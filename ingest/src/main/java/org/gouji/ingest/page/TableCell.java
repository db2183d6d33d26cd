package org.gouji.ingest.page;

import org.gouji.ingest.compose.Item.GridCell;

/**
 * A cell of a table on a page.
 *
 * @param text its text; its paragraphs are separated by line breaks
 * @param row from 0
 * @param column from 0
 * @param rowSpan 1 or more
 * @param columnSpan 1 or more
 * @param room what is left of the width behind its last line
 * @param head how wide the first part of its first line is that can't be broken
 */
record TableCell(String text, int row, int column, int rowSpan, int columnSpan, float room, float head) {
    TableCell at(int newRow, int newColumn, int newColumnSpan) {
        return new TableCell(text, newRow, newColumn, rowSpan, newColumnSpan, room, head);
    }

    /** The same cell, reaching down to before a row, with the text that follows in it. */
    TableCell followedBy(TableCell next, int end) {
        String all = next.text.isBlank()
                ? text
                : text.isBlank() ? next.text : text + Joint.between(text, next.text) + next.text;
        return new TableCell(all, row, column, end - row, columnSpan, next.text.isBlank() ? room : next.room, head);
    }

    int endRow() {
        return row + rowSpan;
    }

    boolean blank() {
        return text.isBlank();
    }

    GridCell asGridCell() {
        return new GridCell(text, row, column, rowSpan, columnSpan);
    }
}
