package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/**
 * Tables of amounts of which every line is a cell. A bar at the end of each keeps the empty ones; without bars every row must have a figure for each head, and the heads must be those of
 * accounts or tell what is measured.
 */
final class StackedTables implements Recogniser {
    private static final Pattern LABELS = Pattern.compile(
            "(?:支出|收入|资金)?(?:项目|科目|内容|单位|名称|来源|类别)(?:名称)?" + "|(?:经费|预算|资金|收支)(?:控制|执行|使用|收支)?情况(?:[（(]万?元[）)]?)?");
    /** Heads that stand over one row of figures, each below the other. */
    private static final List<Pattern> STAFF = List.of(
            Pattern.compile("(?:核定)?编制(?:人?数|总数)"),
            Pattern.compile("(?:20\\d\\d年?)?(?:年末)?(?:实际|实有)?(?:在职|在编|在岗)?人员?数"),
            Pattern.compile("(?:在职)?(?:人员)?控制率"));

    private static final Pattern AMOUNTS = Pattern.compile(
            "(?:(?:年初|全年|上年|本年|当年|20\\d\\d年度?)?(?:调整)?(?:预算|决算|执行|支出|收入|计划|实际)(?:数|金额|额)|金额)(?:[（(]万?元[）)])?");
    /** Heads that tell what is measured: 长度（公里）, 审定价（元）, 户数, 支付进度. */
    private static final Pattern MEASURED = Pattern.compile(
            ".*[（(][^（）()]{1,8}[）)]|.{0,12}(?:数|数量|额|金额|总额|率|价|面积|长度|得分|分值|分数|权重|人口|人次|户|进度|预算|决算|支出|收入|投资|资金|占比|比例|比重|标准|单价|合计|小计|20\\d\\d年度?)");

    private static final Pattern SENTENCE = Pattern.compile(".*[。；：:！？，,]|[（(]?[一二三四五六七八九十\\d]+[）)、.．].*");
    private static final Pattern COUNTED = Pattern.compile("20\\d\\d|\\d{1,2}");
    private static final int LONGEST = 30;
    private static final int MOST_CELLS = 3000;
    private static final int LEAST_ROWS = 3;
    /** No stacked table without bars has more columns. */
    private static final int WIDEST = 10;

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
            return word.words().isEmpty() || word.number() || word.percent() || word.dash();
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
        Optional<Found> staff = staff(line);
        if (staff.isPresent()) {
            return staff;
        }
        boolean barred = barred(line);
        boolean accounts = !barred && LABELS.matcher(words(line)).matches();
        int period = barred ? 0 : period(line);
        if (!barred && !accounts && period == 0) {
            return Optional.empty();
        }
        List<Cell> cells = cells(line, barred, MOST_CELLS);
        judgedUntil = barred && !cells.isEmpty() ? cells.get(cells.size() - 1).line() + 1 : line + 1;
        int width = barred ? width(cells) : period > 0 ? period : heads(cells);
        List<List<Cell>> rows = width < 2 ? List.of() : rows(cells, width);
        if (rows.stream().filter(r -> r.size() == width).count() <= LEAST_ROWS || !barred && mixed(rows, width)) {
            return Optional.empty();
        }
        return Optional.of(found(rows, width, line));
    }

    /** 编制数, 实际在职人数 and 控制率, a line each, and a figure for each below them. */
    private Optional<Found> staff(int line) {
        if (!STAFF.get(0).matcher(words(line)).matches()) {
            return Optional.empty();
        }
        int width = STAFF.size();
        List<Cell> cells = cells(line, false, MOST_CELLS);
        boolean told = cells.size() >= 2 * width
                && (cells.size() == 2 * width || !cells.get(2 * width).figure());
        for (int c = 0; told && c < width; c++) {
            FormWord figure = cells.get(width + c).word();
            told = STAFF.get(c).matcher(cells.get(c).word().words()).matches()
                    && (c == width - 1 ? figure.percent() : figure.number());
        }
        return told
                ? Optional.of(found(List.of(cells.subList(0, width), cells.subList(width, 2 * width)), width, line))
                : Optional.empty();
    }

    /** How many columns a table has whose heads tell what is measured and whose rows all have one label and a figure for each other head; 0 if it is none. */
    private int period(int line) {
        List<Cell> cells = cells(line, false, (LEAST_ROWS + 1) * WIDEST);
        int width = width(cells);
        if (width < LEAST_ROWS || width > WIDEST || cells.size() < (LEAST_ROWS + 1) * width) {
            return 0;
        }
        List<Cell> heads = cells.subList(0, width);
        boolean plain =
                heads.stream().noneMatch(h -> SENTENCE.matcher(h.word().words()).matches());
        long measured = heads.stream()
                .skip(1)
                .filter(h -> MEASURED.matcher(h.word().words()).matches())
                .count();
        boolean regular = plain && 2 * measured >= width;
        for (int i = width; regular && i < (LEAST_ROWS + 1) * width; i++) {
            regular = i % width == 0 ? cells.get(i).label() : cells.get(i).figure();
        }
        return regular ? width : 0;
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

    private List<Cell> cells(int from, boolean barred, int most) {
        List<Cell> cells = new ArrayList<>();
        for (int line = from; line < lines.size() && cells.size() < most; line++) {
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

    /** The rows from the heads on, each a label and figures, or a label alone before another where all are empty; none if cells were lost. */
    private static List<List<Cell>> rows(List<Cell> cells, int width) {
        List<List<Cell>> rows = new ArrayList<>(List.of(cells.subList(0, width)));
        int next = width;
        int end = width;
        int full = 1;
        while (next + 1 < cells.size() && cells.get(next).label()) {
            int to = Math.min(cells.size(), next + width);
            List<Cell> row = cells.subList(next, to);
            boolean counted = row.size() == width
                    && row.subList(1, width).stream().allMatch(Cell::figure)
                    && !COUNTED.matcher(row.get(0).word().words()).matches();
            if (!counted && !cells.get(next + 1).label()) {
                break;
            }
            rows.add(counted ? row : row.subList(0, 1));
            next += counted ? width : 1;
            end = counted ? next : end;
            full = counted ? rows.size() : full;
        }
        // figures behind these rows that are no row: cells were lost
        boolean lost = end < cells.size() && cells.get(end).figure()
                || end + 1 < cells.size() && cells.get(end + 1).figure();
        return lost ? List.of() : rows.subList(0, full);
    }

    /** Whether a column has percentages and other figures: cells were lost. */
    private static boolean mixed(List<List<Cell>> rows, int width) {
        for (int c = 1; c < width; c++) {
            int column = c;
            List<FormWord> figures = rows.stream()
                    .skip(1)
                    .filter(r -> r.size() == width)
                    .map(r -> r.get(column).word())
                    .toList();
            if (figures.stream().anyMatch(FormWord::percent) && figures.stream().anyMatch(FormWord::number)) {
                return true;
            }
        }
        return false;
    }

    private Found found(List<List<Cell>> rows, int width, int from) {
        List<List<Span>> laid = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Span> cells = new ArrayList<>(row.stream().map(Cell::span).toList());
            while (cells.size() < width) {
                int end = cells.get(cells.size() - 1).end();
                cells.add(new Span(end, end));
            }
            laid.add(cells);
        }
        List<Cell> last = rows.get(rows.size() - 1);
        int next = last.get(last.size() - 1).line() + 1;
        return Found.of(new RawTable(laid, from, next).table(lines), next);
    }
}
