package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/**
 * Gives rows of a flattened table back the columns that merged cells took from them, as empty cells: heads that stand over several columns (下达资金 over 小计, 中央, 省级),
 * and the label 合计 that reaches over 序号 and 名称. A row stays as it is where more than one reading would do.
 */
final class ShortRows {
    private static final Pattern NUMBER = Pattern.compile("[（(]?[-+]?[\\d,，]+(?:\\.\\d+)?[%％]?[)）]?");
    private static final Pattern DASH = Pattern.compile("[-—－–/／]{1,2}");
    private static final Pattern LABEL = Pattern.compile("合\\s*计|总\\s*计|小\\s*计|栏\\s*次|[\\u4e00-\\u9fa5]{2,6}(?:合计|总计)");
    private static final int LEAST = 3;

    private final String text;
    private final List<List<Span>> rows;

    private ShortRows(List<List<Span>> rows, String text) {
        this.rows = new ArrayList<>(rows);
        this.text = text;
    }

    /** The rows with the cells that were lost, where it is plain which they were. */
    static List<List<Span>> filled(List<List<Span>> rows, String text) {
        ShortRows filling = new ShortRows(rows, text);
        filling.labels();
        filling.heads();
        return filling.rows;
    }

    /** Rows whose label reaches over the columns of words beside it. */
    private void labels() {
        for (int r = 0; r < rows.size(); r++) {
            List<Span> row = rows.get(r);
            int label = first(row);
            if (label >= 0 && LABEL.matcher(words(row.get(label))).matches()) {
                int at = r;
                beside(r).ifPresent(body -> {
                    int lost = body.size() - row.size();
                    if (lost > 0 && fits(row, label, body, lost)) {
                        rows.set(at, widened(row, label, lost + 1));
                    }
                });
            }
        }
    }

    private int first(List<Span> row) {
        for (int c = 0; c < row.size(); c++) {
            if (!row.get(c).isEmpty()) {
                return c;
            }
        }
        return -1;
    }

    /** The nearest row of figures that is no total, above or else below. */
    private Optional<List<Span>> beside(int row) {
        for (int way : new int[] {-1, 1}) {
            int r = row + way;
            while (r >= 0 && r < rows.size() && labelled(rows.get(r))) {
                r += way;
            }
            if (r >= 0 && r < rows.size() && rows.get(r).stream().anyMatch(this::figure)) {
                return Optional.of(rows.get(r));
            }
        }
        return Optional.empty();
    }

    private boolean labelled(List<Span> row) {
        int label = first(row);
        return label >= 0 && LABEL.matcher(words(row.get(label))).matches();
    }

    /** Whether only words stand where the label would reach, and figures where the row has some. */
    private boolean fits(List<Span> row, int label, List<Span> body, int lost) {
        for (int c = label + 1; c <= label + lost; c++) {
            if (body.get(c).isEmpty() || figure(body.get(c))) {
                return false;
            }
        }
        int told = 0;
        for (int c = label + 1; c < row.size(); c++) {
            Span over = body.get(c + lost);
            if (figure(row.get(c)) && !over.isEmpty()) {
                if (!figure(over) && !DASH.matcher(words(over)).matches()) {
                    return false;
                }
                told++;
            }
        }
        return told > 0;
    }

    /** Rows of heads above each other, from the one right over the figures upwards. */
    private void heads() {
        for (int r = rows.size() - 2; r >= 0; r--) {
            List<Span> upper = rows.get(r);
            List<Span> lower = rows.get(r + 1);
            if (upper.size() > 1
                    && upper.size() < lower.size()
                    && lower.size() > LEAST
                    && upper.stream().noneMatch(this::figure)
                    && worded(lower)
                    && headed(r + 1)) {
                int at = r;
                widths(upper, lower)
                        .filter(widths -> said(upper, widths, lower))
                        .ifPresent(widths -> rows.set(at, widened(upper, widths)));
            }
        }
    }

    /** Whether a row has words, and numbers only as those of its columns. */
    private boolean worded(List<Span> row) {
        boolean numbered = row.stream().filter(this::figure).allMatch(c -> words(c).length() < LEAST);
        return numbered && row.stream().filter(c -> !c.isEmpty() && !figure(c)).count() > 1;
    }

    /** Whether rows of figures as wide as a row of heads follow it soon. */
    private boolean headed(int head) {
        int width = rows.get(head).size();
        for (int r = head + 1; r < Math.min(rows.size(), head + LEAST + 1); r++) {
            if (rows.get(r).size() == width && rows.get(r).stream().anyMatch(this::figure)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no empty cell would reach over words. */
    private boolean said(List<Span> upper, List<Integer> widths, List<Span> lower) {
        int column = 0;
        for (int c = 0; c < upper.size(); c++) {
            if (upper.get(c).isEmpty()
                    && (widths.get(c) > 1 || !lower.get(column).isEmpty())) {
                return false;
            }
            column += widths.get(c);
        }
        return true;
    }

    /** How many columns each head reaches over: one where the cell below is empty, else all words up to the next empty one. */
    private Optional<List<Integer>> widths(List<Span> upper, List<Span> lower) {
        List<Integer> segments = new ArrayList<>();
        int c = 0;
        while (c < lower.size()) {
            int end = c + 1;
            while (!alone(lower, c) && end < lower.size() && (!alone(lower, end) || reached(lower, end))) {
                end++;
            }
            segments.add(end - c);
            c = end;
        }
        int more = upper.size() - segments.size();
        return more == 0 ? Optional.of(segments) : more < 0 ? Optional.empty() : split(segments, lower, more + 1);
    }

    /** Empty, or the number of a column. */
    private boolean alone(List<Span> row, int column) {
        return row.get(column).isEmpty() || figure(row.get(column));
    }

    /** Whether an empty cell was put in for a head that reaches over it. */
    private static boolean reached(List<Span> row, int column) {
        return column > 0
                && row.get(column).isEmpty()
                && row.get(column).start() == row.get(column - 1).end();
    }

    /** Several heads beside each other over the same words each: 总额, 财政拨款, 其他资金 under 预算数 and again under 执行数. Of one run of words only. */
    private Optional<List<Integer>> split(List<Integer> segments, List<Span> lower, int parts) {
        List<Integer> found = new ArrayList<>();
        int from = 0;
        for (int segment : segments) {
            boolean repeats = segment > parts && repeats(lower.subList(from, from + segment), parts);
            for (int k = 0; k < (repeats ? parts : 1); k++) {
                found.add(repeats ? segment / parts : segment);
            }
            from += segment;
        }
        return found.size() == segments.size() + parts - 1 ? Optional.of(found) : Optional.empty();
    }

    private boolean repeats(List<Span> cells, int parts) {
        int width = cells.size() / parts;
        for (int c = 0; c + width < cells.size(); c++) {
            if (!words(cells.get(c)).equals(words(cells.get(c + width)))) {
                return false;
            }
        }
        return cells.size() % parts == 0;
    }

    private static List<Span> widened(List<Span> row, int cell, int width) {
        List<Integer> widths = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            widths.add(c == cell ? width : 1);
        }
        return widened(row, widths);
    }

    private static List<Span> widened(List<Span> row, List<Integer> widths) {
        List<Span> wide = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            Span cell = row.get(c);
            wide.add(cell);
            for (int k = 1; k < widths.get(c); k++) {
                wide.add(new Span(cell.end(), cell.end()));
            }
        }
        return wide;
    }

    private String words(Span cell) {
        return cell.in(text).strip();
    }

    private boolean figure(Span cell) {
        return NUMBER.matcher(words(cell)).matches();
    }
}
