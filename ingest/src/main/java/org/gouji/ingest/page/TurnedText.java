package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Text that runs another way than the rest of its page: each run of it becomes one glyph at its middle. */
final class TurnedText {
    /** Glyphs farther apart than this share of their size belong to different runs. */
    private static final float GAP = 1.5f;

    private TurnedText() {}

    /** The glyphs that run as most do, and the others as runs; slanted ones, which are watermarks, are left out. */
    static List<Glyph> straightened(List<Glyph> glyphs) {
        List<Glyph> straight = new ArrayList<>(glyphs.size());
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            Turn turn = glyph.look().turn();
            if (turn == Turn.NONE) {
                straight.add(glyph);
            } else if (turn != Turn.SLANTED) {
                if (!run.isEmpty() && !follows(run.get(run.size() - 1), glyph)) {
                    end(run, straight);
                }
                run.add(glyph);
            }
        }
        end(run, straight);
        return straight;
    }

    private static boolean follows(Glyph before, Glyph glyph) {
        float reach = (1 + GAP) * glyph.size();
        return before.look().turn() == glyph.look().turn()
                && Math.abs(before.x() - glyph.x()) < reach
                && Math.abs(before.y() - glyph.y()) < reach;
    }

    private static void end(List<Glyph> run, List<Glyph> straight) {
        if (run.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        float x = 0;
        float y = 0;
        for (Glyph glyph : run) {
            text.append(glyph.text());
            x += glyph.x() / run.size();
            y += glyph.y() / run.size();
        }
        Glyph first = run.get(0);
        Look look = new Look(first.look().bold(), first.look().aside(), Turn.NONE);
        straight.add(new Glyph(text.toString(), x - first.size() / 2, y, first.size(), first.size(), look));
        run.clear();
    }
}
