package org.gouji.ingest.page;

import java.util.List;

/** How wide the first part of a line is that may not be broken: it would have had to fit on the line above. */
final class HeadWidth {
    private HeadWidth() {}

    static float of(List<Glyph> visible) {
        int end = 0;
        while (end < visible.size()) {
            int start = end;
            while (end < visible.size() - 1 && Signs.opens(visible.get(end).first())) {
                end++;
            }
            end = Signs.latin(visible.get(end).first()) ? latinEnd(visible, end) : end + 1;
            while (end < visible.size() && Signs.closes(visible.get(end).first())) {
                end++;
            }
            // Some programs break no line between a closing bracket and what follows it in digits or letters:
            // （39/42）×100%.
            boolean tied = end < visible.size()
                    && end > start
                    && "）)]".indexOf(visible.get(end - 1).first()) >= 0
                    && Signs.latin(visible.get(end).first());
            if (!tied) {
                break;
            }
        }
        return visible.get(end - 1).end() - visible.get(0).x();
    }

    private static int latinEnd(List<Glyph> visible, int from) {
        int end = from + 1;
        while (end < visible.size()
                && Signs.latin(visible.get(end).first())
                && visible.get(end).x() - visible.get(end - 1).end()
                        < visible.get(end).size() / 4) {
            end++;
        }
        return end;
    }
}
