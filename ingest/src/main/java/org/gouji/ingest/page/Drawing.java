package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is drawn on one page.
 *
 * @param number of the page, from 1
 * @param width of the page in points
 * @param height of the page in points
 * @param glyphs in the order in which the file draws them
 * @param strokes the straight lines
 */
public record Drawing(int number, float width, float height, List<Glyph> glyphs, List<Stroke> strokes) {
    /** Of all glyphs, those that must run one way before the page is turned for them. */
    private static final double MOST = 0.7;

    /** The same page turned so that most of its text runs from left to right; other text, and slanted text, is as it was. */
    Drawing upright() {
        Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
        glyphs.forEach(glyph -> counts.merge(glyph.look().turn(), 1, Integer::sum));
        Drawing drawing = this;
        for (Turn turn : List.of(Turn.DOWN, Turn.OVER, Turn.UP)) {
            if (counts.getOrDefault(turn, 0) > MOST * glyphs.size()) {
                for (int turns = turn.ordinal(); turns > 0; turns--) {
                    drawing = drawing.turnedBack();
                }
                return drawing;
            }
        }
        return drawing;
    }

    /** Turned by a quarter against the clock: what ran down runs to the right. */
    private Drawing turnedBack() {
        List<Glyph> turned = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            Look look = glyph.look();
            Look back = new Look(look.bold(), look.aside(), back(look.turn()));
            turned.add(new Glyph(glyph.text(), glyph.y(), width - glyph.x(), glyph.width(), glyph.size(), back));
        }
        List<Stroke> lines = strokes.stream()
                .map(line -> Stroke.between(line.y0(), width - line.x0(), line.y1(), width - line.x1()))
                .toList();
        return new Drawing(number, height, width, turned, lines);
    }

    private static Turn back(Turn turn) {
        return turn == Turn.SLANTED ? turn : Turn.values()[(turn.ordinal() + 3) % 4];
    }
}
