package org.gouji.export.xlsx;

/** Names of cells: A1, AB12. */
public final class CellName {
    private static final int LETTERS = 26;

    private CellName() {}

    /** The letters of a column, the first being 0. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** The name of a cell, row and column counted from 0. */
    public static String of(int row, int column) {
        return column(column) + (row + 1);
    }

    /** The column that a cell's name begins with, counted from 0; -1 where it has none. */
    static int columnOf(String name) {
        int column = 0;
        int at = 0;
        while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
            column = column * LETTERS + name.charAt(at) - 'A' + 1;
            at++;
        }
        return column - 1;
    }
}
