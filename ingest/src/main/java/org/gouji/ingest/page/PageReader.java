package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads one page: tables first, then lines of what is left. */
final class PageReader {
    /** Glyphs beyond the edge of the paper are not printed. */
    private static final float OVER_THE_EDGE = 2;

    private final Drawing drawing;

    PageReader(Drawing drawing) {
        this.drawing = drawing.upright();
    }

    Page read() {
        List<Lattice> lattices = Lattices.of(drawing.strokes());
        List<List<Glyph>> inside = new ArrayList<>();
        lattices.forEach(lattice -> inside.add(new ArrayList<>()));
        List<Glyph> flow = new ArrayList<>();
        for (Glyph glyph : TurnedText.straightened(drawing.glyphs())) {
            if (printed(glyph)) {
                place(glyph, lattices, inside).orElse(flow).add(glyph);
            }
        }
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < lattices.size(); i++) {
            TableMaker maker = new TableMaker(lattices.get(i));
            Optional<? extends Element> table = maker.table(inside.get(i));
            Optional<? extends Element> found = table.isPresent() ? table : maker.box(inside.get(i), drawing);
            found.ifPresentOrElse(elements::add, adding(inside.get(i), flow));
        }
        List<TextLine> lines = Lines.of(flow);
        elements.addAll(lines);
        elements.sort(Comparator.comparing(Element::top));
        Margins margins = Margins.of(lines, drawing.width());
        float notes = new Footnotes(drawing, lines, margins).start(lattices);
        return new Page(drawing.number(), drawing.width(), drawing.height(), elements, margins, notes);
    }

    private static Runnable adding(List<Glyph> some, List<Glyph> all) {
        return () -> all.addAll(some);
    }

    private boolean printed(Glyph glyph) {
        return glyph.centreX() > -OVER_THE_EDGE
                && glyph.centreX() < drawing.width() + OVER_THE_EDGE
                && glyph.y() > -OVER_THE_EDGE
                && glyph.centreY() < drawing.height() + OVER_THE_EDGE;
    }

    private static Optional<List<Glyph>> place(Glyph glyph, List<Lattice> lattices, List<List<Glyph>> inside) {
        for (int i = 0; i < lattices.size(); i++) {
            if (lattices.get(i).contains(glyph.centreX(), glyph.centreY())) {
                return Optional.of(inside.get(i));
            }
        }
        return Optional.empty();
    }
}
