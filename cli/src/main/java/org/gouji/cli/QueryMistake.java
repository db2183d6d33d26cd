package org.gouji.cli;

import org.gouji.index.ask.Parsed.Mistake;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;

/** Shows where a query is wrong: the query, and a caret under what is meant. */
final class QueryMistake {
    private static final String INDENT = "  ";
    private static final String CUT = "…";
    /** What is shown of a query on either side of the place, in characters. */
    private static final int AROUND = 30;

    private QueryMistake() {}

    static BadRequest of(String query, Mistake mistake) {
        String shown = "\n" + String.join("\n", lines(query, mistake.start(), mistake.end()));
        return new BadRequest(
                new Wording(mistake.what().zh() + shown, mistake.what().en() + shown));
    }

    private static String[] lines(String query, int start, int end) {
        int[] points = query.codePoints().toArray();
        int from = start > AROUND ? start - AROUND : 0;
        int to = Math.min(points.length, Math.max(start, Math.min(end, start + AROUND)) + AROUND);
        String before = INDENT + (from > 0 ? CUT : "") + Width.clean(new String(points, from, start - from));
        int last = Math.min(end, to);
        String wrong = Width.clean(new String(points, start, last - start));
        String after = Width.clean(new String(points, last, to - last));
        return new String[] {
            before + wrong + after + (to < points.length ? CUT : ""),
            " ".repeat(Width.of(before)) + "^".repeat(Math.max(1, Width.of(wrong)))
        };
    }
}
