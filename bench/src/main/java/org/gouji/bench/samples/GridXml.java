package org.gouji.bench.samples;

import java.util.List;

/** Writes a table with its merged cells: {@code gridSpan} to the right, {@code vMerge} downward. */
final class GridXml {
    private static final int WIDTH = 8730;

    private GridXml() {}

    static String of(Part.Grid grid, Runs runs) {
        int width = WIDTH / grid.columns();
        StringBuilder out = new StringBuilder(
                        "<w:tbl><w:tblPr><w:tblStyle w:val=\"a6\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>")
                .append(("<w:gridCol w:w=\"" + width + "\"/>").repeat(grid.columns()))
                .append("</w:tblGrid>");
        for (int row = 0; row < grid.rows().size(); row++) {
            out.append("<w:tr>")
                    .append(grid.rows().get(row).header() ? "<w:trPr><w:tblHeader/></w:trPr>" : "")
                    .append(row(grid, row, runs))
                    .append("</w:tr>");
        }
        return out.append("</w:tbl>").toString();
    }

    private static String row(Part.Grid grid, int row, Runs runs) {
        List<String> cells = grid.rows().get(row).cells();
        StringBuilder out = new StringBuilder();
        for (int column = 0; column < cells.size(); ) {
            int next = column + 1;
            while (next < cells.size() && cells.get(next).equals("<")) {
                next++;
            }
            int last = next == cells.size() ? grid.columns() : next;
            String text = cells.get(column);
            out.append("<w:tc><w:tcPr>" + merge(grid, row, column, last) + "</w:tcPr>")
                    .append(text.equals("^") ? "<w:p/>" : paragraphs(text, runs))
                    .append("</w:tc>");
            column = next;
        }
        return out.toString();
    }

    private static String merge(Part.Grid grid, int row, int column, int last) {
        int span = last - column;
        String right = span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "";
        if (grid.rows().get(row).cells().get(column).equals("^")) {
            return right + "<w:vMerge/>";
        }
        boolean goesOn = row + 1 < grid.rows().size()
                && column < grid.rows().get(row + 1).cells().size()
                && grid.rows().get(row + 1).cells().get(column).equals("^");
        return right + (goesOn ? "<w:vMerge w:val=\"restart\"/>" : "");
    }

    private static String paragraphs(String text, Runs runs) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\\\\n", -1)) {
            out.append("<w:p>").append(runs.of(line)).append("</w:p>");
        }
        return out.toString();
    }
}
