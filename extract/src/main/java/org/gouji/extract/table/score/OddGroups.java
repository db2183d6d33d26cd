package org.gouji.extract.table.score;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.extract.table.score.ScoreGroups.Group;
import org.gouji.extract.table.score.ScoreGroups.Made;
import org.gouji.model.Fact;

/**
 * The one group of a score sheet that its points don't make, where the rest of the sheet tells that it was read right: at least two other
 * groups tie, and the groups make the points of a whole sheet while the rows don't, or the rows do while the groups don't.
 */
record OddGroups(Set<Made> groups) {
    /** The points of a sheet: with those for 预算执行率, and without. */
    private static final List<BigDecimal> WHOLE = List.of(BigDecimal.valueOf(100), BigDecimal.valueOf(90));

    /** Fewer groups that tie tell little. */
    private static final int TIED = 2;

    /**
     * @param all every group of the sheet
     * @param outermost the groups that are in none, and the points of rows in none
     * @param points of all rows
     */
    static OddGroups of(List<Made> all, List<Group> outermost, List<Fact> points) {
        List<Made> odd = all.stream().filter(g -> !ties(g)).toList();
        boolean groups = whole(outermost.stream().map(Group::fact).toList());
        boolean rows = whole(points);
        boolean tied = all.size() - odd.size() >= TIED;
        boolean told = odd.size() == 1 && (rows ? !groups : groups && odd.get(0).complete())
                || odd.size() == 2 && rows && groups && nested(odd.get(0), odd.get(1));
        return new OddGroups(tied && told ? new HashSet<>(odd) : Set.of());
    }

    boolean has(Made group) {
        return groups.contains(group);
    }

    private static boolean nested(Made outer, Made inner) {
        return outer.parts().contains(inner.whole());
    }

    private static boolean ties(Made group) {
        List<Fact> parts = group.parts().stream().map(Group::fact).toList();
        return sum(parts).compareTo(group.whole().fact().quantity().value()) == 0;
    }

    private static boolean whole(List<Fact> points) {
        BigDecimal sum = sum(points);
        return WHOLE.stream().anyMatch(w -> w.compareTo(sum) == 0);
    }

    private static BigDecimal sum(List<Fact> points) {
        return points.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
