package org.gouji.extract.table.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.extract.table.grid.Grid;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;

/**
 * The sums of a score sheet. A total is the sum of its rows, or of its subtotals and the rows that are in none, never of both; which rows a
 * subtotal is of is told by one of its two columns, 分值 and 得分, where these make it. Where neither does, nothing is said.
 */
final class ScoreTotals {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** What is left of 100 beside 预算执行率. */
    private static final BigDecimal MOST = BigDecimal.valueOf(90);

    private final Grid grid;
    private final GroupNames groups;
    private final List<Claim> claims = new ArrayList<>();

    ScoreTotals(Grid grid) {
        this.grid = grid;
        this.groups = new GroupNames(grid);
    }

    /** What a row of points is. */
    enum Kind {
        ROW,
        SUBTOTAL
    }

    /**
     * A row with points.
     *
     * @param kind whether it is one of the rows that are scored, or a sum of some
     * @param at its place in the grid
     * @param label the column of its label; of a subtotal only
     * @param weight its points
     * @param score the points given
     */
    record Line(Kind kind, int at, int label, Optional<Fact> weight, Optional<Fact> score) {
        static Line of(ScoreSheet.Row row) {
            return new Line(Kind.ROW, row.at(), 0, row.weight(), row.score());
        }

        /** Points given outside the sheet, for which none are offered there. */
        static Line apart(Fact score) {
            return new Line(Kind.ROW, 0, 0, Optional.empty(), Optional.of(score));
        }

        /** Whether it is such; the first row of a table is a head, never points. */
        boolean apart() {
            return at == 0;
        }
    }

    /** Whether points for 预算执行率 are in the total though not among the rows: with them the rows make it, or the rows offer the rest of 100. */
    static boolean outside(Fact points, List<Line> lines, Optional<Fact> total) {
        List<Line> rows = lines.stream().filter(l -> l.kind() == Kind.ROW).toList();
        BigDecimal all = sum(rows, Line::score).add(points.quantity().value());
        return total.filter(t -> equal(all, t)).isPresent()
                || total.filter(t -> equal(sum(rows, Line::score), t)).isEmpty()
                        && sum(rows, Line::weight).compareTo(MOST) == 0;
    }

    /**
     * What the subtotals and the total of a sheet claim.
     *
     * @param sure whether every row with points was read
     */
    List<Claim> claims(List<Line> all, Optional<Fact> weight, Optional<Fact> score, boolean sure) {
        List<Line> lines = new RepeatedPoints(grid).once(all, weight);
        List<Line> leaves = lines.stream().filter(l -> l.kind() == Kind.ROW).toList();
        if (leaves.size() == lines.size()) {
            plain(leaves, weight, score, sure);
            return claims;
        }
        Set<Line> covered = new HashSet<>();
        List<Line> tops = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == Kind.SUBTOTAL) {
                List<Line> parts = parts(lines, i);
                both(lines.get(i).weight(), lines.get(i).score(), parts);
                boolean outer = parts.stream().anyMatch(p -> !covered.contains(p));
                covered.addAll(parts);
                if (outer) {
                    tops.removeIf(t -> within(lines, t, parts));
                    tops.add(lines.get(i));
                }
            }
        }
        both(weight, score, leaves);
        leaves.stream().filter(l -> !covered.contains(l)).forEach(tops::add);
        both(weight, score, tops);
        return claims;
    }

    /** Whether an earlier subtotal stands among the parts of a later, larger one. */
    private static boolean within(List<Line> lines, Line subtotal, List<Line> parts) {
        int at = lines.indexOf(subtotal);
        return subtotal.kind() == Kind.SUBTOTAL
                && !parts.isEmpty()
                && lines.indexOf(parts.get(0)) < at
                && at < lines.indexOf(parts.get(parts.size() - 1));
    }

    /** A sheet without subtotals: where neither column makes its total, the rows are not all of one level. */
    private void plain(List<Line> rows, Optional<Fact> weight, Optional<Fact> score, boolean sure) {
        BigDecimal points = sum(rows, Line::weight);
        boolean told = weight.map(w -> equal(points, w)).orElse(points.compareTo(ALL) == 0 || points.signum() == 0)
                || score.filter(s -> equal(sum(rows, Line::score), s)).isPresent()
                || !sure;
        if (told) {
            boolean offered = sure && rows.stream().noneMatch(Line::apart);
            weight.ifPresent(w -> sum(w, rows, Line::weight, offered ? Closure.CLOSED : Closure.LOOSE));
            score.ifPresent(s -> sum(s, rows, Line::score, sure ? Closure.CLOSED : Closure.LOOSE));
        }
    }

    /** Both sums, where one of them holds. */
    private void both(Optional<Fact> weight, Optional<Fact> score, List<Line> parts) {
        boolean weighs = weight.filter(w -> equal(sum(parts, Line::weight), w)).isPresent();
        boolean scores = score.filter(s -> equal(sum(parts, Line::score), s)).isPresent();
        if (weighs || scores) {
            weight.filter(w -> weighs || complete(parts, Line::weight))
                    .ifPresent(w -> sum(w, parts, Line::weight, Closure.CLOSED));
            score.filter(s -> scores || complete(parts, Line::score))
                    .ifPresent(s -> sum(s, parts, Line::score, Closure.CLOSED));
        }
    }

    /** The rows that a subtotal is of: those since the last, those of its group, those below it; whichever make it. */
    private List<Line> parts(List<Line> lines, int subtotal) {
        Line whole = lines.get(subtotal);
        String named = groups.named(whole.at());
        if (!named.isEmpty()) {
            return lines.stream()
                    .filter(l -> l.kind() == Kind.ROW && groups.of(l.at()).equals(named))
                    .toList();
        }
        int since = subtotal;
        while (since > 0 && lines.get(since - 1).kind() == Kind.ROW) {
            since--;
        }
        int next = subtotal + 1;
        while (next < lines.size() && lines.get(next).kind() == Kind.ROW) {
            next++;
        }
        int group = group(lines, subtotal);
        List<List<Line>> candidates = new ArrayList<>(List.of(
                rows(lines, group, subtotal),
                rows(lines, since, subtotal),
                rows(lines, 0, subtotal),
                rows(lines, subtotal + 1, next)));
        return candidates.stream()
                .filter(c -> makes(whole.weight(), c, Line::weight))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(c -> makes(whole.score(), c, Line::score))
                        .findFirst())
                .orElse(List.of());
    }

    /** The line that begins the group which a subtotal closes: the nearest above with words left of its label. */
    private int group(List<Line> lines, int subtotal) {
        Line whole = lines.get(subtotal);
        for (int i = subtotal - 1; i >= 0; i--) {
            List<Cell> row = grid.rows().get(lines.get(i).at());
            boolean begins = row.stream()
                    .anyMatch(c -> c.column() < Math.max(1, whole.label())
                            && !grid.words(c).isEmpty());
            if (begins) {
                return i;
            }
        }
        return 0;
    }

    private static List<Line> rows(List<Line> lines, int from, int to) {
        return lines.subList(from, to).stream()
                .filter(l -> l.kind() == Kind.ROW)
                .toList();
    }

    private static boolean makes(Optional<Fact> whole, List<Line> parts, Function<Line, Optional<Fact>> of) {
        return !parts.isEmpty() && whole.filter(w -> equal(sum(parts, of), w)).isPresent();
    }

    private static boolean complete(List<Line> parts, Function<Line, Optional<Fact>> of) {
        return parts.stream().allMatch(p -> of.apply(p).isPresent());
    }

    static BigDecimal sum(List<Line> parts, Function<Line, Optional<Fact>> of) {
        return parts.stream()
                .flatMap(p -> of.apply(p).stream())
                .map(f -> f.quantity().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean equal(BigDecimal sum, Fact total) {
        return sum.compareTo(total.quantity().value()) == 0;
    }

    private void sum(Fact total, List<Line> parts, Function<Line, Optional<Fact>> of, Closure closure) {
        List<Fact> facts = parts.stream().flatMap(p -> of.apply(p).stream()).toList();
        if (facts.size() > 1) {
            claims.add(new Claim.Sum(
                    total, facts, closure, Optional.empty(), grid.table().span()));
        }
    }
}
