package org.gouji.ingest.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.ingest.page.Stroke;

/** Collects the shapes of a page, already in the coordinates of the paper, and keeps those that are straight ruling lines. */
final class Outlines {
    /** More lines than any page of tables has. */
    private static final int MOST = 200_000;

    private static final float EDGE = 0.6f;

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<float[]> points = new ArrayList<>();
    /** Where in {@link #points} each shape begins. */
    private final List<Integer> starts = new ArrayList<>();

    private final Deque<Box> saved = new ArrayDeque<>();
    private Box shown = Box.ALL;
    private boolean curved;
    private boolean clips;

    /** A rectangle, upright on the paper. */
    private record Box(float x0, float y0, float x1, float y1) {
        private static final Box ALL = new Box(-Float.MAX_VALUE, -Float.MAX_VALUE, Float.MAX_VALUE, Float.MAX_VALUE);

        Box and(Box other) {
            return new Box(
                    Math.max(x0, other.x0), Math.max(y0, other.y0), Math.min(x1, other.x1), Math.min(y1, other.y1));
        }

        boolean holds(float x, float y) {
            return x >= x0 - EDGE && x <= x1 + EDGE && y >= y0 - EDGE && y <= y1 + EDGE;
        }
    }

    /** The current path, when it ends, is what all later drawing is cut to. */
    void clipNext() {
        clips = true;
    }

    /** Whether a place is inside what drawing is cut to, as far as its outer bounds tell. */
    boolean shows(float x, float y) {
        return shown.holds(x, y);
    }

    void save() {
        saved.push(shown);
    }

    void restore() {
        shown = saved.isEmpty() ? Box.ALL : saved.pop();
    }

    void moveTo(float x, float y) {
        starts.add(points.size());
        points.add(new float[] {x, y});
    }

    void lineTo(float x, float y) {
        if (points.isEmpty()) {
            moveTo(x, y);
        } else {
            points.add(new float[] {x, y});
        }
    }

    void curveTo(float x, float y) {
        lineTo(x, y);
        curved = true;
    }

    void close() {
        if (!starts.isEmpty()) {
            float[] start = points.get(starts.get(starts.size() - 1));
            lineTo(start[0], start[1]);
        }
    }

    /** Ends the path; its straight lines were drawn. */
    void stroke() {
        int shape = 1;
        for (int i = 1; i < points.size(); i++) {
            boolean starting = shape < starts.size() && starts.get(shape) == i;
            shape += starting ? 1 : 0;
            float[] from = points.get(i - 1);
            float[] to = points.get(i);
            if (!curved && !starting && Stroke.straight(from[0], from[1], to[0], to[1])) {
                keep(Stroke.between(from[0], from[1], to[0], to[1]));
            }
        }
        drop();
    }

    /** Ends the path; its shapes were filled: thin bars are lines. */
    void fill() {
        for (int shape = 0; shape < starts.size(); shape++) {
            int end = shape + 1 < starts.size() ? starts.get(shape + 1) : points.size();
            bar(points.subList(starts.get(shape), end));
        }
        drop();
    }

    private void bar(List<float[]> shape) {
        Box box = bounds(shape);
        if (box.x1 - box.x0 <= Stroke.THICKEST || box.y1 - box.y0 <= Stroke.THICKEST) {
            float middle = (box.x0 + box.x1) / 2;
            float centre = (box.y0 + box.y1) / 2;
            boolean upright = box.x1 - box.x0 < box.y1 - box.y0;
            keep(upright ? new Stroke(middle, box.y0, middle, box.y1) : new Stroke(box.x0, centre, box.x1, centre));
        }
    }

    private static Box bounds(List<float[]> shape) {
        float x0 = Float.MAX_VALUE;
        float y0 = Float.MAX_VALUE;
        float x1 = -Float.MAX_VALUE;
        float y1 = -Float.MAX_VALUE;
        for (float[] point : shape) {
            x0 = Math.min(x0, point[0]);
            y0 = Math.min(y0, point[1]);
            x1 = Math.max(x1, point[0]);
            y1 = Math.max(y1, point[1]);
        }
        return new Box(x0, y0, x1, y1);
    }

    private void keep(Stroke stroke) {
        Box cut = new Box(stroke.x0(), stroke.y0(), stroke.x1(), stroke.y1()).and(shown);
        if (strokes.size() < MOST && cut.x0 <= cut.x1 && cut.y0 <= cut.y1) {
            strokes.add(new Stroke(cut.x0, cut.y0, cut.x1, cut.y1));
        }
    }

    /** Ends the path; nothing was drawn. */
    void drop() {
        if (clips && !points.isEmpty()) {
            shown = shown.and(bounds(points));
        }
        clips = false;
        points.clear();
        starts.clear();
        curved = false;
    }

    List<Stroke> strokes() {
        return strokes;
    }
}
