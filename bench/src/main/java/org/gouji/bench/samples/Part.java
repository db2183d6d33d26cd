package org.gouji.bench.samples;

import java.util.List;

/** A part of a sample, in the order in which it is printed. */
sealed interface Part {
    /**
     * A heading.
     *
     * @param level 0 for the title, 1 to 3 for Word's heading styles
     * @param numbered whether Word counts it (一、（一） 1.) or its number, if any, is typed in the text
     */
    record Heading(int level, boolean numbered, String text) implements Part {}

    /** A paragraph of running text. */
    record Paragraph(Align align, String text) implements Part {}

    /** A paragraph that Word counts; level 0 prints as {@code 1.}, level 1 as {@code （1）}. */
    record Item(int level, String text) implements Part {}

    /** A table; every row has as many cells as the widest. */
    record Grid(List<Row> rows) implements Part {
        public Grid {
            rows = List.copyOf(rows);
        }

        int columns() {
            return rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        }
    }

    /**
     * A row of a table. A cell {@code <} belongs to the one on its left, a cell {@code ^} to the one above.
     *
     * @param header whether Word repeats the row on every page
     */
    record Row(boolean header, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A chart drawn in the text.
     *
     * @param form {@code pie} or {@code bar}
     * @param labels the categories
     */
    record Chart(String form, String title, List<String> labels, List<Series> series) implements Part {
        public Chart {
            labels = List.copyOf(labels);
            series = List.copyOf(series);
        }
    }

    /** A row of a chart: its name and one figure a category, as printed in the source. */
    record Series(String name, List<String> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** Something without text of its own. */
    enum Mark implements Part {
        /** The list of contents. */
        CONTENTS,
        /** A new page. */
        PAGE,
        /** Counting begins again, as where another report starts. */
        RESTART
    }

    /** Where a paragraph stands between the margins. */
    enum Align {
        BODY,
        CENTER,
        RIGHT
    }
}
