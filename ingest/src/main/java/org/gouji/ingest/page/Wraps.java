package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ingest.plain.LineForms;

/** Whether a paragraph goes on from one line to the next, on the same page or over the end of it. */
final class Wraps {
    private static final float SAME_SIZE = 0.06f;

    /** What printers squeeze or stretch a line by, as a share of the size. */
    private static final float SLACK = 0.25f;

    private static final float INDENT = 0.9f;

    /** No first line of a paragraph begins so far in: such a line is set to the right or in the middle. */
    private static final float DEEP = 5;

    /** A line that goes on leaves no more room than that. */
    private static final float SHORT = 12;

    private static final float CENTRED = 0.45f;

    /** The second line of a title in the middle is farther in than a first line of a paragraph. */
    private static final float TITLE = 2.6f;

    /** A larger step down than this multiple of the usual one begins something new. */
    private static final float STEP = 1.5f;

    private static final float USUAL_PITCH = 1.5f;

    private final float pitch;
    private final boolean indents;

    /**
     * @param pitch the usual step from line to line, in sizes
     * @param indents whether paragraphs begin farther in as a rule
     */
    Wraps(float pitch, boolean indents) {
        this.pitch = pitch;
        this.indents = indents;
    }

    /** Finds out how a document sets its paragraphs. */
    static Wraps of(List<Page> pages) {
        List<Float> steps = new ArrayList<>();
        int in = 0;
        int out = 0;
        for (Page page : pages) {
            for (int i = 1; i < page.elements().size(); i++) {
                if (!(page.elements().get(i - 1) instanceof TextLine above)
                        || !(page.elements().get(i) instanceof TextLine line)
                        || Math.abs(above.size() - line.size()) > 0.1f) {
                    continue;
                }
                steps.add((line.y() - above.y()) / line.size());
                if (LineForms.endsSentence(above.text()) && page.right() - above.x1() > DEEP * line.size()) {
                    boolean indented = new Placed(line, page).indented();
                    in += indented ? 1 : 0;
                    out += indented ? 0 : 1;
                }
            }
        }
        steps.sort(null);
        float pitch = steps.isEmpty() ? USUAL_PITCH : steps.get(steps.size() / 2);
        return new Wraps(pitch, in >= 3 && out * 5 <= in);
    }

    /** A line on its page. */
    record Placed(TextLine line, Page page) {
        float indent() {
            return line.x0() - page.left();
        }

        boolean indented() {
            return indent() > INDENT * line.size();
        }

        /** Set in the middle between the edges. */
        boolean centred() {
            float middle = (page.left() + page.right()) / 2;
            return Math.abs((line.x0() + line.x1()) / 2 - middle) < CENTRED * line.size();
        }
    }

    /**
     * Whether {@code below} goes on with the paragraph that {@code above} belongs to.
     *
     * @param start the first line of it
     */
    boolean goesOn(Placed start, Placed above, Placed below) {
        TextLine line = below.line();
        float size = line.size();
        if (Math.abs(above.line().size() - size) > SAME_SIZE * size || farBelow(above, below)) {
            return false;
        }
        if (Joint.insideAmount(above.line().text(), line.text()) && !below.indented()) {
            return true;
        }
        float room = above.page().right() - above.line().x1();
        boolean ended = LineForms.endsSentence(above.line().text());
        if (room > line.headWidth() + SLACK * size) {
            return continues(above, below) && !ended;
        }
        if (above.centred() && below.centred() && below.indent() > TITLE * size) {
            return !ended;
        }
        if (above.indent() > DEEP * size
                || ended && above.line().look().bold() != line.look().bold()) {
            return false;
        }
        if (Joint.insideNumber(above.line().text(), line.text())) {
            return true;
        }
        if (!below.indented()) {
            return !(ended && LineForms.opens(line.text()));
        }
        if (ended || LineForms.opens(line.text())) {
            return false;
        }
        return Math.abs(above.indent() - below.indent()) < size / 2
                && !LineForms.heading(start.line().text());
    }

    /** A line at the left edge begins nothing where paragraphs begin farther in; headings may do so all the same. */
    private boolean continues(Placed above, Placed below) {
        TextLine line = below.line();
        float room = above.page().right() - above.line().x1();
        return indents
                && !below.indented()
                && room < SHORT * line.size()
                && above.indent() < DEEP * line.size()
                && !LineForms.opens(line.text())
                && !LineForms.heading(above.line().text());
    }

    private boolean farBelow(Placed above, Placed below) {
        if (above.page().number() != below.page().number()) {
            return false;
        }
        float step = (below.line().y() - above.line().y()) / below.line().size();
        return step > STEP * pitch || step < 0.5f;
    }
}
