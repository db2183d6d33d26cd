package org.gouji.extract.table.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.text.Line;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/**
 * The points of groups of a score sheet, on several levels: in columns of their own (一级指标 | 分值 | 二级指标 | 分值) or after the name of the
 * group (产出指标（50分）). Each is made of the next finer ones below it.
 */
final class ScoreGroups {
    private static final Pattern NAMED =
            Pattern.compile("^[^\\d（(]{2,20}[（(](?:满分|分值|权重)?[：:]?\\s*(?<n>\\d{1,3}(?:\\.\\d)?)\\s*分[)）]$");

    private final Grid grid;
    private final List<ScoreSheet.Row> rows;
    private final Span place;

    ScoreGroups(Grid grid, List<ScoreSheet.Row> rows) {
        this.grid = grid;
        this.rows = List.copyOf(rows);
        this.place = grid.table().span();
    }

    /**
     * The points of a group.
     *
     * @param fact the points
     * @param named whether they stand after its name and not in a column of their own
     */
    record Group(Fact fact, boolean named) {}

    /** Where the points stand in a cell that names a group. */
    static Optional<Span> named(Line line) {
        Matcher matcher = NAMED.matcher(line.chars().strip());
        if (!matcher.find()) {
            return Optional.empty();
        }
        int from = line.chars().indexOf(line.chars().strip());
        return Optional.of(line.span(from + matcher.start("n"), from + matcher.end("n")));
    }

    /**
     * A group and what it is made of.
     *
     * @param complete whether each row of it that has a score has points
     */
    record Made(Group whole, List<Group> parts, boolean complete) {}

    /** Every group against what it is made of. */
    List<Claim> claims(boolean sure) {
        List<Made> groups = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (Map.Entry<Integer, Group> group : rows.get(r).groups().entrySet()) {
                int end = end(r, group.getKey());
                groups.add(new Made(group.getValue(), parts(r, end, group.getKey() + 1), complete(r, end)));
            }
        }
        OddGroups odd = OddGroups.of(groups, parts(0, rows.size(), 0), points());
        List<Claim> claims = new ArrayList<>();
        for (Made group : groups) {
            claim(group.whole(), group.parts(), sure, sure && odd.has(group)).ifPresent(claims::add);
        }
        return claims;
    }

    private boolean complete(int from, int to) {
        return rows.subList(from, to).stream()
                .allMatch(r -> r.weight().isPresent() || r.score().isEmpty());
    }

    /** The points of the rows, groups aside. */
    private List<Fact> points() {
        return rows.stream().flatMap(r -> r.weight().stream()).toList();
    }

    /** The total of a sheet against the groups of each level and the rows that are in none. */
    List<Claim> totals(Fact total, boolean sure) {
        Set<Integer> levels = new TreeSet<>();
        rows.forEach(r -> levels.addAll(r.groups().keySet()));
        List<Claim> claims = new ArrayList<>();
        for (int level : levels) {
            List<Group> parts = parts(0, rows.size(), level);
            if (parts.size() > 1) {
                claim(new Group(total, false), parts, sure, false).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** @param odd whether the whole sheet tells that just this group is wrong */
    private Optional<Claim> claim(Group whole, List<Group> parts, boolean sure, boolean odd) {
        List<Fact> facts = parts.stream().map(Group::fact).toList();
        boolean named = whole.named() || parts.stream().anyMatch(Group::named);
        if (facts.size() == 1) {
            Equal.Type type = odd ? Equal.Type.STATED : Equal.Type.LIKELY;
            return Optional.of(new Equal(whole.fact(), facts.get(0), type, place));
        }
        Closure closure = odd || sure && !named ? Closure.CLOSED : Closure.LOOSE;
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim.Sum(whole.fact(), facts, closure, Optional.empty(), place));
    }

    /** The outermost groups of some rows from a column on, and the points of the rows that are in none. */
    private List<Group> parts(int from, int to, int column) {
        List<Group> parts = new ArrayList<>();
        int r = from;
        while (r < to) {
            Optional<Map.Entry<Integer, Group>> group =
                    Optional.ofNullable(new TreeMap<>(rows.get(r).groups()).ceilingEntry(column));
            if (group.isPresent()) {
                parts.add(group.get().getValue());
                r = Math.min(to, end(r, group.get().getKey()));
            } else {
                rows.get(r).weight().ifPresent(w -> parts.add(new Group(w, false)));
                r++;
            }
        }
        return parts;
    }

    /** The row after a group: the first that has words or points of its own level or a higher one. */
    private int end(int row, int column) {
        int r = row + 1;
        while (r < rows.size() && !begins(rows.get(r), column)) {
            r++;
        }
        return r;
    }

    private boolean begins(ScoreSheet.Row row, int column) {
        if (!row.sure()) {
            return row.groups().keySet().stream().anyMatch(c -> c <= column);
        }
        return grid.rows().get(row.at()).stream()
                .filter(c -> c.column() <= column)
                .anyMatch((Cell c) -> !grid.words(c).isEmpty() && !new RepeatedPoints(grid).again(c));
    }
}
