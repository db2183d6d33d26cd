package org.gouji.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A piece of a document's text replaced by other characters: where everything else then stands. */
final class Edit {
    private final Span replaced;
    private final String words;
    private final int shift;

    Edit(Span replaced, String words) {
        this.replaced = replaced;
        this.words = words;
        this.shift = words.length() - replaced.length();
    }

    String on(String text) {
        return text.substring(0, replaced.start()) + words + text.substring(replaced.end());
    }

    /** Where a piece stands afterwards; one that ended inside the replaced piece ends with what stands there now, at the latest. */
    Span moved(Span span) {
        return new Span(moved(span.start()), moved(span.end()));
    }

    private int moved(int offset) {
        if (offset >= replaced.end()) {
            return offset + shift;
        }
        return offset <= replaced.start() ? offset : Math.min(offset, replaced.end() + shift);
    }

    private List<Span> moved(List<Span> spans) {
        return spans.stream().map(this::moved).toList();
    }

    Block moved(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(moved(heading.span()), moved(heading.pieces()), heading.styleLevel());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(moved(paragraph.span()), moved(paragraph.pieces()), paragraph.role());
        }
        if (block instanceof Block.Table table) {
            List<Block.Cell> cells = new ArrayList<>();
            for (Block.Cell cell : table.cells()) {
                cells.add(new Block.Cell(
                        moved(cell.span()), cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()));
            }
            return new Block.Table(moved(table.span()), cells, table.rows(), table.columns(), table.certainty());
        }
        if (block instanceof Block.Chart chart) {
            return new Block.Chart(
                    moved(chart.span()),
                    chart.title(),
                    chart.series().stream().map(this::moved).toList());
        }
        Block.Furniture furniture = (Block.Furniture) block;
        return new Block.Furniture(moved(furniture.span()), furniture.kind());
    }

    private Block.Series moved(Block.Series series) {
        return new Block.Series(
                series.name(), series.points().stream().map(this::moved).toList());
    }

    /** A chart's number is what its characters say: where they are replaced by another number, it is that one. */
    private Block.Point moved(Block.Point point) {
        boolean replacedByNumber = point.span().equals(replaced) && words.matches("-?\\d+(?:\\.\\d+)?");
        return new Block.Point(
                point.category(), replacedByNumber ? new BigDecimal(words) : point.value(), moved(point.span()));
    }
}
