package org.gouji.ingest.page;

import java.util.Arrays;
import java.util.List;

/** Which glyphs belong to a run that is set with even gaps, as titles and the numbers of forms are: no space stands in it. */
final class Spread {
    /** Gaps as shares of the size: smaller ones need no reason, larger ones part columns. */
    private static final float LEAST = 0.3f;

    private static final float MOST = 3;
    private static final float MOST_OF_DIGITS = 1;
    private static final float EVEN = 0.25f;

    /** A run has so many glyphs at least: of three, two gaps are the same by chance too often. */
    private static final int RUN = 4;

    private Spread() {}

    /** For each glyph, whether the gap before it is one of such a run. */
    static boolean[] of(List<Glyph> visible) {
        boolean[] spread = new boolean[visible.size()];
        int start = 0;
        for (int i = 1; i <= visible.size(); i++) {
            boolean apart = i < visible.size() && apart(visible, i);
            if (apart && (i == start + 1 || even(gap(visible, i), gap(visible, start + 1)))) {
                continue;
            }
            if (i - start >= RUN) {
                Arrays.fill(spread, start + 1, i, true);
            }
            start = apart ? i - 1 : i;
        }
        return spread;
    }

    private static boolean apart(List<Glyph> visible, int i) {
        boolean digits = Signs.latin(visible.get(i - 1).first())
                || Signs.latin(visible.get(i).first());
        float gap = gap(visible, i);
        return gap >= LEAST && gap <= (digits ? MOST_OF_DIGITS : MOST);
    }

    private static boolean even(float gap, float first) {
        return Math.abs(gap - first) <= EVEN * first;
    }

    private static float gap(List<Glyph> visible, int i) {
        Glyph before = visible.get(i - 1);
        Glyph glyph = visible.get(i);
        return (glyph.x() - before.end()) / Math.max(1, glyph.size());
    }
}
