package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/**
 * Tables of amounts of which every line is a cell. A bar at the end of each keeps the empty ones; without bars the heads must be those of accounts and every row must have
 * a figure for each.
 */
final class StackedTables implements Recogniser {
    private static final Pattern LABELS = Pattern.compile("(?:支出|收入|资金)?(?:项目|科目|内容|单位|名称|来源|类别)(?:名称)?");
    private static final Pattern AMOUNTS = Pattern.compile(
            "(?:(?:年初|全年|上年|本年|当年|20\\d\\d年度?)?(?:调整)?(?:预算|决算|执行|支出|收入|计划|实际)(?:数|金额|额)|金额)(?:[（(]万?元[）)])?");
    private static final Pattern COUNTED = Pattern.compile("20\\d\\d|\\d{1,2}");
    private static final int LONGEST = 30;
    private static final int MOST_CELLS = 3000;
    private static final int LEAST_ROWS = 3;

    private final Lines lines;
    private int judgedUntil;

    StackedTables(Lines lines) {
        this.lines = lines;
    }

    /**
     * A line as a cell.
     *
     * @param word what it says, its bar left out
     */
    private record Cell(FormWord word) {
        Span span() {
            return word.span();
        }

        int line() {
            return word.line();
        }

        boolean figure() {
            return word.words().isEmpty() || word.number() || word.dash();
        }

        boolean label() {
            return !word.words().isEmpty() && !figure() && word.words().length() <= LONGEST;
        }
    }

    @Override
    public Optional<Found> at(int line) {
        if (line < judgedUntil || lines.blank(line) || lines.tabbed(line)) {
            return Optional.empty();
        }
        boolean barred = barred(line);
        if (!barred && !LABELS.matcher(words(line)).matches()) {
            return Optional.empty();
        }
        List<Cell> cells = cells(line, barred);
        judgedUntil = barred && !cells.isEmpty() ? cells.get(cells.size() - 1).line() + 1 : line + 1;
        int width = barred ? width(cells) : heads(cells);
        int rows = width < 2 ? 0 : rows(cells, width);
        if (rows <= LEAST_ROWS) {
            return Optional.empty();
        }
        return Optional.of(found(cells, width, rows, line));
    }

    private String words(int line) {
        StringBuilder words = new StringBuilder();
        lines.at(line).chars().filter(c -> !Lines.white(c)).forEach(c -> words.append((char) c));
        return words.toString();
    }

    private boolean barred(int line) {
        String words = lines.at(line);
        return words.indexOf('|') >= 0
                && words.strip().indexOf('|') == words.strip().length() - 1;
    }

    private List<Cell> cells(int from, boolean barred) {
        List<Cell> cells = new ArrayList<>();
        for (int line = from; line < lines.size() && cells.size() < MOST_CELLS; line++) {
            if (lines.blank(line)) {
                continue;
            }
            if (lines.at(line).indexOf('\t') >= 0 || barred(line) != barred) {
                break;
            }
            int end = barred ? lines.text().indexOf('|', lines.start(line)) : lines.end(line);
            Span span = lines.trimmed(lines.start(line), end);
            if (span.length() > LONGEST * 2) {
                break;
            }
            cells.add(new Cell(FormWord.of(span, lines.text(), line)));
        }
        return cells;
    }

    /** The columns: the heads stand before the first label that figures follow. */
    private static int width(List<Cell> cells) {
        int first = 0;
        while (first < cells.size() && cells.get(first).label()) {
            first++;
        }
        return first < cells.size() && first > 2 ? first - 1 : 0;
    }

    /** The columns of accounts, by their heads. */
    private static int heads(List<Cell> cells) {
        int width = 1;
        while (width < cells.size()
                && AMOUNTS.matcher(cells.get(width).word().words()).matches()) {
            width++;
        }
        return width;
    }

    /** How many rows there are from the heads on, each a label and figures. */
    private static int rows(List<Cell> cells, int width) {
        int rows = 1;
        while ((rows + 1) * width <= cells.size()) {
            List<Cell> row = cells.subList(rows * width, (rows + 1) * width);
            boolean counted = row.get(0).label()
                    && row.subList(1, width).stream().allMatch(Cell::figure)
                    && !COUNTED.matcher(row.get(0).word().words()).matches();
            if (!counted) {
                break;
            }
            rows++;
        }
        // figures behind these rows that are no row: cells were lost
        int next = rows * width;
        boolean lost = next < cells.size() && cells.get(next).figure()
                || next + 1 < cells.size() && cells.get(next + 1).figure();
        return lost ? 0 : rows;
    }

    private Found found(List<Cell> cells, int width, int rows, int from) {
        List<List<Span>> laid = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            laid.add(cells.subList(r * width, (r + 1) * width).stream()
                    .map(Cell::span)
                    .toList());
        }
        int next = cells.get(rows * width - 1).line() + 1;
        return Found.of(new RawTable(laid, from, next).table(lines), next);
    }
}
