package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the grids of a page: ruling lines that touch each other belong to one. */
final class Lattices {
    private static final float TOUCH = 3;

    /** A drawing of more lines on one page has no tables that a person would read. */
    private static final int MOST_LINES = 4000;

    private static final int MOST_BOXES = 200_000;

    private Lattices() {}

    /** The grids of more than one box, from top to bottom; those inside another one are left out, since they are part of its cells. */
    static List<Lattice> of(List<Stroke> pieces) {
        List<Stroke> lines = RulingLines.of(pieces);
        if (lines.size() > MOST_LINES) {
            return List.of();
        }
        Groups groups = new Groups(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                if (touch(lines.get(i), lines.get(j))) {
                    groups.join(i, j);
                }
            }
        }
        Map<Integer, List<Stroke>> together = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            together.computeIfAbsent(groups.of(i), key -> new ArrayList<>()).add(lines.get(i));
        }
        List<Lattice> found = new ArrayList<>();
        together.values().forEach(group -> found.addAll(Lattice.of(group)));
        found.removeIf(lattice -> (long) lattice.rows() * lattice.columns() > MOST_BOXES);
        return outermost(found);
    }

    private static boolean touch(Stroke one, Stroke other) {
        if (one.level() == other.level()) {
            return false;
        }
        Stroke level = one.level() ? one : other;
        Stroke upright = one.level() ? other : one;
        return upright.x0() >= level.x0() - TOUCH
                && upright.x0() <= level.x1() + TOUCH
                && level.y0() >= upright.y0() - TOUCH
                && level.y0() <= upright.y1() + TOUCH;
    }

    private static List<Lattice> outermost(List<Lattice> found) {
        List<Lattice> outer = new ArrayList<>();
        for (Lattice lattice : found) {
            boolean inside = found.stream().anyMatch(other -> other != lattice && real(other) && holds(other, lattice));
            if (!inside) {
                outer.add(lattice);
            }
        }
        outer.sort(Comparator.comparing(Lattice::top));
        return outer;
    }

    /** A single box is a frame around other things. */
    private static boolean real(Lattice lattice) {
        return lattice.rows() * lattice.columns() > 1;
    }

    private static boolean holds(Lattice outer, Lattice inner) {
        return outer.left() <= inner.left() + TOUCH
                && outer.right() >= inner.right() - TOUCH
                && outer.top() <= inner.top() + TOUCH
                && outer.bottom() >= inner.bottom() - TOUCH;
    }
}
