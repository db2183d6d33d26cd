package org.gouji.ingest.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Block.Certainty;
import org.gouji.model.Traced.Spot;

/** Something that a reader found in a file, in order of reading and not yet at its place in the text. */
public sealed interface Item {
    /** Adds this item to the text that {@code composer} builds. */
    void addTo(Composer composer) throws Refusal;

    /** The same, all of whose text stands at one spot of the file. */
    Item at(Spot spot);

    /**
     * A paragraph.
     *
     * @param text its text; line breaks inside it are {@code \n}
     * @param kind what it is
     * @param level for a heading its outline level, 1 to 9, or 0 for a title; 0 otherwise
     * @param origin where its characters stand in the file
     */
    record Line(String text, LineKind kind, int level, Origin origin) implements Item {
        /** A paragraph of which nobody knows where it stands. */
        public Line(String text, LineKind kind, int level) {
            this(text, kind, level, Origin.none());
        }

        @Override
        public void addTo(Composer composer) throws Refusal {
            composer.add(this);
        }

        @Override
        public Item at(Spot spot) {
            return new Line(text, kind, level, Origin.all(text.length(), spot));
        }
    }

    /** What a {@link Line} is. */
    enum LineKind {
        HEADING,
        BODY,
        NOTE,
        CAPTION,
        BOX,
        CONTENTS_LIST,
        RUNNING_HEAD
    }

    /**
     * A table.
     *
     * @param cells in order of row, then column; those swallowed by a merge are absent
     * @param rows number of rows
     * @param columns number of columns
     * @param certainty how far the positions can be trusted
     */
    record Grid(List<GridCell> cells, int rows, int columns, Certainty certainty) implements Item {
        public Grid {
            cells = List.copyOf(cells);
        }

        /** A table whose format gives rows, columns and merges. */
        public Grid(List<GridCell> cells, int rows, int columns) {
            this(cells, rows, columns, Certainty.GRID);
        }

        @Override
        public void addTo(Composer composer) throws Refusal {
            composer.add(this);
        }

        @Override
        public Item at(Spot spot) {
            return new Grid(cells.stream().map(cell -> cell.at(spot)).toList(), rows, columns, certainty);
        }
    }

    /**
     * A cell of a {@link Grid}; positions and extents as in {@link org.gouji.model.Block.Cell}.
     *
     * @param text its text; its paragraphs are separated by {@code \n}
     * @param origin where its characters stand in the file
     */
    record GridCell(String text, int row, int column, int rowSpan, int columnSpan, Origin origin) {
        /** A cell of which nobody knows where it stands. */
        public GridCell(String text, int row, int column, int rowSpan, int columnSpan) {
            this(text, row, column, rowSpan, columnSpan, Origin.none());
        }

        GridCell at(Spot spot) {
            return new GridCell(text, row, column, rowSpan, columnSpan, Origin.all(text.length(), spot));
        }
    }

    /**
     * The numbers of an embedded chart.
     *
     * @param title its title, empty if it has none
     * @param series its series
     * @param spot where it stands in the file, if that is known
     */
    record ChartData(String title, List<ChartSeries> series, Optional<Spot> spot) implements Item {
        public ChartData {
            series = List.copyOf(series);
        }

        /** A chart of which nobody knows where it stands. */
        public ChartData(String title, List<ChartSeries> series) {
            this(title, series, Optional.empty());
        }

        @Override
        public Item at(Spot where) {
            return new ChartData(title, series, Optional.of(where));
        }

        @Override
        public void addTo(Composer composer) throws Refusal {
            composer.add(this);
        }
    }

    /** One series of a {@link ChartData}. */
    record ChartSeries(String name, List<ChartPoint> points) {
        public ChartSeries {
            points = List.copyOf(points);
        }
    }

    /**
     * One value of a {@link ChartSeries}.
     *
     * @param category its label
     * @param stored the number as the file writes it
     * @param value the same as a number
     */
    record ChartPoint(String category, String stored, BigDecimal value) {}
}
