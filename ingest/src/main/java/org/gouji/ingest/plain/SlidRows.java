package org.gouji.ingest.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.model.Span;

/**
 * The rows of a form of the self-evaluation drawn with bars, of which those below a cell that reached over several rows have lost it and slid to the left. Where a
 * rate, a sign or the points of a row stand tells by how much; a row of which it can't be told leaves all as they are.
 */
final class SlidRows {
    private static final Pattern RATE = Pattern.compile("(?:预算|资金)?执行率.{0,8}");
    private static final Pattern SIGN = Pattern.compile("指标性质|性质");
    private static final Pattern NAME = Pattern.compile("三级指标|指标名称|指标内容");
    private static final Pattern POINTS = Pattern.compile("(?:指标)?(?:分值|权重)(?:[（(].{1,6}[）)])?");
    private static final Pattern SCORE = Pattern.compile("(?:自评|实际)?得分(?:[（(].{1,6}[）)])?");
    private static final Pattern TOTAL = Pattern.compile("合计|总分|总计");
    private static final Pattern SIGNED = Pattern.compile("[≥≤><=＝＞＜]{1,2}|定性");
    private static final BigDecimal MOST = BigDecimal.valueOf(60);

    private final String text;
    private final int width;
    private final List<List<Span>> laid = new ArrayList<>();
    private Optional<Head> head = Optional.empty();
    private int slid;
    private boolean moved;

    private SlidRows(String text, int width) {
        this.text = text;
        this.width = width;
    }

    /**
     * The heads of a part of the form, by column; -1 where there is none.
     *
     * @param rate of execution
     * @param sign of a target
     * @param name of an indicator
     */
    private record Head(int rate, int sign, int name, int points, int score) {
        boolean tells() {
            return rate >= 0 || name >= 0 && points > name && score > points;
        }
    }

    /** The rows, each as wide as the widest, where some had slid and all could be put back. */
    static Optional<List<List<Span>>> laid(List<List<Span>> rows, String text) {
        SlidRows slid =
                new SlidRows(text, rows.stream().mapToInt(List::size).max().orElse(0));
        for (List<Span> row : rows) {
            if (!slid.row(trimmed(row))) {
                return Optional.empty();
            }
        }
        return slid.moved ? Optional.of(slid.laid) : Optional.empty();
    }

    private static List<Span> trimmed(List<Span> row) {
        int size = row.size();
        while (size > 1 && row.get(size - 1).isEmpty()) {
            size--;
        }
        return row.subList(0, size);
    }

    private boolean row(List<Span> row) {
        List<FormWord> words =
                row.stream().map(cell -> FormWord.of(cell, text, 0)).toList();
        boolean figures = words.stream().anyMatch(w -> w.number() || w.percent());
        Head heads = new Head(
                find(words, RATE), find(words, SIGN), find(words, NAME), find(words, POINTS), find(words, SCORE));
        if (!figures && heads.tells()) {
            head = Optional.of(heads);
            slid = 0;
        }
        if (!figures || head.isEmpty()) {
            lay(row, 0);
            return true;
        }
        if (TOTAL.matcher(words.get(0).words()).matches() && head.get().rate() < 0) {
            return total(row, words, head.get());
        }
        List<Integer> ways = IntStream.rangeClosed(0, width - row.size())
                .filter(s -> fits(words, s, head.get()))
                .boxed()
                .toList();
        if (ways.size() != 1) {
            return false;
        }
        slid = ways.get(0);
        moved |= slid > 0;
        lay(row, slid);
        return true;
    }

    private static int find(List<FormWord> words, Pattern head) {
        for (int i = 0; i < words.size(); i++) {
            if (head.matcher(words.get(i).words()).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a row may have slid so far: what tells stands under its head. */
    private boolean fits(List<FormWord> words, int by, Head head) {
        if (words.get(0).figure()) {
            return false;
        }
        if (head.rate() >= 0) {
            boolean rates = words.stream().anyMatch(FormWord::percent);
            return rates ? at(words, head.rate() - by).filter(FormWord::percent).isPresent() : by == slid;
        }
        boolean signed = words.stream().anyMatch(w -> SIGNED.matcher(w.words()).matches());
        if (head.sign() >= 0 && signed) {
            return at(words, head.sign() - by)
                    .filter(w -> SIGNED.matcher(w.words()).matches())
                    .isPresent();
        }
        Optional<BigDecimal> points =
                at(words, head.points() - by).filter(FormWord::number).flatMap(FormWord::value);
        Optional<BigDecimal> score =
                at(words, head.score() - by).filter(FormWord::number).flatMap(FormWord::value);
        boolean named = at(words, head.name() - by)
                .filter(w -> !w.figure() && !w.words().isEmpty())
                .isPresent();
        return named
                && points.filter(p -> p.compareTo(MOST) <= 0).isPresent()
                && score.filter(s -> s.compareTo(points.get()) <= 0).isPresent();
    }

    private static Optional<FormWord> at(List<FormWord> words, int index) {
        return index >= 0 && index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }

    /** 合计 | 100 | 96: the label reached over all columns before the points. */
    private boolean total(List<Span> row, List<FormWord> words, Head head) {
        List<FormWord> numbers =
                words.stream().skip(1).filter(w -> !w.words().isEmpty()).toList();
        boolean told = numbers.size() < 3 && numbers.stream().allMatch(FormWord::number);
        if (!told || head.score() != head.points() + 1 || row.size() > head.points() + 2) {
            return false;
        }
        List<Span> cells = new ArrayList<>(row);
        boolean beside = !numbers.isEmpty() && words.indexOf(numbers.get(0)) == 1;
        int by = beside ? head.points() - 1 : 0;
        for (int k = 0; k < by; k++) {
            cells.add(1, new Span(row.get(0).end(), row.get(0).end()));
        }
        moved |= by > 0;
        lay(cells, 0);
        return cells.size() <= width;
    }

    private void lay(List<Span> row, int by) {
        List<Span> cells = new ArrayList<>();
        int start = row.get(0).start();
        for (int k = 0; k < by; k++) {
            cells.add(new Span(start, start));
        }
        cells.addAll(row);
        while (cells.size() < width) {
            int end = cells.get(cells.size() - 1).end();
            cells.add(new Span(end, end));
        }
        laid.add(cells);
    }
}
