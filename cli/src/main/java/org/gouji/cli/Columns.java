package org.gouji.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows whose cells stand under each other. Cells that are numbers stand to the right of their column. */
final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    int size() {
        return rows.size();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines, each behind an indent, without spaces at their ends. */
    List<String> lines(String indent) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Width.of(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(indent, row, widths)).toList();
    }

    private static String line(String indent, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            boolean number = !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',');
            line.append(i == 0 ? "" : GAP)
                    .append(number ? Width.right(cell, widths[i]) : Width.padded(cell, widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
