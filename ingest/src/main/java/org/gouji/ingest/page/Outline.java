package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** The outline of a drawn shape, point after point in points from the upper left corner; of it only straight ruling lines are kept. */
public final class Outline {
    private final List<float[]> points = new ArrayList<>();
    /** Where in {@link #points} each shape begins. */
    private final List<Integer> starts = new ArrayList<>();

    private boolean curved;

    /** The bounds of points. */
    public record Bounds(float x0, float y0, float x1, float y1) {
        private static Bounds of(List<float[]> points) {
            float x0 = Float.MAX_VALUE;
            float y0 = Float.MAX_VALUE;
            float x1 = -Float.MAX_VALUE;
            float y1 = -Float.MAX_VALUE;
            for (float[] point : points) {
                x0 = Math.min(x0, point[0]);
                y0 = Math.min(y0, point[1]);
                x1 = Math.max(x1, point[0]);
                y1 = Math.max(y1, point[1]);
            }
            return new Bounds(x0, y0, x1, y1);
        }
    }

    public void moveTo(float x, float y) {
        starts.add(points.size());
        points.add(new float[] {x, y});
    }

    public void lineTo(float x, float y) {
        if (points.isEmpty()) {
            moveTo(x, y);
        } else {
            points.add(new float[] {x, y});
        }
    }

    /** Says that a part of it is bent. */
    public void curved() {
        curved = true;
    }

    /** Back to where the current shape began. */
    public void close() {
        if (!starts.isEmpty()) {
            float[] start = points.get(starts.get(starts.size() - 1));
            lineTo(start[0], start[1]);
        }
    }

    public void clear() {
        points.clear();
        starts.clear();
        curved = false;
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    public Bounds bounds() {
        return Bounds.of(points);
    }

    /** The straight lines of it, if it is drawn with a pen. */
    public List<Stroke> stroked() {
        List<Stroke> strokes = new ArrayList<>();
        int shape = 1;
        for (int i = 1; i < points.size(); i++) {
            boolean starting = shape < starts.size() && starts.get(shape) == i;
            shape += starting ? 1 : 0;
            float[] from = points.get(i - 1);
            float[] to = points.get(i);
            if (!curved && !starting && Stroke.straight(from[0], from[1], to[0], to[1])) {
                strokes.add(Stroke.between(from[0], from[1], to[0], to[1]));
            }
        }
        return strokes;
    }

    /** The bars of it that are so thin that they are lines, if it is filled. */
    public List<Stroke> filled() {
        List<Stroke> strokes = new ArrayList<>();
        for (int shape = 0; shape < starts.size(); shape++) {
            int end = shape + 1 < starts.size() ? starts.get(shape + 1) : points.size();
            Bounds box = Bounds.of(points.subList(starts.get(shape), end));
            float width = box.x1 - box.x0;
            float height = box.y1 - box.y0;
            float x = (box.x0 + box.x1) / 2;
            float y = (box.y0 + box.y1) / 2;
            if (Math.min(width, height) <= Stroke.THICKEST) {
                strokes.add(width < height ? new Stroke(x, box.y0, x, box.y1) : new Stroke(box.x0, y, box.x1, y));
            }
        }
        return strokes;
    }
}
