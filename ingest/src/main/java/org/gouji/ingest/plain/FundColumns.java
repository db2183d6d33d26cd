package org.gouji.ingest.plain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells under which head each figure of a row of money stands where empty cells left no trace. As many figures as heads, or as columns of money, need no proof;
 * else the rate of execution or the sums of the columns must agree with one way only of putting them.
 */
final class FundColumns {
    /** A form has few sources. */
    private static final int MOST_ROWS = 12;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int[] NONE = {};

    private final List<FormHeads.Column> heads;
    private final int[] money;
    private final int width;

    FundColumns(FormHeads heads) {
        this.heads = heads.columns();
        this.money = IntStream.range(0, this.heads.size())
                .filter(c -> this.heads.get(c).kind().money())
                .toArray();
        int last = this.heads.size();
        while (last > 0 && this.heads.get(last - 1).kind() == FormHeads.Kind.REMARK) {
            last--;
        }
        this.width = last;
    }

    /** For every row the column of each of its figures; none for the sources where those of one can't be told. Empty if the whole's can't. */
    Optional<List<int[]>> of(List<FundRows.Row> rows) {
        List<FormWord> whole = rows.get(0).figures();
        if (rows.size() > MOST_ROWS || whole.isEmpty()) {
            return Optional.empty();
        }
        Optional<int[]> first = full(whole).or(() -> byRate(whole));
        List<int[]> told = new ArrayList<>(List.of(first.orElse(money)));
        boolean open = false;
        for (FundRows.Row row : rows.subList(1, rows.size())) {
            Optional<int[]> columns = source(row.figures());
            open |= columns.isEmpty();
            told.add(columns.orElse(NONE));
        }
        if (first.isEmpty()) {
            // the points alone would be as many figures as the money alone
            boolean proved = !open && whole.size() == money.length && bare(whole) && tied(rows, told);
            return proved ? Optional.of(told) : Optional.empty();
        }
        return Optional.of(open ? bySums(rows, told).orElseGet(() -> alone(told)) : told);
    }

    private static List<int[]> alone(List<int[]> told) {
        List<int[]> alone = new ArrayList<>(told);
        for (int r = 1; r < alone.size(); r++) {
            alone.set(r, NONE);
        }
        return alone;
    }

    private boolean tied(List<FundRows.Row> rows, List<int[]> told) {
        return Arrays.stream(money).allMatch(c -> sums(rows, told, c))
                && rows.get(0).figures().stream()
                        .anyMatch(f -> f.value().filter(v -> v.signum() != 0).isPresent());
    }

    private Optional<int[]> source(List<FormWord> figures) {
        if (figures.isEmpty()) {
            return Optional.of(NONE);
        }
        boolean bare = figures.size() == money.length && bare(figures) && !rateLast(figures);
        return full(figures).or(() -> bare ? Optional.of(money) : byRate(figures));
    }

    /** One figure for each head. */
    private Optional<int[]> full(List<FormWord> figures) {
        int[] all = IntStream.range(0, width).toArray();
        return figures.size() == width && fits(figures, all) ? Optional.of(all) : Optional.empty();
    }

    private static boolean bare(List<FormWord> figures) {
        return figures.stream().noneMatch(FormWord::percent);
    }

    /** Whether percentages stand under rates only, and numbers under what is counted. */
    private boolean fits(List<FormWord> figures, int[] columns) {
        for (int i = 0; i < columns.length; i++) {
            boolean rate = heads.get(columns[i]).kind() == FormHeads.Kind.RATE;
            if (figures.get(i).percent() && !rate) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last figure may be the rate of the two before it, printed without its sign. */
    private boolean rateLast(List<FormWord> figures) {
        int n = figures.size();
        return n > 2 && rate(figures.get(n - 3), figures.get(n - 2), figures.get(n - 1));
    }

    private static boolean rate(FormWord budget, FormWord spent, FormWord rate) {
        Optional<BigDecimal> of = budget.value();
        Optional<BigDecimal> done = spent.value();
        Optional<BigDecimal> said = rate.value();
        if (of.isEmpty() || done.isEmpty() || said.isEmpty() || of.get().signum() == 0) {
            return false;
        }
        BigDecimal due = done.get().multiply(HUNDRED).divide(of.get(), MathContext.DECIMAL64);
        return due.subtract(said.get())
                        .abs()
                        .compareTo(BigDecimal.ONE.movePointLeft(said.get().scale()))
                < 0;
    }

    /** The only way of putting a row's figures that makes its rate of execution. */
    private Optional<int[]> byRate(List<FormWord> figures) {
        if (figures.isEmpty() || figures.size() > width) {
            return Optional.empty();
        }
        int rate = -1;
        int budget = -1;
        int spent = -1;
        for (int c = 0; c < width; c++) {
            FormHeads.Kind kind = heads.get(c).kind();
            rate = kind == FormHeads.Kind.RATE ? c : rate;
            budget = kind == FormHeads.Kind.BUDGET ? c : budget;
            spent = kind == FormHeads.Kind.SPENT ? c : spent;
        }
        List<int[]> ways = new ArrayList<>();
        for (int[] way : ways(figures.size(), width)) {
            int r = at(way, rate);
            int b = at(way, budget);
            int s = at(way, spent);
            boolean all = r >= 0 && b >= 0 && s >= 0 && fits(figures, way);
            if (all && figures.get(r).percent() && rate(figures.get(b), figures.get(s), figures.get(r))) {
                ways.add(way);
            }
        }
        return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
    }

    private static int at(int[] way, int column) {
        return column < 0 ? -1 : Math.max(-1, Arrays.binarySearch(way, column));
    }

    /** All ways of putting some figures under heads in their order. */
    private static List<int[]> ways(int figures, int heads) {
        List<int[]> ways = new ArrayList<>();
        for (int mask = 0; mask < 1 << Math.min(heads, MOST_ROWS); mask++) {
            if (Integer.bitCount(mask) == figures) {
                int bits = mask;
                ways.add(IntStream.range(0, heads)
                        .filter(c -> (bits >> c & 1) == 1)
                        .toArray());
            }
        }
        return ways;
    }

    /** The only way of putting the figures of one row that are left under heads of money, so that all columns make their whole. */
    private Optional<List<int[]>> bySums(List<FundRows.Row> rows, List<int[]> told) {
        int open = -1;
        for (int r = 1; r < rows.size(); r++) {
            if (told.get(r).length == 0 && !rows.get(r).figures().isEmpty()) {
                if (open >= 0) {
                    return Optional.empty();
                }
                open = r;
            }
        }
        List<FormWord> figures = rows.get(open).figures();
        if (figures.size() > money.length || !bare(figures)) {
            return Optional.empty();
        }
        List<List<int[]>> found = new ArrayList<>();
        for (int[] way : ways(figures.size(), money.length)) {
            List<int[]> put = new ArrayList<>(told);
            put.set(open, Arrays.stream(way).map(i -> money[i]).toArray());
            if (Arrays.stream(money).allMatch(c -> sums(rows, put, c))) {
                found.add(put);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean sums(List<FundRows.Row> rows, List<int[]> put, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (int r = 0; r < rows.size(); r++) {
            int i = Arrays.binarySearch(put.get(r), column);
            BigDecimal value = i < 0
                    ? BigDecimal.ZERO
                    : rows.get(r).figures().get(i).value().orElse(BigDecimal.ZERO);
            sum = r == 0 ? sum : sum.add(value);
            whole = r == 0 ? value : whole;
        }
        return sum.compareTo(whole) == 0;
    }
}
