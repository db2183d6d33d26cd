package org.gouji.index;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Indicator;
import org.gouji.model.Measure;
import org.gouji.model.Report;

/** Which percentages of a report say what was to be reached (目标值), and not what was. */
final class Aims {
    private static final Pattern NAMED = Pattern.compile("(?:目标|指标|计划|预期)值?$");
    private static final Pattern MARKED = Pattern.compile("(?:[≥≧≤≦⩾⩽]|[大小]于等于|不低于|不少于|不小于|不高于|不超过)\\s*$");
    /** Rates of which a name tells nothing: 完成年度目标的88% was reached. */
    private static final Set<Measure> REACHED = Set.of(Measure.COMPLETION, Measure.CHANGE_RATE, Measure.ACHIEVED);

    private static final int BEFORE = 6;

    private final String text;
    /** Rows of indicators by their beginnings. */
    private final TreeMap<Integer, Row> rows = new TreeMap<>();

    /**
     * A row of indicators.
     *
     * @param end where it ends
     * @param from where its target begins
     * @param to where its target ends
     */
    private record Row(int end, int from, int to) {}

    Aims(Report report, String text) {
        this.text = text;
        for (Indicator row : report.body().indicators()) {
            int from = row.target().isEmpty()
                    ? -1
                    : text.indexOf(row.target(), row.span().start());
            if (from >= 0 && from < row.span().end()) {
                rows.put(
                        row.span().start(),
                        new Row(row.span().end(), from, from + row.target().length()));
            }
        }
    }

    boolean aim(Fact fact) {
        int start = fact.span().start();
        Map.Entry<Integer, Row> before = rows.floorEntry(start);
        if (before != null && start < before.getValue().end()) {
            Row row = before.getValue();
            return start >= row.from() && start < row.to();
        }
        return fact.measure() == Measure.TARGET
                || !REACHED.contains(fact.measure())
                        && NAMED.matcher(fact.item()).find()
                || MARKED.matcher(text)
                        .region(Math.max(0, start - BEFORE), start)
                        .find();
    }
}
