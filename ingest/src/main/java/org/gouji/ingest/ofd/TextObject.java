package org.gouji.ingest.ofd;

import java.util.List;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.docx.Xml;
import org.gouji.ingest.page.Glyph;
import org.gouji.ingest.page.Look;
import org.gouji.ingest.page.Turn;

/** Reads a text object: pieces of text, each with the step from character to character. */
final class TextObject {
    private static final int BOLD = 600;

    /** What programs write where they know only the shape of a character. */
    private static final String PLACEHOLDERS = "\u00A4\uFFFD";

    private final Xml xml;
    private final Matrix matrix;
    private final float size;
    private final float scale;
    private final boolean bold;
    private final boolean transparent;
    private float x;
    private float y;

    TextObject(Xml xml, Book book, Matrix matrix) {
        this.xml = xml;
        this.matrix = matrix;
        this.size = Numbers.one(xml.attribute("Size").orElse(""), 1);
        this.scale = Numbers.one(xml.attribute("HScale").orElse(""), 1);
        this.bold = xml.number("Weight", 0) >= BOLD
                || book.bold(xml.attribute("Font").orElse(""));
        this.transparent = xml.attribute("Alpha").orElse("").equals("0");
    }

    void read(List<Glyph> glyphs) throws Refusal {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("TextCode") && !transparent) {
                x = Numbers.one(xml.attribute("X").orElse(""), x);
                y = Numbers.one(xml.attribute("Y").orElse(""), y);
                float[] across = Numbers.steps(xml.attribute("DeltaX").orElse(""));
                float[] down = Numbers.steps(xml.attribute("DeltaY").orElse(""));
                place(xml.text(), across, down, glyphs);
            }
        }
    }

    private void place(String text, float[] across, float[] down, List<Glyph> glyphs) {
        int[] codes = text.codePoints().filter(c -> c != '\n' && c != '\r').toArray();
        Turn turn = Turn.along(matrix.a(), matrix.b());
        Look look = turn == Turn.NONE && !bold ? Look.PLAIN : new Look(bold, false, turn);
        float atX = x;
        float atY = y;
        for (int i = 0; i < codes.length; i++) {
            boolean steps = i < across.length || i < down.length;
            float usual = size * scale * (codes[i] < 0x2000 ? 0.5f : 1);
            float stepX = i < across.length ? across[i] : steps ? 0 : usual;
            float width = stepX > 0 ? Math.min(stepX, usual) : usual;
            glyphs.add(new Glyph(
                    character(codes[i]),
                    PageParts.POINTS * matrix.x(atX, atY),
                    PageParts.POINTS * matrix.y(atX, atY),
                    PageParts.POINTS * width * matrix.across(),
                    PageParts.POINTS * size * matrix.down(),
                    look));
            atX += stepX;
            atY += i < down.length ? down[i] : 0;
        }
        x = atX;
        y = atY;
    }

    private static String character(int code) {
        int type = Character.getType(code);
        boolean unknown = PLACEHOLDERS.indexOf(code) >= 0
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE;
        return unknown ? "\uFFFD" : Character.toString(code);
    }
}
