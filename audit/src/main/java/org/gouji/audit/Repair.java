package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.audit.Graph.Effect;
import org.gouji.audit.Graph.Node;
import org.gouji.audit.Graph.State;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/**
 * Looks for the smallest set of printed numbers whose change lets all relations of a connected part hold: one number, or two.
 *
 * <p>Of sets of one size the likelier counts: slips of the pen before other values, and a value before others that lets further relations
 * hold, or leaves fewer in doubt.
 */
final class Repair {
    /** Two numbers are looked for where a part has no more numbers than this. */
    private static final int LARGE = 60;

    /** Among more numbers than this no wrong one is looked for: one of thousands of parts can always be found that would do. */
    private static final int LONG = 400;
    /** What a second number costs beside what the two changes cost themselves. */
    private static final int SECOND = 1;

    /** What is left of the gap of a sum is small if it is no more than one part in so many of the change. */
    private static final BigDecimal OF_SUM = BigDecimal.valueOf(100);
    /** The same for rates, whose numbers are rounded themselves. */
    private static final BigDecimal OF_RATE = BigDecimal.TEN;

    private final Graph graph;
    private final Followed followed;
    private final Meant meant = new Meant();

    Repair(Graph graph) {
        this.graph = graph;
        this.followed = new Followed(graph);
    }

    /**
     * The smallest sets of changes.
     *
     * @param smallest equally small ones; none where two numbers do not do
     * @param sure whether the first is the one meant if there is no other
     */
    record Mending(List<List<Edit>> smallest, boolean sure) {
        static final Mending NONE = new Mending(List.of(), false);

        Mending {
            smallest = List.copyOf(smallest);
        }

        /** Whether the change of one number mends all. */
        boolean byOne() {
            return smallest.stream().anyMatch(set -> set.size() == 1);
        }

        /** The changes that every smallest set makes. */
        List<Edit> certain() {
            return smallest.isEmpty() || !sure
                    ? List.of()
                    : smallest.get(0).stream()
                            .filter(e ->
                                    smallest.stream().allMatch(s -> s.stream().anyMatch(e::sameAs)))
                            .toList();
        }
    }

    /** A set of changes and how unlikely it is. */
    private record Candidate(List<Edit> edits, int score) {
        boolean sameAs(Candidate other) {
            return edits.size() == other.edits.size()
                    && edits.stream().allMatch(e -> other.edits.stream().anyMatch(e::sameAs));
        }
    }

    /** What mends all these relations. */
    Mending of(List<Node> broken) {
        if (broken.isEmpty()) {
            return Mending.NONE;
        }
        List<Candidate> singles = singles(broken);
        if (!singles.isEmpty()) {
            List<List<Edit>> best = best(singles);
            return new Mending(best, !graph.spent() && sure(best.get(0).get(0), broken));
        }
        List<Candidate> pairs = pairs(broken);
        List<Candidate> open =
                pairs.stream().filter(p -> !followed.proven(p.edits())).toList();
        List<List<Edit>> best = followed.withTotals(best(open.isEmpty() ? pairs : open));
        // that one is above another does not tell what it was meant to be
        boolean bounds = broken.stream().allMatch(n -> n.told() instanceof Claim.Bound);
        if (bounds && best.size() > 1) {
            return Mending.NONE;
        }
        if (!open.isEmpty() || best.size() == 1) {
            return new Mending(best, !graph.spent());
        }
        return new Mending(followed.total(broken).map(List::of).orElse(List.of()), false);
    }

    /** 1220 = 1050 + 130 + 40, and 25.50 left over: nobody has meant to print nothing there. */
    private static boolean nothing(Edit edit, Fact number) {
        return edit.value().signum() == 0 && number.quantity().value().signum() != 0;
    }

    private static List<List<Edit>> best(List<Candidate> candidates) {
        int least = candidates.stream().mapToInt(Candidate::score).min().orElse(0);
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.score() == least && best.stream().noneMatch(candidate::sameAs)) {
                best.add(candidate);
            }
        }
        return best.stream().map(Candidate::edits).toList();
    }

    private List<Candidate> singles(List<Node> broken) {
        List<Candidate> found = new ArrayList<>();
        Set<Node> wanted = new LinkedHashSet<>(broken);
        List<Fact> numbers = common(broken);
        if (numbers.size() > LONG) {
            return found;
        }
        for (Fact number : numbers) {
            found.addAll(mending(number, List.of(), broken, wanted));
        }
        return found;
    }

    /**
     * The values of one number that mend what is left broken when some changes are made, and all that is wanted; of the slips those that make them exact, where there are
     * such, and so of the others.
     */
    private List<Candidate> mending(Fact number, List<Edit> before, List<Node> left, Set<Node> wanted) {
        Map<Boolean, List<Candidate>> exact = Map.of(true, new ArrayList<>(), false, new ArrayList<>());
        Map<Boolean, List<Candidate>> rounded = Map.of(true, new ArrayList<>(), false, new ArrayList<>());
        for (Edit edit : meant.by(number, left, Values.with(before))) {
            if (graph.spent()) {
                return List.of();
            }
            if (nothing(edit, number) || graph.strange(edit)) {
                continue;
            }
            List<Edit> edits = new ArrayList<>(before);
            edits.add(edit);
            Optional<Effect> effect = graph.effect(edits, wanted);
            if (effect.isPresent()
                    && wanted.size() + effect.get().gained() > effect.get().lost()
                    && (effect.get().exact() || near(edits, left))) {
                (effect.get().exact() ? exact : rounded)
                        .get(edit.slip())
                        .add(new Candidate(edits, score(edits, effect.get())));
            }
        }
        return Stream.of(true, false)
                .map(slip -> exact.get(slip).isEmpty() ? rounded.get(slip) : exact.get(slip))
                .flatMap(found -> telling(found, number, before, wanted).stream())
                .toList();
    }

    /**
     * Whether the last change leaves no gap that is much beside the change itself, though rounding may explain it: 93 for 95 tells nobody that 30 was meant to be 3, nor
     * 11.11% for 10.00% that 10.11% was, where nothing else ties by it.
     */
    private boolean near(List<Edit> edits, List<Node> left) {
        Edit edit = edits.get(edits.size() - 1);
        Values values = Values.with(edits);
        boolean tied = left.stream().anyMatch(n -> graph.state(n, values) == State.EXACT);
        return left.stream()
                .filter(n -> graph.state(n, values) == State.ROUNDED && (additive(n.told()) || !tied))
                .allMatch(n -> near(edit, n.told(), values));
    }

    private static boolean near(Edit edit, Claim claim, Values values) {
        BigDecimal moved = edit.value().subtract(edit.fact().quantity().value()).abs();
        BigDecimal much = additive(claim) ? OF_SUM : OF_RATE;
        return Solve.forFact(claim, edit.fact(), values)
                .map(needed -> needed.subtract(edit.value()).abs().multiply(much))
                .filter(gap -> gap.compareTo(moved) > 0)
                .isEmpty();
    }

    private static boolean additive(Claim claim) {
        return claim instanceof Claim.Tied tied ? additive(tied.claim()) : claim instanceof Claim.Sum;
    }

    /** Where 0 would do, so would whatever vanishes in rounding: 0.08万元, 8元. Then 0 is meant, or if nobody would print that, nothing. */
    private List<Candidate> telling(List<Candidate> found, Fact number, List<Edit> before, Set<Node> wanted) {
        if (found.isEmpty()) {
            return found;
        }
        List<Candidate> none = found.stream()
                .filter(c -> c.edits().get(c.edits().size() - 1).value().signum() == 0)
                .toList();
        if (!none.isEmpty()) {
            return none;
        }
        List<Edit> gone = new ArrayList<>(before);
        gone.add(new Edit(number, BigDecimal.ZERO, false));
        return graph.effect(gone, wanted).isPresent() ? List.of() : found;
    }

    /** Whether the change of one number mends all of them. */
    boolean together(List<Node> nodes) {
        return nodes.size() < 2 || !graph.spent() && !singles(nodes).isEmpty();
    }

    private static int score(List<Edit> edits, Effect effect) {
        int cost = (edits.size() - 1) * SECOND;
        for (Edit edit : edits) {
            boolean off = edit.fact().quantity() instanceof Quantity.Percentage && !effect.exact();
            cost += off ? 2 : edit.cost();
        }
        return cost + effect.lost() - effect.gained();
    }

    /** A value worked out anew is doubtful where a slip in the same number explains some of the relations, and something else the rest. */
    private boolean sure(Edit edit, List<Node> broken) {
        return edit.slip()
                || broken.size() < 2
                || broken.stream()
                        .noneMatch(n -> meant.by(edit.fact(), List.of(n), Values.printed()).stream()
                                .filter(Edit::slip)
                                .anyMatch(e -> graph.effect(List.of(e), Set.of(n))
                                        .filter(Effect::exact)
                                        .isPresent()));
    }

    private List<Candidate> pairs(List<Node> broken) {
        List<Candidate> found = new ArrayList<>();
        List<Fact> numbers = all(broken);
        if (numbers.size() > LARGE) {
            return found;
        }
        for (Fact first : numbers) {
            List<Node> own = broken.stream().filter(n -> n.rests(first)).toList();
            for (Node node : own) {
                for (Edit edit : meant.by(first, List.of(node), Values.printed())) {
                    if (!graph.spent()
                            && graph.state(node, Values.with(List.of(edit))).holds()) {
                        found.addAll(second(edit, broken));
                    }
                }
            }
        }
        return found;
    }

    private List<Candidate> second(Edit first, List<Node> broken) {
        List<Candidate> found = new ArrayList<>();
        List<Node> left = graph.left(first, broken);
        Set<Node> wanted = new LinkedHashSet<>(broken);
        wanted.addAll(left);
        for (Fact number : common(left)) {
            if (!number.standsAt(first.fact())) {
                found.addAll(mending(number, List.of(first), left, wanted));
            }
        }
        return found;
    }

    private static List<Fact> all(Collection<Node> nodes) {
        Map<Span, Fact> all = new LinkedHashMap<>();
        nodes.forEach(n -> n.numbers().forEach(f -> all.putIfAbsent(f.span(), f)));
        return List.copyOf(all.values());
    }

    /** The numbers that all nodes rest on: those of the first that the others rest on too. */
    private static List<Fact> common(List<Node> nodes) {
        return nodes.isEmpty()
                ? List.of()
                : nodes.get(0).numbers().stream()
                        .filter(f -> nodes.stream().allMatch(n -> n.rests(f)))
                        .toList();
    }
}
