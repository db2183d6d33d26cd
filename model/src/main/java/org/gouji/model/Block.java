package org.gouji.model;

import java.math.BigDecimal;
import java.util.List;

/** A part of a {@link Document}. The cases below are all there are. */
public sealed interface Block {
    Span span();

    /**
     * A paragraph that its style or outline level makes a heading. Headings that only look like one by their number stay
     * {@link Paragraph}s: the outline decides about them.
     *
     * @param span the whole line
     * @param pieces the text of it, see {@link Paragraph#pieces()}
     * @param styleLevel the outline level of the style, 1 to 9; 0 for a document title
     */
    record Heading(Span span, List<Span> pieces, int styleLevel) implements Block {
        public Heading {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A paragraph or line of prose.
     *
     * @param span the whole line, without its line break
     * @param pieces the parts of {@code span} that are prose, in order; what lies between them are artefacts
     *     (bookmarks, field codes) that no reader of the paper would see
     * @param role what kind of prose it is
     */
    record Paragraph(Span span, List<Span> pieces, Role role) implements Block {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /** What a {@link Paragraph} is for. */
    enum Role {
        BODY,
        /** A footnote or an endnote. */
        NOTE,
        /** The caption of a figure or table. */
        CAPTION,
        /** Text in a text box. */
        BOX
    }

    /**
     * A table as a grid.
     *
     * @param span from the first cell to the last
     * @param cells in order of row, then column; cells swallowed by a merge are absent
     * @param rows number of rows
     * @param columns number of columns
     * @param certainty how far positions in the grid can be trusted
     */
    record Table(Span span, List<Cell> cells, int rows, int columns, Certainty certainty) implements Block {
        public Table {
            cells = List.copyOf(cells);
        }
    }

    /** How far a table's grid can be trusted. */
    enum Certainty {
        /** The format itself gives rows, columns and merges. */
        GRID,
        /** Rebuilt from flattened text: rows are sure, columns are counted from the left and may be shifted by lost merges. */
        FLATTENED
    }

    /**
     * A cell of a table.
     *
     * @param span its text, empty for an empty cell
     * @param row from 0
     * @param column from 0
     * @param rowSpan 1 or more
     * @param columnSpan 1 or more
     */
    record Cell(Span span, int row, int column, int rowSpan, int columnSpan) {}

    /**
     * The numbers behind an embedded chart.
     *
     * @param span all of its text
     * @param title the title, empty if it has none
     * @param series one or more
     */
    record Chart(Span span, String title, List<Series> series) implements Block {
        public Chart {
            series = List.copyOf(series);
        }
    }

    /**
     * One series of a chart.
     *
     * @param name for example {@code 2021年}; empty if it has none
     * @param points in order
     */
    record Series(String name, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * One value of a series.
     *
     * @param category its label, empty if it has none
     * @param value the number as stored
     * @param span where the number stands
     */
    record Point(String category, BigDecimal value, Span span) {}

    /**
     * What a reader of the paper would not read as the report's text.
     *
     * @param span where it stands
     * @param kind what it is
     */
    record Furniture(Span span, FurnitureKind kind) implements Block {}

    /** Kinds of {@link Furniture}. */
    enum FurnitureKind {
        CONTENTS_LIST,
        RUNNING_HEAD,
        PAGE_NUMBER,
        /** Left-overs of drawings and field codes. */
        DEBRIS,
        COMMENT
    }
}
