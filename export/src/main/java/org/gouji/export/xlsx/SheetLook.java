package org.gouji.export.xlsx;

import java.util.List;
import java.util.Set;

/**
 * How a sheet as a whole looks, on the screen and in print.
 *
 * @param widths of its columns, in characters of the standard font
 * @param hidden columns that are not shown
 * @param frozenRows rows that stay in sight, and are printed on every page
 * @param frozenColumns columns that stay in sight
 * @param paper the sheet of paper, landscape
 * @param lines whether lines between cells are shown
 */
public record SheetLook(
        List<Double> widths, Set<Integer> hidden, int frozenRows, int frozenColumns, Paper paper, boolean lines) {
    public SheetLook {
        widths = List.copyOf(widths);
        hidden = Set.copyOf(hidden);
    }

    /** Papers, with their numbers in workbooks. */
    public enum Paper {
        A3(8),
        A4(9);

        private final int number;

        Paper(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }
}
