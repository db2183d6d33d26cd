package org.gouji.extract.table.money;

import org.gouji.model.Fact;

/**
 * An amount of a table at its place.
 *
 * @param row from 0
 * @param column where it stands in the grid
 * @param labelColumn where the words that name it stand
 * @param label these words, plain
 * @param header the words above it, nearest first, parted by {@code |}
 * @param fact the amount
 */
record Entry(int row, int column, int labelColumn, String label, String header, Fact fact) {
    /** The words right above it. */
    String nearest() {
        int end = header.indexOf('|');
        return end < 0 ? header : header.substring(0, end);
    }
}
