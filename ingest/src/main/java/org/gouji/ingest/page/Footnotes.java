package org.gouji.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Footnotes stand at the foot of a page, behind the mark that leads to them, as a rule below a short line and smaller than the text. */
final class Footnotes {
    private static final float SHORTEST = 40;
    private static final float LONGEST = 230;

    /** Above this share of the page's height no footnotes begin. */
    private static final float LOWER_PART = 0.4f;

    /** Below it stand only running feet, of any size. */
    private static final float FOOT = 0.93f;

    private static final float SMALLER = 0.95f;

    /** A number or sign, and then words: 1编制数以批复为准. */
    private static final String MARK = "(?:\\d{1,2}|[ivx]{1,5}|[*①-⑳]|[\\[〔]\\d{1,2}[\\]〕])";

    private final Drawing drawing;
    private final List<TextLine> lines;
    private final Margins margins;

    Footnotes(Drawing drawing, List<TextLine> lines, Margins margins) {
        this.drawing = drawing;
        this.lines = lines;
        this.margins = margins;
    }

    /** Where the notes begin; below the page if there are none. */
    float start(List<Lattice> tables) {
        float start = Float.MAX_VALUE;
        for (Stroke line : drawing.strokes()) {
            boolean parts = line.level()
                    && line.length() >= SHORTEST
                    && line.length() <= LONGEST
                    && line.y0() > LOWER_PART * drawing.height()
                    && Math.abs(line.x0() - margins.left()) < 2 * margins.size()
                    && tables.stream().noneMatch(table -> table.contains((line.x0() + line.x1()) / 2, line.y0()));
            if (parts && notesBelow(line.y0())) {
                start = Math.min(start, line.y0());
            }
        }
        return Math.min(start, marked());
    }

    /** A line under a heading or for a signature has text of full size below it; a note has that only behind its mark. */
    private boolean notesBelow(float y) {
        List<TextLine> below = lines.stream()
                .filter(line -> line.y() > y && line.y() < FOOT * drawing.height())
                .toList();
        return !below.isEmpty()
                && (below.stream().allMatch(line -> line.size() <= SMALLER * margins.size())
                        || begins(below.get(0), MARK)
                        || !below.get(0).marks().isEmpty());
    }

    private static boolean begins(TextLine line, String mark) {
        return line.text().matches(mark + "\\s?[\\u4E00-\\u9FFF“《（].*");
    }

    /** Where a line at the foot begins with a mark that stands raised in the text above it. */
    private float marked() {
        Set<String> marks = new HashSet<>();
        for (TextLine line : lines) {
            boolean note = line.y() > (1 - LOWER_PART) * drawing.height()
                    && line.x0() - margins.left() < 2 * margins.size()
                    && marks.stream().anyMatch(mark -> begins(line, java.util.regex.Pattern.quote(mark)));
            if (note) {
                return line.top();
            }
            marks.addAll(line.marks());
        }
        return Float.MAX_VALUE;
    }

    /** Whether a line is an endnote: those are marked i, ii, iii as a rule, as no line of the text is, and may stand on a later page. */
    static boolean follows(TextLine line, Set<String> marks) {
        return marks.stream().anyMatch(mark -> mark.matches("[ivx]{1,5}") && begins(line, mark));
    }

    /** A line of a note without its mark. */
    static TextLine plain(TextLine line) {
        String rest = line.text().replaceFirst("^" + MARK + "\\s?(?=[\\u4E00-\\u9FFF“《（])", "");
        return rest.equals(line.text())
                ? line
                : line.without(line.text().substring(0, line.text().length() - rest.length()));
    }
}
