package org.gouji.ingest.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/** The rows below the heads, until one is none. */
final class LineRows {
    private static final Pattern PERCENT = Pattern.compile(".*[%％]|0+(?:\\.0+)?|[-—－–―/／]{1,2}");
    private static final Pattern RATE = Pattern.compile(".*(?:率|比例?|进度|幅度|[%％]）?)");
    private static final Pattern TOTAL = Pattern.compile("[\\u4e00-\\u9fa5]{0,6}(?:合计|总计|小计|共计)");
    private static final int LEAST = 3;

    private final int labels;
    private final int figures;
    private final boolean counted;
    private final boolean remarks;
    private final List<String> heads;
    private final List<List<Span>> laid = new ArrayList<>();
    private final List<List<FormWord>> numbers = new ArrayList<>();
    private int end;

    /**
     * What a row is made of.
     *
     * @param labels how many labels, the number of a counted row among them
     * @param figures how many figures
     * @param counted whether the first label is a number
     * @param remarks whether words may stand behind the figures
     */
    record Shape(int labels, int figures, boolean counted, boolean remarks) {
        int width() {
            return labels + figures + (remarks ? 1 : 0);
        }
    }

    /** @param heads the words over the columns; none where they stand in two rows */
    LineRows(Shape shape, List<String> heads) {
        this.labels = shape.labels();
        this.figures = shape.figures();
        this.counted = shape.counted();
        this.remarks = shape.remarks();
        this.heads = List.copyOf(heads);
    }

    List<List<Span>> laid() {
        return laid;
    }

    /** The cell behind the last row. */
    int end() {
        return end;
    }

    /** Whether there are enough, and no figures behind them that are left over. */
    boolean read(List<FormWord> cells, int from) {
        end = from;
        while (end < cells.size() && row(cells)) {
            continue;
        }
        boolean left = end < cells.size() && LineCells.figure(cells.get(end))
                || end + 1 < cells.size() && LineCells.figure(cells.get(end + 1));
        return laid.size() >= LEAST && !left && alike();
    }

    private boolean row(List<FormWord> cells) {
        List<FormWord> said = new ArrayList<>();
        int at = end;
        if (counted && LineCells.figure(cells.get(at))) {
            said.add(cells.get(at++));
        }
        while (at < cells.size() && !LineCells.figure(cells.get(at)) && said.size() < labels) {
            said.add(cells.get(at++));
        }
        int to = at;
        while (to < cells.size() && LineCells.figure(cells.get(to)) && to - at < figures) {
            to++;
        }
        boolean total = !said.isEmpty()
                && TOTAL.matcher(said.get(said.size() - 1).words()).matches();
        boolean full =
                said.size() == labels || said.size() == 1 && !LineCells.figure(said.get(0)) && (total || !counted);
        boolean whole = to - at == figures || total && summed(cells.subList(at, to));
        if (said.isEmpty() || !full || !whole) {
            return false;
        }
        List<Span> row = laid(said, total, cells.subList(at, to));
        if (remarks && !total && remarked(cells, to)) {
            row.add(cells.get(to++).span());
        }
        while (row.size() < labels + figures + (remarks ? 1 : 0)) {
            int last = row.get(row.size() - 1).end();
            row.add(new Span(last, last));
        }
        laid.add(row);
        if (to - at >= figures) {
            numbers.add(cells.subList(at, at + figures));
        }
        end = to;
        return true;
    }

    /** Whether a remark stands before the labels of the next row. */
    private boolean remarked(List<FormWord> cells, int at) {
        int next = at;
        while (next < cells.size() && !LineCells.figure(cells.get(next)) && next - at <= labels + 1) {
            next++;
        }
        int words = next - at;
        boolean total = words > 0 && TOTAL.matcher(cells.get(next - 1).words()).matches();
        int own = total ? 1 : counted ? 0 : labels;
        return next < cells.size() && words == own + 1;
    }

    /** Whether the figures of a last row that has lost some at its end are the sums of the columns that they would stand in. */
    private boolean summed(List<FormWord> values) {
        int tied = 0;
        for (int c = 0; c < values.size(); c++) {
            int column = c;
            boolean signed = values.get(c).percent();
            boolean percent = signed || rate(column);
            if (signed != numbers.stream().anyMatch(r -> r.get(column).percent())) {
                return false;
            }
            BigDecimal sum = numbers.stream()
                    .flatMap(r -> r.get(column).value().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean ties =
                    values.get(c).value().filter(v -> v.compareTo(sum) == 0).isPresent();
            if (!percent && !ties) {
                return false;
            }
            tied += ties ? 1 : 0;
        }
        return tied > 1;
    }

    /** A total has lost the label behind it, another row the one before it, which reaches over it from above. */
    private List<Span> laid(List<FormWord> said, boolean total, List<FormWord> values) {
        List<Span> row = new ArrayList<>(said.stream().map(FormWord::span).toList());
        while (row.size() < labels) {
            Span beside = row.get(0);
            Span empty = total ? new Span(beside.end(), beside.end()) : new Span(beside.start(), beside.start());
            row.add(total ? row.size() : 0, empty);
        }
        values.forEach(v -> row.add(v.span()));
        return row;
    }

    private boolean rate(int column) {
        return !heads.isEmpty() && RATE.matcher(heads.get(labels + column)).matches();
    }

    /** Whether no column has percentages and other numbers below each other: then a cell was lost in one row and another gained. */
    private boolean alike() {
        for (int c = 0; c < figures; c++) {
            int column = c;
            long signed = numbers.stream()
                    .filter(r -> r.get(column).words().matches(".*[%％]"))
                    .count();
            long fitting = numbers.stream()
                    .filter(r -> PERCENT.matcher(r.get(column).words()).matches())
                    .count();
            if (signed > 0 && fitting < numbers.size()) {
                return false;
            }
        }
        return true;
    }
}
