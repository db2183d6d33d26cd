package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.ingest.page.TextLine.Segment;
import org.jspecify.annotations.Nullable;

/** Reads the glyphs of one line, which are in order from the left: where a space stands between them, and where a wide gap. */
final class LineText {
    /** As shares of the size: a gap between words of the Latin script, between digits, and one that parts columns. */
    private static final float WORD_GAP = 0.22f;

    private static final float DIGIT_GAP = 0.6f;
    private static final float WIDE_GAP = 1.1f;

    /** A space that the file writes is narrower only if it was squeezed away. */
    private static final float SQUEEZED = 0.05f;

    private static final float COLUMN_GAP = 1.6f;

    /** Sizes that differ by less than a tenth of a point are one. */
    private static final int TENTHS = 10;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final float size;
    private final float baseline;
    private int segmentStart;
    private float segmentX;

    LineText(List<Glyph> line) {
        Glyph main = main(line);
        this.size = main.size();
        this.baseline = main.y();
        @Nullable Glyph before = null;
        for (Glyph glyph : line) {
            if (!NoteMarks.isMark(glyph, main, glyphs)) {
                glyphs.add(glyph);
            } else if (before == null || glyph.x() - before.end() > size / 4) {
                marks.add(glyph.text());
                before = glyph;
            } else {
                marks.set(marks.size() - 1, marks.get(marks.size() - 1) + glyph.text());
                before = glyph;
            }
        }
    }

    /** Of the size that most of the line has. */
    private static Glyph main(List<Glyph> line) {
        Glyph main = line.isEmpty() ? new Glyph(" ", 0, 0, 0, 1, Look.PLAIN) : line.get(0);
        Map<Integer, Float> covered = new HashMap<>();
        float most = -1;
        for (Glyph glyph : line) {
            float width =
                    covered.merge(Math.round(glyph.size() * TENTHS), glyph.blank() ? 0 : glyph.width(), Float::sum);
            if (width > most && !glyph.blank()) {
                most = width;
                main = glyph;
            }
        }
        return main;
    }

    Optional<TextLine> line() {
        List<Glyph> visible = glyphs.stream().filter(glyph -> !glyph.blank()).toList();
        if (visible.isEmpty()) {
            return Optional.empty();
        }
        boolean[] spread = Spread.of(visible);
        Glyph before = visible.get(0);
        segmentX = before.x();
        text.append(before.text());
        int seen = 1;
        StringBuilder spaces = new StringBuilder();
        for (int i = glyphs.indexOf(before) + 1; i < glyphs.size() && seen < visible.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.blank()) {
                spaces.append(glyph.text());
                continue;
            }
            join(before, glyph, spaces, spread[seen]);
            before = glyph;
            seen++;
        }
        endSegment(before);
        Look look = new Look(most(visible, true), most(visible, false), Turn.NONE);
        return Optional.of(
                new TextLine(Unknown.spread(text), baseline, size, HeadWidth.of(visible), look, segments, marks));
    }

    private static boolean most(List<Glyph> visible, boolean bold) {
        long count = visible.stream()
                .filter(glyph -> bold ? glyph.look().bold() : glyph.look().aside())
                .count();
        return count * 10 > visible.size() * 9L;
    }

    private void join(Glyph before, Glyph glyph, StringBuilder spaces, boolean spread) {
        float gap = (glyph.x() - before.end()) / Math.max(size, 1);
        if (gap > COLUMN_GAP && !spread) {
            endSegment(before);
            segmentStart = text.length() + 1;
            segmentX = glyph.x();
            text.append(spaces.isEmpty() ? " " : spaces.substring(0, 1));
        } else {
            text.append(between(last(before), glyph.first(), gap, spaces, spread));
        }
        spaces.setLength(0);
        text.append(glyph.text());
    }

    private static char last(Glyph glyph) {
        return glyph.text().charAt(glyph.text().length() - 1);
    }

    private static String between(char before, char after, float gap, StringBuilder spaces, boolean spread) {
        if (!spaces.isEmpty()) {
            return spread || gap < SQUEEZED ? "" : spaces.toString();
        }
        if (spread) {
            return "";
        }
        boolean numbers = Signs.numeric(before) && Signs.numeric(after);
        boolean words = Signs.latin(before) && Signs.latin(after);
        float least = numbers ? DIGIT_GAP : words ? WORD_GAP : WIDE_GAP;
        return gap > least ? " " : "";
    }

    private void endSegment(Glyph last) {
        segments.add(new Segment(text.substring(segmentStart), segmentX, last.end()));
    }
}
