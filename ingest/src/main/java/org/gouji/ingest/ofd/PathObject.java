package org.gouji.ingest.ofd;

import java.util.List;
import java.util.StringTokenizer;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.docx.Xml;
import org.gouji.ingest.page.Outline;
import org.gouji.ingest.page.Stroke;

/** Reads a path object: of its data only straight lines and thin bars count. */
final class PathObject {
    private final Xml xml;
    private final Matrix matrix;
    private final boolean stroked;
    private final boolean filled;
    private final Outline outline = new Outline();

    PathObject(Xml xml, Matrix matrix) {
        this.xml = xml;
        this.matrix = matrix;
        this.stroked = !xml.attribute("Stroke").orElse("true").equals("false");
        this.filled = xml.attribute("Fill").orElse("false").equals("true");
    }

    void read(List<Stroke> strokes) throws Refusal {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("AbbreviatedData")) {
                follow(new StringTokenizer(xml.text()));
            }
        }
        if (stroked) {
            strokes.addAll(outline.stroked());
        } else if (filled) {
            strokes.addAll(outline.filled());
        }
    }

    private void follow(StringTokenizer data) {
        while (data.hasMoreTokens()) {
            switch (data.nextToken()) {
                case "S", "M" -> point(data, 0, true);
                case "L" -> point(data, 0, false);
                case "Q" -> curve(data, 2);
                case "B" -> curve(data, 4);
                case "A" -> curve(data, 5);
                case "C" -> outline.close();
                default -> {}
            }
        }
    }

    private void curve(StringTokenizer data, int before) {
        outline.curved();
        point(data, before, false);
    }

    private void point(StringTokenizer data, int before, boolean starts) {
        for (int i = 0; i < before && data.hasMoreTokens(); i++) {
            data.nextToken();
        }
        float x = next(data);
        float y = next(data);
        float atX = PageParts.POINTS * matrix.x(x, y);
        float atY = PageParts.POINTS * matrix.y(x, y);
        if (starts) {
            outline.moveTo(atX, atY);
        } else {
            outline.lineTo(atX, atY);
        }
    }

    private static float next(StringTokenizer data) {
        return data.hasMoreTokens() ? Numbers.one(data.nextToken(), 0) : 0;
    }
}
