package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.audit.Graph.Node;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** A total that was added wrong, and what was taken over from it since: the same number printed elsewhere, and its own rates. */
final class Followed {
    /** More places than these are not told. */
    private static final int PLACES = 6;

    private final Graph graph;

    Followed(Graph graph) {
        this.graph = graph;
    }

    /** Whether a change is of a number and of a rate that its printed value makes: one proves the other. */
    boolean proven(List<Edit> edits) {
        return edits.size() > 1 && graph.holding(edits).stream().anyMatch(n -> n.claim() instanceof Claim.Ratio);
    }

    /** Where a total of scores would follow one of them, the other ways to keep it are none: the scores of other rows had nothing to do with it. */
    List<List<Edit>> withTotals(List<List<Edit>> sets) {
        List<List<Edit>> totals = sets.stream().filter(this::moved).toList();
        return totals.isEmpty() ? sets : totals;
    }

    private boolean moved(List<Edit> edits) {
        return edits.size() > 1
                && edits.get(0).fact().measure() == Measure.SCORE
                && graph.holding(edits).stream()
                        .anyMatch(n -> n.claim() instanceof Claim.Sum sum && changed(sum.total(), edits));
    }

    /** The total of the only broken relation, made what its parts are, and all that follows it; none where something else would break. */
    Optional<List<Edit>> total(List<Node> broken) {
        if (broken.size() != 1 || !(broken.get(0).told() instanceof Claim.Sum sum) || sum.closure() != Closure.CLOSED) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        Solve.forFact(sum, sum.total(), Values.printed()).ifPresent(v -> edits.add(new Edit(sum.total(), v, false)));
        for (int at = 0; at < edits.size() && edits.size() <= PLACES; at++) {
            for (Node node : graph.broke(edits)) {
                Optional<Edit> next = next(node.claim(), edits);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                edits.add(next.get());
            }
        }
        return edits.size() > 1
                        && edits.size() <= PLACES
                        && graph.effect(edits, Set.copyOf(broken)).isPresent()
                ? Optional.of(edits)
                : Optional.empty();
    }

    /** The copy or the rate that a changed number leaves behind. */
    private static Optional<Edit> next(Claim claim, List<Edit> edits) {
        Optional<Fact> behind = Optional.empty();
        if (claim instanceof Claim.Equal equal) {
            behind = changed(equal.first(), edits) ? Optional.of(equal.second()) : Optional.of(equal.first());
        } else if (claim instanceof Claim.Ratio ratio
                && changed(ratio.part(), edits)
                && !changed(ratio.base(), edits)) {
            behind = Optional.of(ratio.rate());
        }
        return behind.filter(f -> !changed(f, edits))
                .flatMap(f -> Solve.forFact(claim, f, Values.with(edits)).map(v -> edit(f, v)));
    }

    private static Edit edit(Fact fact, BigDecimal value) {
        return new Edit(fact, Meant.atPrinted(fact, value), false);
    }

    private static boolean changed(Fact fact, List<Edit> edits) {
        return edits.stream().anyMatch(e -> e.fact().standsAt(fact));
    }
}
