package org.gouji.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.model.Block;
import org.gouji.model.Span;

/** Which pieces of a text a page shows, block by block: running heads, page numbers and contents lists are left out. */
final class Shown {
    private final TreeMap<Integer, Span> pieces = new TreeMap<>();

    private Shown() {}

    static Shown of(List<Block> blocks) {
        Shown shown = new Shown();
        for (Block block : blocks) {
            pieces(block).stream()
                    .filter(piece -> !piece.isEmpty())
                    .forEach(piece -> shown.pieces.put(piece.start(), piece));
        }
        return shown;
    }

    private static List<Span> pieces(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.pieces();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.pieces();
        }
        List<Span> pieces = new ArrayList<>();
        if (block instanceof Block.Table table) {
            table.cells().forEach(cell -> pieces.add(cell.span()));
        } else if (block instanceof Block.Chart chart) {
            chart.series().forEach(series -> series.points().forEach(point -> pieces.add(point.span())));
        }
        return pieces;
    }

    /** Whether any of the characters at a place are shown. */
    boolean shows(Span span) {
        Map.Entry<Integer, Span> last = pieces.lowerEntry(span.end());
        return last != null && last.getValue().end() > span.start();
    }
}
