package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Between which edges the lines of a page are set.
 *
 * @param left where lines begin as a rule
 * @param right where full lines end
 * @param size the size of most of the text
 * @param firm whether enough lines end at the right edge to be sure of it
 */
record Margins(float left, float right, float size, boolean firm) {
    /** Ends that are no farther apart, as a share of the size, are one edge. */
    private static final float SAME = 0.6f;

    private static final int FIRM = 4;

    /** Full lines reach over this share of the paper. */
    private static final float WIDE = 0.7f;

    static Margins of(List<TextLine> lines, float width) {
        float size = size(lines);
        List<TextLine> body = lines.stream()
                .filter(line -> Math.abs(line.size() - size) < 0.5f)
                .toList();
        float right = right(body, size);
        float left = Float.MAX_VALUE;
        for (TextLine line : body) {
            boolean ends = right - line.x1() < size;
            left = Math.min(left, ends || body.size() < 3 ? line.x0() : Float.MAX_VALUE);
        }
        long full =
                body.stream().filter(line -> Math.abs(right - line.x1()) < size).count();
        return new Margins(left == Float.MAX_VALUE ? 0 : left, right, size, full >= FIRM && right > WIDE * width);
    }

    /** The same, but no line ends beyond the right edge. */
    Margins atLeast(float end) {
        return end > right ? new Margins(left, end, size, firm) : this;
    }

    private static float size(List<TextLine> lines) {
        Map<Float, Integer> counts = new HashMap<>();
        for (TextLine line : lines) {
            counts.merge(Math.round(line.size() * 4) / 4f, line.text().length(), Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /**
     * The rightmost place where at least two lines end; where there is none, the end of the longest. Punctuation may hang over the edge, so
     * lines that end with it count only if there are no others.
     */
    private static float right(List<TextLine> body, float size) {
        List<TextLine> sorted = new ArrayList<>(body);
        sorted.sort(Comparator.comparing(TextLine::x1).reversed());
        List<TextLine> firm =
                sorted.stream().filter(line -> !Signs.closes(line.last())).toList();
        for (List<TextLine> lines : List.of(firm, sorted)) {
            for (int i = 0; i + 1 < lines.size(); i++) {
                if (lines.get(i).x1() - lines.get(i + 1).x1() < SAME * size) {
                    return lines.get(i).x1();
                }
            }
        }
        return sorted.isEmpty() ? 0 : sorted.get(0).x1();
    }
}
