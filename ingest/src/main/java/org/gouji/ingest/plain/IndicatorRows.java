package org.gouji.ingest.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rows of an indicator table whose grid is lost: the names of levels, which every form has alike, then a name and one word for each head behind it, points and
 * score among them. A number that fits nowhere makes the whole table unsure.
 */
final class IndicatorRows {
    private static final Pattern GROUP = Pattern.compile("(?:产出|效益|效果|满意度)(?:指标)?(?:[（(]\\d{1,3}分[）)])?");
    private static final Pattern LEVEL =
            Pattern.compile("(?:产出|效益|效果|满意度|数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续影响|可持续发展"
                    + "|(?:社会公众或)?服务对象满意度|服务对象满意度等?|社会公众满意度)(?:指标)?(?:[（(]\\d{1,3}分[）)])?");
    private static final Pattern NUMBERED = Pattern.compile("(?:指标)?\\d{1,2}[：:.、]?");
    /** A target or what was done, which names nothing. */
    private static final Pattern MEASURED = Pattern.compile("[≥≤><=＝＞＜].*|\\d[\\d.,]*[^\\d年月]{0,4}");

    private static final Pattern END = Pattern.compile("(?:总分|合计|总计|总得分)[：:]?|(?:填报|填表|审核|联系|说明[：:]|注[：:]|备注[：:]).*");
    private static final Pattern TOTAL = Pattern.compile("(?:总分|合计|总计)[：:]?");

    /** No indicator has so many points. */
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(60);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Words of a reason between two rows at most. */
    private static final int LONGEST_REASON = 12;

    private final List<FormWord> words;
    private final String text;
    /** The kinds of the columns behind the name. */
    private final List<FormHeads.Kind> behind;

    private final boolean remarks;
    private final List<Row> rows = new ArrayList<>();
    private Optional<FormWord> group = Optional.empty();
    private Optional<FormWord> level = Optional.empty();
    private boolean unsure;
    private int at;

    private IndicatorRows(List<FormWord> words, FormHeads heads, String text) {
        this.words = words;
        this.text = text;
        List<FormHeads.Kind> kinds =
                heads.columns().stream().map(FormHeads.Column::kind).toList();
        List<FormHeads.Kind> after = kinds.subList(heads.of(FormHeads.Kind.NAME) + 1, kinds.size());
        this.remarks = after.get(after.size() - 1) == FormHeads.Kind.REMARK;
        this.behind = remarks ? after.subList(0, after.size() - 1) : after;
        this.at = heads.next();
    }

    /**
     * A row.
     *
     * @param group 一级指标, where it is printed on this row
     * @param level 二级指标, where it is printed on this row
     * @param name 三级指标
     * @param cells one for each head behind the name but that of remarks
     * @param remark what else is printed before the next row
     */
    record Row(
            Optional<FormWord> group,
            Optional<FormWord> level,
            FormWord name,
            List<FormWord> cells,
            Optional<FormWord> remark) {
        Row {
            cells = List.copyOf(cells);
        }

        Row with(FormWord said) {
            return new Row(group, level, name, cells, Optional.of(said));
        }
    }

    /**
     * What was read.
     *
     * @param rows one or more
     * @param total 总分 and its two numbers; none if there is no such row
     * @param points of all rows
     * @param next the index of the word after them
     */
    record Read(List<Row> rows, List<FormWord> total, BigDecimal points, int next) {
        Read {
            rows = List.copyOf(rows);
            total = List.copyOf(total);
        }

        /** Without a total that the rows don't make: points for the execution of the budget may be in it, which weren't read. */
        Read alone() {
            boolean made = !total.isEmpty()
                    && total.get(1)
                            .value()
                            .filter(v -> v.compareTo(points) == 0)
                            .isPresent();
            return made ? this : new Read(rows, List.of(), points, next);
        }
    }

    /** The rows under heads; empty if any number's place can't be told. */
    static Optional<Read> read(List<FormWord> words, FormHeads heads, String text) {
        return new IndicatorRows(words, heads, text).table();
    }

    private Optional<Read> table() {
        int end = at;
        boolean lost = false;
        while (at < words.size() && at - end <= LONGEST_REASON && !ends(at)) {
            int before = at;
            int row = rows.size() - 1;
            if (levels() || row()) {
                if (lost) {
                    return Optional.empty();
                }
                remark(row, end, before);
                end = at;
            } else {
                lost |= words.get(at).number() || words.get(at).percent();
                at++;
            }
        }
        List<FormWord> total = List.of();
        if (at < words.size() && ends(at) && !lost) {
            remark(rows.size() - 1, end, at);
            total = total();
            end = at;
        }
        BigDecimal points = points();
        boolean sure = !unsure && !scoreLost() && rows.size() > 1 && points.signum() > 0 && points.compareTo(ALL) <= 0;
        return sure ? Optional.of(new Read(rows, total, points, end)) : Optional.empty();
    }

    private boolean ends(int index) {
        return END.matcher(words.get(index).words()).matches();
    }

    /** Words between two rows belong to the first. */
    private void remark(int row, int from, int to) {
        if (to > from && row >= 0) {
            rows.set(row, rows.get(row).with(words.get(from).and(words.get(to - 1), text)));
        }
    }

    /** Whether a zero may be the remark that there is none, its score an empty cell: no points are lost without a word. */
    private boolean scoreLost() {
        int score = behind.indexOf(FormHeads.Kind.SCORE);
        return remarks
                && rows.stream()
                        .anyMatch(r -> r.remark().isEmpty()
                                && r.cells().get(score).value().orElse(ALL).signum() == 0);
    }

    private BigDecimal points() {
        int column = behind.indexOf(FormHeads.Kind.POINTS);
        return rows.stream()
                .map(r -> r.cells().get(column).value().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One or two names of levels. */
    private boolean levels() {
        int pieces = pieces(at);
        if (pieces == 0) {
            return false;
        }
        FormWord word = pieces == 2 ? words.get(at).and(words.get(at + 1), text) : words.get(at);
        boolean two = pieces(at + pieces) > 0;
        if (two || GROUP.matcher(word.words()).matches()) {
            group = Optional.of(word);
            level = Optional.empty();
        } else {
            level = Optional.of(word);
        }
        at += pieces;
        if (two) {
            int more = pieces(at);
            level = Optional.of(more == 2 ? words.get(at).and(words.get(at + 1), text) : words.get(at));
            at += more;
        }
        return true;
    }

    /** How many words make the name of a level: 社会效益 指标; 0 if they make none. */
    private int pieces(int index) {
        if (index >= words.size()) {
            return 0;
        }
        String first = words.get(index).words();
        boolean two = index + 1 < words.size()
                && words.get(index + 1).words().startsWith("指标")
                && LEVEL.matcher(first + words.get(index + 1).words()).matches();
        return two ? 2 : LEVEL.matcher(first).matches() ? 1 : 0;
    }

    private boolean row() {
        FormWord name = words.get(at);
        int from = at + 1;
        if (name.figure()) {
            return false;
        }
        if (NUMBERED.matcher(name.words()).matches() && from < words.size() && text(from)) {
            name = name.and(words.get(from++), text);
        }
        if (!fits(from) || measured(name)) {
            return false;
        }
        boolean remark = stray(from);
        boolean later = remark && text(from) && !measured(words.get(from)) && fits(from + 1) && !stray(from + 1);
        boolean none = remark && remarks && nothing(from);
        // 优秀 98 10 10 0: the row may begin a word later
        unsure |= remark && later == none;
        if (remark && !none) {
            return false;
        }
        rows.add(new Row(group, level, name, words.subList(from, from + behind.size()), Optional.empty()));
        group = Optional.empty();
        level = Optional.empty();
        at = from + behind.size();
        if (remark) {
            remark(rows.size() - 1, at, ++at);
        }
        return true;
    }

    private static boolean measured(FormWord word) {
        return MEASURED.matcher(word.words()).matches();
    }

    private boolean text(int index) {
        return !words.get(index).figure() && pieces(index) == 0;
    }

    /** Whether the number behind the cells that would begin at an index is zero: the remark that there is none. */
    private boolean nothing(int from) {
        return words.get(from + behind.size()).value().orElse(ALL).signum() == 0;
    }

    /** Whether a number stands behind the cells that would begin at an index. */
    private boolean stray(int from) {
        int next = from + behind.size();
        return next < words.size() && words.get(next).number();
    }

    /** Whether one word for each head stands from an index on, points and score where they belong. */
    private boolean fits(int from) {
        if (from + behind.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < behind.size(); i++) {
            FormWord cell = words.get(from + i);
            boolean points = behind.get(i) == FormHeads.Kind.POINTS || behind.get(i) == FormHeads.Kind.SCORE;
            if (points && !cell.number() || pieces(from + i) > 0 || ends(from + i)) {
                return false;
            }
        }
        BigDecimal points = value(from, FormHeads.Kind.POINTS);
        BigDecimal score = value(from, FormHeads.Kind.SCORE);
        return score.signum() >= 0 && score.compareTo(points) <= 0 && points.compareTo(MOST_POINTS) <= 0;
    }

    private BigDecimal value(int from, FormHeads.Kind kind) {
        return words.get(from + behind.indexOf(kind)).value().orElse(BigDecimal.ZERO);
    }

    /** 总分 with the points of all and the score. */
    private List<FormWord> total() {
        boolean total = at + 2 < words.size()
                && TOTAL.matcher(words.get(at).words()).matches()
                && words.get(at + 1).number()
                && words.get(at + 2).number()
                && (at + 3 == words.size() || !words.get(at + 3).figure());
        if (!total) {
            return List.of();
        }
        at += 3;
        return words.subList(at - 3, at);
    }
}
