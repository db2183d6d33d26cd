package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/**
 * Tables of which every line is a cell and the empty cells are lost. Heads come first, then rows of one or two labels and as many figures each; where the figures of a row are
 * fewer or more than those of the others it can't be told which is missing, and nothing is read.
 */
final class LineCells implements Recogniser {
    private static final Pattern FIRST = Pattern.compile(
            "(?:[“”\"\\u4e00-\\u9fa5]{0,10}(?:项目|科目|名称|类别|类型|内容|单位|编码|来源|性质|季度|时间|年度|乡镇|地区|对象|分项|部门|资金|经费|支出|收入|事项)|序号)(?:[（(][^）)]{1,10}[）)])?");
    private static final Pattern FIGURE =
            Pattern.compile("[-+]?(?:\\d{1,3}(?:[,，]\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?[%％]?|[-—－–―/／]{1,2}");
    /** A last column of words, which may be empty. */
    private static final Pattern REMARKS = Pattern.compile(".{0,6}(?:等级|等次|原因|备注|说明|措施|结论)(?:及.{0,8})?");

    private static final int LONGEST = 30;
    private static final int MOST_CELLS = 3000;
    private static final int MOST_HEADS = 14;
    private static final int MOST_FAILURES = 20;
    private static final int LEAST_FIGURES = 2;

    private final Lines lines;
    private int judgedUntil;
    /** The lines that were looked at in vain, and how often: a long list of short lines is not read again from each of them. */
    private int readUntil;

    private int failures;

    LineCells(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Found> at(int line) {
        if (line < judgedUntil
                || lines.blank(line)
                || lines.tabbed(line)
                || !FIRST.matcher(words(line)).matches()) {
            return Optional.empty();
        }
        failures = line < readUntil ? failures : 0;
        if (failures > MOST_FAILURES) {
            return Optional.empty();
        }
        List<FormWord> cells = cells(line);
        failures++;
        readUntil = Math.max(
                readUntil, cells.isEmpty() ? 0 : cells.get(cells.size() - 1).line());
        int figure = 0;
        while (figure < cells.size() && !figure(cells.get(figure))) {
            figure++;
        }
        if (figure < LEAST_FIGURES || figure > MOST_HEADS || figure == cells.size()) {
            return Optional.empty();
        }
        for (int labels = 1; labels <= 2; labels++) {
            for (boolean counted : new boolean[] {false, true}) {
                Optional<Found> found = read(cells, figure, labels, counted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        judgedUntil = line + 1;
        return Optional.empty();
    }

    private String words(int line) {
        return FormWord.of(lines.span(line), lines.text(), line).words();
    }

    static boolean figure(FormWord word) {
        return FIGURE.matcher(word.words()).matches();
    }

    /** The lines from the first head on, as far as they are short and end no sentence. */
    private List<FormWord> cells(int from) {
        List<FormWord> cells = new ArrayList<>();
        int white = 0;
        for (int line = from; line < lines.size() && cells.size() < MOST_CELLS && white < 2; line++) {
            if (lines.blank(line)) {
                white++;
                continue;
            }
            FormWord cell = FormWord.of(lines.trimmed(lines.start(line), lines.end(line)), lines.text(), line);
            boolean told = cell.words().length() > LONGEST || LineForms.endsSentence(cell.words());
            if (told || lines.at(line).indexOf('\t') >= 0) {
                break;
            }
            white = 0;
            cells.add(cell);
            if (cells.size() == MOST_HEADS + 1 && cells.stream().noneMatch(LineCells::figure)) {
                break;
            }
        }
        return cells;
    }

    /**
     * Rows of so many labels, the first of which is a number where they are counted or coded.
     *
     * @param figure the first cell that is a figure
     */
    private Optional<Found> read(List<FormWord> cells, int figure, int labels, boolean counted) {
        int head = counted ? figure : figure - labels;
        int first = counted ? figure + labels : figure;
        if (head < 2 || counted && labels < 2) {
            return Optional.empty();
        }
        int last = first;
        while (last < cells.size() && figure(cells.get(last))) {
            last++;
        }
        // the number that begins the next counted row follows the figures of this one
        boolean remarks = REMARKS.matcher(cells.get(head - 1).words()).matches();
        int figures = remarks ? head - labels - 1 : last - first - (counted ? 1 : 0);
        LineRows.Shape shape = new LineRows.Shape(labels, figures, counted, remarks);
        List<List<Span>> heads = heads(cells.subList(0, head), shape.width());
        List<String> over = head == shape.width()
                ? cells.subList(0, head).stream().map(FormWord::words).toList()
                : List.of();
        LineRows rows = new LineRows(shape, over);
        if (figures < LEAST_FIGURES || heads.isEmpty() || !rows.read(cells, head)) {
            return Optional.empty();
        }
        List<List<Span>> laid = new ArrayList<>(heads);
        laid.addAll(rows.laid());
        int from = cells.get(0).line();
        int next = cells.get(rows.end() - 1).line() + 1;
        judgedUntil = next;
        return Optional.of(Found.of(new RawTable(laid, from, next).table(lines), next));
    }

    /** One row of heads, or two where the lower one repeats the same words under several of the upper: 2023年, 2022年 over 预算数, 决算数 each. */
    private static List<List<Span>> heads(List<FormWord> heads, int width) {
        if (heads.size() == width) {
            return List.of(heads.stream().map(FormWord::span).toList());
        }
        for (int groups = 2; groups <= width / 2; groups++) {
            for (int size = 2; groups * size < width; size++) {
                int upper = heads.size() - groups * size;
                if (upper == width - groups * size + groups && repeats(heads.subList(upper, heads.size()), size)) {
                    List<List<Span>> two = under(heads, upper, groups, size);
                    if (!two.isEmpty()) {
                        return two;
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean repeats(List<FormWord> words, int size) {
        for (int i = size; i < words.size(); i++) {
            if (!words.get(i).words().equals(words.get(i - size).words())) {
                return false;
            }
        }
        return words.stream().limit(size).map(FormWord::words).distinct().count() == size;
    }

    /** The two rows, where the heads that reach over several columns are alike: all of a year, or all of nothing else than the others. */
    private static List<List<Span>> under(List<FormWord> heads, int upper, int groups, int size) {
        int first = -1;
        int dated = 0;
        for (int i = 1; i < upper; i++) {
            if (heads.get(i).words().matches("20\\d\\d年度?.{0,4}|上年度?.{0,4}|本年度?.{0,4}")) {
                first = first < 0 ? i : first;
                dated++;
            }
        }
        boolean whole = upper == groups + 1;
        if (!whole && (dated != groups || !heads.get(first + groups - 1).words().matches(".*年.*"))) {
            return List.of();
        }
        int from = whole ? 1 : first;
        List<Span> top = new ArrayList<>();
        List<Span> low = new ArrayList<>();
        int lower = upper;
        for (int i = 0; i < upper; i++) {
            Span head = heads.get(i).span();
            boolean group = i >= from && i < from + groups;
            for (int k = 0; k < (group ? size : 1); k++) {
                top.add(k == 0 ? head : new Span(head.end(), head.end()));
                low.add(group ? heads.get(lower++).span() : new Span(head.end(), head.end()));
            }
        }
        return List.of(top, low);
    }
}
