package org.gouji.ingest.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.ingest.page.Outline;
import org.gouji.ingest.page.Stroke;

/** Collects the ruling lines of a page, already in the coordinates of the paper, and knows what all drawing is cut to. */
final class Outlines {
    /** More lines than any page of tables has. */
    private static final int MOST = 200_000;

    private static final float EDGE = 0.6f;
    private static final Outline.Bounds ALL =
            new Outline.Bounds(-Float.MAX_VALUE, -Float.MAX_VALUE, Float.MAX_VALUE, Float.MAX_VALUE);

    private final List<Stroke> strokes = new ArrayList<>();
    private final Deque<Outline.Bounds> saved = new ArrayDeque<>();
    private final Outline path = new Outline();
    private Outline.Bounds shown = ALL;
    private boolean clips;

    /** The path that is being drawn. */
    Outline path() {
        return path;
    }

    /** Ends the path; it was drawn with a pen. */
    void stroke() {
        path.stroked().forEach(this::keep);
        drop();
    }

    /** Ends the path; it was filled. */
    void fill() {
        path.filled().forEach(this::keep);
        drop();
    }

    /** Ends the path; nothing was drawn. */
    void drop() {
        if (clips && !path.isEmpty()) {
            shown = cut(path.bounds());
        }
        clips = false;
        path.clear();
    }

    private void keep(Stroke stroke) {
        Outline.Bounds rest = cut(new Outline.Bounds(stroke.x0(), stroke.y0(), stroke.x1(), stroke.y1()));
        if (strokes.size() < MOST && rest.x0() <= rest.x1() && rest.y0() <= rest.y1()) {
            strokes.add(new Stroke(rest.x0(), rest.y0(), rest.x1(), rest.y1()));
        }
    }

    private Outline.Bounds cut(Outline.Bounds box) {
        return new Outline.Bounds(
                Math.max(box.x0(), shown.x0()),
                Math.max(box.y0(), shown.y0()),
                Math.min(box.x1(), shown.x1()),
                Math.min(box.y1(), shown.y1()));
    }

    /** The current path, when it ends, is what all later drawing is cut to. */
    void clipNext() {
        clips = true;
    }

    /** Whether a place is inside what drawing is cut to, as far as its outer bounds tell. */
    boolean shows(float x, float y) {
        return x >= shown.x0() - EDGE && x <= shown.x1() + EDGE && y >= shown.y0() - EDGE && y <= shown.y1() + EDGE;
    }

    void save() {
        saved.push(shown);
    }

    void restore() {
        shown = saved.isEmpty() ? ALL : saved.pop();
    }

    List<Stroke> strokes() {
        return strokes;
    }
}
