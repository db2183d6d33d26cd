package org.gouji.ingest.sheet;

/**
 * A cell of a sheet that shows something.
 *
 * @param row from 0
 * @param column from 0
 * @param text what it shows
 */
public record SheetCell(int row, int column, String text) {}
