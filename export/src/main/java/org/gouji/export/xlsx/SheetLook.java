package org.gouji.export.xlsx;

import java.util.List;
import java.util.Set;

/**
 * How a sheet as a whole looks, on the screen and in print.
 *
 * @param widths of its columns, in characters of the standard font
 * @param hidden columns that are not shown
 * @param frozenRows rows that stay in sight, and are printed on every page
 * @param frozenColumns columns that stay in sight, and are printed on every page
 * @param lines whether lines between cells are shown
 */
public record SheetLook(List<Double> widths, Set<Integer> hidden, int frozenRows, int frozenColumns, boolean lines) {
    /** So many characters of width are printed on one page: three quarters of their size on A4, across. */
    private static final double PAGE = 205;
    /** Columns on the left that take no more than this are worth repeating. */
    private static final double LEFT = 36;

    public SheetLook {
        widths = List.copyOf(widths);
        hidden = Set.copyOf(hidden);
    }

    /** A table: its head stays in sight, and where it is wider than a page the columns that tell the rows apart do. */
    public static SheetLook table(List<Double> widths, Set<Integer> hidden) {
        SheetLook plain = new SheetLook(widths, hidden, 1, 0, true);
        if (plain.pages(widths.size()) == 1) {
            return plain;
        }
        int left = 0;
        while (left < widths.size() && plain.width(left + 1) <= LEFT) {
            left++;
        }
        return new SheetLook(widths, hidden, 1, left, true);
    }

    /** How wide some columns on the left are, those that are not shown left out. */
    private double width(int columns) {
        double width = 0;
        for (int c = 0; c < columns; c++) {
            width += hidden.contains(c) ? 0 : widths.get(c);
        }
        return width;
    }

    /** How many pages side by side so many columns take. */
    int pages(int columns) {
        double all = width(columns);
        double left = width(frozenColumns);
        return all <= PAGE ? 1 : (int) Math.ceil((all - left) / (PAGE - left));
    }
}
