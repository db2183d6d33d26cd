package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets glyphs into lines, from top to bottom. */
final class Lines {
    /** Glyphs of one line have their middles so close to each other, as a share of the larger size. */
    private static final float SAME_LINE = 0.42f;

    private static final float SHADOW = 0.3f;
    private static final float STEP_BACK = 0.8f;
    private static final int LOOK_BACK = 8;

    private Lines() {}

    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = inOrder(glyphs);
        sorted.sort(Comparator.comparing(Glyph::centreY).thenComparing(Glyph::x));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        float middle = 0;
        float size = 0;
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.centreY() - middle > SAME_LINE * Math.max(size, glyph.size())) {
                add(lines, line);
                line = new ArrayList<>();
                size = 0;
            }
            if (glyph.size() > size) {
                size = glyph.size();
                middle = glyph.centreY();
            }
            line.add(glyph);
        }
        add(lines, line);
        return lines;
    }

    /**
     * The same glyphs, but one that is drawn right after another and begins a little before it comes to begin with it: a small step back is
     * an error of measure, and the digits of a number stand in the order in which they are drawn.
     */
    private static List<Glyph> inOrder(List<Glyph> glyphs) {
        List<Glyph> ordered = new ArrayList<>(glyphs.size());
        @Nullable Glyph before = null;
        for (Glyph glyph : glyphs) {
            boolean back = before != null
                    && before.y() == glyph.y()
                    && glyph.x() < before.x()
                    && before.x() - glyph.x() < STEP_BACK * glyph.size();
            before = back ? glyph.at(before.x()) : glyph;
            ordered.add(before);
        }
        return ordered;
    }

    private static void add(List<TextLine> lines, List<Glyph> glyphs) {
        glyphs.sort(Comparator.comparing(Glyph::x));
        List<Glyph> once = withoutShadows(glyphs);
        LineText text = new LineText(once);
        text.line().ifPresent(lines::add);
    }

    /** Bold print is often made by printing twice, a hair apart: that is one character. */
    private static List<Glyph> withoutShadows(List<Glyph> glyphs) {
        List<Glyph> once = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            boolean shadow = false;
            int last = Math.max(0, once.size() - LOOK_BACK);
            for (int i = once.size() - 1; i >= last && !shadow && once.get(i).x() > glyph.x() - glyph.size(); i--) {
                shadow = shadows(once.get(i), glyph);
            }
            if (!shadow) {
                once.add(glyph);
            }
        }
        return once;
    }

    private static boolean shadows(Glyph first, Glyph second) {
        float near = Math.min(SHADOW * second.size(), second.width() > 0 ? second.width() / 2 : second.size() / 5);
        return second.x() - first.x() < near
                && Math.abs(second.y() - first.y()) < SHADOW * second.size()
                && second.text().equals(first.text());
    }
}
