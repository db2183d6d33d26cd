package org.gouji.ingest.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.docx.Xml;
import org.gouji.ingest.page.Drawing;
import org.gouji.ingest.page.Glyph;
import org.gouji.ingest.page.Stroke;

/** Reads a page: the templates that it is laid over, and what stands on it. Millimetres become points. */
final class PageParts {
    static final float POINTS = 72 / 25.4f;

    /** A template may name others; none needs so many. */
    private static final int DEEPEST = 3;

    private final Parts parts;
    private final Book book;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private float[] box;
    private float pictured;

    PageParts(Parts parts, Book book) {
        this.parts = parts;
        this.book = book;
        this.box = book.box();
    }

    /**
     * What is drawn on a page.
     *
     * @throws Refusal if its part is missing or not well-formed
     */
    Drawing read(String part, int number) throws Refusal {
        page(part, 0);
        float left = box[0] * POINTS;
        float top = box[1] * POINTS;
        List<Glyph> placed = glyphs.stream()
                .map(g -> new Glyph(g.text(), g.x() - left, g.y() - top, g.width(), g.size(), g.look()))
                .toList();
        List<Stroke> moved = strokes.stream()
                .map(s -> new Stroke(s.x0() - left, s.y0() - top, s.x1() - left, s.y1() - top))
                .toList();
        return new Drawing(number, box[2] * POINTS, box[3] * POINTS, placed, moved);
    }

    /** The share of the page that pictures cover. */
    float pictured() {
        return pictured / Math.max(1, box[2] * box[3]);
    }

    private void page(String part, int level) throws Refusal {
        Xml xml = parts.part(part).orElseThrow(() -> Ofd.broken(part));
        xml.child(0);
        while (xml.child(1)) {
            switch (xml.name()) {
                case "Template" -> {
                    Optional<String> template =
                            book.template(xml.attribute("TemplateID").orElse(""));
                    if (template.isPresent() && level < DEEPEST) {
                        page(template.get(), level + 1);
                    }
                }
                case "Area" -> area(xml, level);
                case "Content" -> content(xml);
                default -> {}
            }
        }
    }

    private void area(Xml xml, int level) throws Refusal {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("PhysicalBox") && level == 0) {
                box = Book.box(xml.text()).orElse(box);
            }
        }
    }

    private void content(Xml xml) throws Refusal {
        PageObjects objects = new PageObjects(xml, book);
        objects.read(xml.depth(), Matrix.IDENTITY);
        glyphs.addAll(objects.glyphs());
        strokes.addAll(objects.strokes());
        pictured += objects.pictured();
    }
}
