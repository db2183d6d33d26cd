package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.model.Block.Certainty;

/** Makes a table of a grid of ruling lines and of the glyphs inside it. */
final class TableMaker {
    /** What programs leave between a cell's border and its text, in points; more than the largest is set so on purpose. */
    private static final int LEAST_PADDING = 1;

    private static final int MOST_PADDING = 8;
    private static final int USUAL_PADDING = 5;

    /** A text box is smaller than this share of the page, both ways. */
    private static final float BOX = 0.5f;

    private final Lattice lattice;
    private final Map<Integer, Extent> extents = new LinkedHashMap<>();
    private boolean certain = true;

    TableMaker(Lattice lattice) {
        this.lattice = lattice;
        measure();
    }

    /** The boxes that a cell covers. */
    private static final class Extent {
        private final int row;
        private int lastRow;
        private int column;
        private int lastColumn;
        private int boxes;
        private List<TextLine> lines = List.of();

        Extent(int row, int column) {
            this.row = row;
            this.column = column;
            this.lastRow = row;
            this.lastColumn = column;
        }

        void add(int row, int column) {
            lastRow = Math.max(lastRow, row);
            this.column = Math.min(this.column, column);
            lastColumn = Math.max(lastColumn, column);
            boxes++;
        }

        boolean whole() {
            return boxes == (lastRow - row + 1) * (lastColumn - column + 1);
        }
    }

    private void measure() {
        for (int row = 0; row < lattice.rows(); row++) {
            for (int column = 0; column < lattice.columns(); column++) {
                int at = row;
                int from = column;
                extents.computeIfAbsent(lattice.cell(row, column), key -> new Extent(at, from))
                        .add(row, column);
            }
        }
        certain = extents.values().stream().allMatch(Extent::whole);
    }

    /** The table; empty if it is only a frame around text, or a drawing, or its lines don't make cells. */
    Optional<PageTable> table(List<Glyph> glyphs) {
        if (!certain || extents.size() < 2 || oneColumn()) {
            return Optional.empty();
        }
        Map<Integer, List<Glyph>> inside = new LinkedHashMap<>();
        for (Glyph glyph : glyphs) {
            int cell = lattice.cellAt(glyph.centreX(), glyph.centreY());
            inside.computeIfAbsent(cell, key -> new ArrayList<>()).add(glyph);
        }
        inside.forEach((cell, own) -> extents.get(cell).lines = Lines.of(own));
        return inside.isEmpty() ? Optional.empty() : Optional.of(build());
    }

    /** The text box, if the grid is a frame that takes only a part of the page's width and height. */
    Optional<PageBox> box(List<Glyph> glyphs, Drawing page) {
        boolean small = lattice.right() - lattice.left() < BOX * page.width()
                && lattice.bottom() - lattice.top() < BOX * page.height();
        List<TextLine> lines = extents.size() == 1 && small ? Lines.of(glyphs) : List.of();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        float padding = Math.max(LEAST_PADDING, lines.get(0).x0() - lattice.left());
        float width = lattice.right() - lattice.left() - 2 * Math.min(padding, MOST_PADDING);
        return Optional.of(new PageBox(lattice.top(), CellLines.text(lines, width)));
    }

    private boolean oneColumn() {
        return extents.values().stream()
                .allMatch(extent -> extent.column == 0 && extent.lastColumn == lattice.columns() - 1);
    }

    private PageTable build() {
        float padding = padding();
        List<TableCell> cells = new ArrayList<>(extents.size());
        for (Extent extent : extents.values()) {
            float width = lattice.x(extent.lastColumn + 1) - lattice.x(extent.column) - 2 * padding;
            cells.add(cell(extent, width));
        }
        List<Float> edges = new ArrayList<>();
        for (int edge = 0; edge <= lattice.columns(); edge++) {
            edges.add(lattice.x(edge));
        }
        return new PageTable(lattice.top(), lattice.bottom(), edges, lattice.rows(), cells, Certainty.GRID);
    }

    private static TableCell cell(Extent extent, float width) {
        List<TextLine> lines = extent.lines;
        return new TableCell(
                CellLines.text(lines, width),
                extent.row,
                extent.column,
                extent.lastRow - extent.row + 1,
                extent.lastColumn - extent.column + 1,
                lines.isEmpty() ? width : width - lines.get(lines.size() - 1).width(),
                lines.isEmpty() ? 0 : lines.get(0).headWidth());
    }

    /** The distance that text keeps from the left border of its cell as a rule; text in the middle of a cell keeps more. */
    private float padding() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Extent extent : extents.values()) {
            for (TextLine line : extent.lines) {
                int halves = Math.round(2 * (line.x0() - lattice.x(extent.column)));
                if (halves >= 2 * LEAST_PADDING && halves <= 2 * MOST_PADDING) {
                    counts.merge(halves, 1, Integer::sum);
                }
            }
        }
        int usual = 2 * USUAL_PADDING;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                usual = entry.getKey();
                most = entry.getValue();
            }
        }
        return usual / 2f;
    }
}
