package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes whole lines of the pieces that files draw them in: each cell its own border, dashes, double lines. */
final class RulingLines {
    /** Pieces so near to each other lie on one line. */
    private static final float SAME = 1.6f;

    /** Dashes and the corners that some programs leave out. */
    private static final float GAP = 4;

    private static final float SHORTEST = 5;

    private RulingLines() {}

    static List<Stroke> of(List<Stroke> pieces) {
        List<Stroke> whole = new ArrayList<>();
        join(pieces.stream().filter(Stroke::level).toList(), true, whole);
        join(pieces.stream().filter(piece -> !piece.level()).toList(), false, whole);
        return whole;
    }

    private static void join(List<Stroke> pieces, boolean level, List<Stroke> whole) {
        List<Stroke> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(piece -> across(piece, level)));
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || across(sorted.get(i), level) - across(sorted.get(start), level) > SAME) {
                joinLine(sorted.subList(start, i), level, whole);
                start = i;
            }
        }
    }

    private static float across(Stroke piece, boolean level) {
        return level ? piece.y0() : piece.x0();
    }

    private static float from(Stroke piece, boolean level) {
        return level ? piece.x0() : piece.y0();
    }

    private static float to(Stroke piece, boolean level) {
        return level ? piece.x1() : piece.y1();
    }

    private static void joinLine(List<Stroke> pieces, boolean level, List<Stroke> whole) {
        float at = across(pieces.get(pieces.size() / 2), level);
        List<Stroke> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(piece -> from(piece, level)));
        float from = from(sorted.get(0), level);
        float to = to(sorted.get(0), level);
        for (Stroke piece : sorted) {
            if (from(piece, level) > to + GAP) {
                add(whole, at, from, to, level);
                from = from(piece, level);
                to = to(piece, level);
            }
            to = Math.max(to, to(piece, level));
        }
        add(whole, at, from, to, level);
    }

    private static void add(List<Stroke> whole, float at, float from, float to, boolean level) {
        if (to - from >= SHORTEST) {
            whole.add(level ? new Stroke(from, at, to, at) : new Stroke(at, from, at, to));
        }
    }
}
