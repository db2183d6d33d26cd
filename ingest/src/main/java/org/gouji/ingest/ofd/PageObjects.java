package org.gouji.ingest.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.docx.Xml;
import org.gouji.ingest.page.Glyph;
import org.gouji.ingest.page.Stroke;

/** Reads the objects of a page: text, paths, pictures, and blocks of these. */
final class PageObjects {
    private final Xml xml;
    private final Book book;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private float pictured;

    PageObjects(Xml xml, Book book) {
        this.xml = xml;
        this.book = book;
    }

    /** Reads what stands in the element at {@code depth}, whose coordinates {@code outer} brings to the page. */
    void read(int depth, Matrix outer) throws Refusal {
        while (xml.child(depth)) {
            if (xml.attribute("Visible").orElse("").equals("false")) {
                continue;
            }
            switch (xml.name()) {
                case "Layer", "PageBlock" -> read(xml.depth(), outer);
                case "TextObject" -> new TextObject(xml, book, place(outer)).read(glyphs);
                case "PathObject" -> new PathObject(xml, place(outer)).read(strokes);
                case "ImageObject" -> picture();
                default -> {}
            }
        }
    }

    /** An object's own coordinates are turned as it says, and then moved to where its boundary begins. */
    private Matrix place(Matrix outer) {
        float[] boundary = Numbers.of(xml.attribute("Boundary").orElse(""));
        Matrix own = Matrix.parse(xml.attribute("CTM").orElse(""));
        return (boundary.length == 4 ? own.movedBy(boundary[0], boundary[1]) : own).then(outer);
    }

    private void picture() {
        float[] boundary = Numbers.of(xml.attribute("Boundary").orElse(""));
        pictured += boundary.length == 4 ? boundary[2] * boundary[3] : 0;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    float pictured() {
        return pictured;
    }
}
