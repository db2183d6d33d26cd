package org.gouji.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.jspecify.annotations.Nullable;

/** The claims of a report, tied to each other by the numbers that they rest on; it answers what would follow if numbers were changed. */
final class Graph {
    /** The most judgements that all repairs of one report may take. */
    static final int MOST = 150_000;

    private final Rules rules;
    private final List<Claim> claims;
    private final List<List<Judgement>> printed;
    /** None before the graph is first asked: most reports have nothing to repair. */
    private final List<Node> nodes = new ArrayList<>();

    private final Map<Span, List<Node>> resting = new HashMap<>();
    /** Where in the list the node of a claim stands. */
    private final Map<Claim, Integer> places = new IdentityHashMap<>();

    private final Mends mends = new Mends();

    private int judged;

    Graph(Rules rules, List<Claim> claims) {
        this(
                rules,
                claims,
                claims.stream().map(c -> rules.judge(c, Values.printed())).toList());
    }

    /** @param printed what the rules say of each claim as printed */
    Graph(Rules rules, List<Claim> claims, List<List<Judgement>> printed) {
        this.rules = rules;
        this.claims = claims;
        this.printed = printed;
    }

    private List<Node> nodes() {
        for (int i = nodes.size(); i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Map<Span, Fact> numbers = new LinkedHashMap<>();
            for (Fact fact : Touch.facts(claim).toList()) {
                numbers.putIfAbsent(fact.span(), fact);
            }
            Node node = new Node(
                    claim, told(claim, printed.get(i)), List.copyOf(numbers.values()), State.of(printed.get(i)));
            nodes.add(node);
            places.put(claim, i);
            for (Span span : numbers.keySet()) {
                resting.computeIfAbsent(span, k -> new ArrayList<>()).add(node);
            }
        }
        return nodes;
    }

    /** The reading that judgements are about; the claim itself where it has no others. */
    private static Claim told(Claim claim, List<Judgement> judgements) {
        if (!(claim instanceof Claim.OneOf choice)) {
            return claim;
        }
        Set<Span> about = judgements.stream().flatMap(j -> j.spans().stream()).collect(Collectors.toSet());
        return choice.readings().stream()
                .filter(r -> spans(r).containsAll(about))
                .min(Comparator.comparingInt(r -> spans(r).size()))
                .orElse(choice.readings().get(0));
    }

    private static Set<Span> spans(Claim claim) {
        return Touch.facts(claim).map(Fact::span).collect(Collectors.toSet());
    }

    /** The nodes that rest on the number at a place. */
    private List<Node> resting(Span span) {
        return nodes().isEmpty() ? List.of() : resting.getOrDefault(span, List.of());
    }

    /** What a claim comes to. */
    enum State {
        EXACT,
        ROUNDED,
        /** Nothing can be said. */
        OPEN,
        /** Broken, but no more than a warning. */
        ODD,
        BROKEN;

        static State of(List<Judgement> judgements) {
            State state = judgements.isEmpty() ? OPEN : EXACT;
            for (Judgement judgement : judgements) {
                State own = of(judgement);
                state = own.compareTo(state) > 0 ? own : state;
            }
            return state;
        }

        private static State of(Judgement judgement) {
            return switch (judgement.verdict()) {
                case EXACT -> EXACT;
                case ROUNDED, TRUNCATED -> ROUNDED;
                case EXPLAINED, UNCHECKED -> OPEN;
                case BROKEN -> judgement.severity() == Severity.ERROR ? BROKEN : ODD;
            };
        }

        boolean holds() {
            return this == EXACT || this == ROUNDED;
        }
    }

    /** A claim, what it rests on, each number once, and what it comes to as printed. Two nodes are equal only if they are one. */
    static final class Node {
        private final Claim claim;
        private final Claim told;
        private final List<Fact> numbers;
        private final State printed;
        private @Nullable Set<Span> spans;

        private Node(Claim claim, Claim told, List<Fact> numbers, State printed) {
            this.claim = claim;
            this.told = told;
            this.numbers = numbers;
            this.printed = printed;
        }

        Claim claim() {
            return claim;
        }

        /** What is to hold when it is mended: of several readings the one that was told to be broken, not another. */
        Claim told() {
            return printed == State.BROKEN || printed == State.ODD ? told : claim;
        }

        List<Fact> numbers() {
            return numbers;
        }

        State printed() {
            return printed;
        }

        /** Where its numbers stand; few nodes are asked. */
        Set<Span> spans() {
            Set<Span> known = spans;
            if (known == null) {
                known = numbers.stream().map(Fact::span).collect(Collectors.toUnmodifiableSet());
                spans = known;
            }
            return known;
        }

        /** Whether it agrees as printed, and then would not; what is counted and points may be other ones. */
        private boolean spoilt(State now) {
            return printed == State.EXACT && (now == State.ODD || now == State.OPEN && !counted());
        }

        private boolean counted() {
            return numbers.stream().anyMatch(f -> f.quantity() instanceof Quantity.Count);
        }

        boolean rests(Fact fact) {
            for (Fact number : numbers) {
                if (number.standsAt(fact)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * What follows from a change that mends what it should and breaks nothing.
     *
     * @param exact whether what it mends then is exact, not only within rounding
     * @param gained how many further relations hold then that did not
     * @param lost how many held and then can no longer be told to
     */
    record Effect(boolean exact, int gained, int lost) {}

    /** The nodes of claims, in their order in the report. */
    List<Node> of(Collection<Claim> claims) {
        List<Node> all = nodes();
        return claims.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(all::get)
                .toList();
    }

    /** Whether the search has taken more judgements than it may. */
    boolean spent() {
        return judged >= MOST;
    }

    int judged() {
        return judged;
    }

    State state(Node node, Values values) {
        judged++;
        return State.of(rules.judge(node.told(), values, mends));
    }

    /** Whether a change is to 亿元, which nothing in the report is printed in. */
    boolean strange(Edit edit) {
        return Slip.unit(edit.fact(), edit.value())
                        .filter(u -> u == MoneyUnit.YI)
                        .isPresent()
                && nodes().stream().flatMap(n -> n.numbers().stream()).noneMatch(Graph::hundredMillions);
    }

    private static boolean hundredMillions(Fact fact) {
        return fact.quantity() instanceof Quantity.Amount amount && amount.money() == MoneyUnit.YI;
    }

    /** What follows from changes; nothing where something wanted is not mended, or something else breaks. */
    Optional<Effect> effect(List<Edit> edits, Set<Node> wanted) {
        Values values = Values.with(edits);
        boolean exact = true;
        for (Node node : wanted) {
            State state = state(node, values);
            if (!state.holds()) {
                return Optional.empty();
            }
            exact &= state == State.EXACT;
        }
        Set<Set<Span>> gained = new HashSet<>();
        Set<Set<Span>> lost = new HashSet<>();
        Set<Set<Span>> kept = new HashSet<>();
        Set<Set<Span>> spoilt = new HashSet<>();
        wanted.forEach(n -> kept.add(n.spans()));
        for (Node node : touched(edits)) {
            if (wanted.contains(node)) {
                continue;
            }
            State now = state(node, values);
            if (now == State.BROKEN && node.printed() != State.BROKEN) {
                return Optional.empty();
            }
            boolean held = node.printed().holds();
            if (node.spoilt(now)) {
                spoilt.add(node.spans());
            }
            if (held && now.holds()) {
                kept.add(node.spans());
            } else if (now.holds()) {
                gained.add(node.spans());
            } else if (held || (now == State.ODD && node.printed() != State.ODD)) {
                lost.add(node.spans());
            }
        }
        gained.removeAll(kept);
        lost.removeAll(kept);
        if (!kept.containsAll(spoilt)) {
            return Optional.empty();
        }
        return Optional.of(new Effect(exact, gained.size(), lost.size()));
    }

    /** What a change leaves broken of some nodes and what it breaks besides. */
    List<Node> left(Edit edit, Collection<Node> broken) {
        Values values = Values.with(List.of(edit));
        Set<Node> around = new LinkedHashSet<>(broken);
        around.addAll(touched(List.of(edit)));
        return around.stream()
                .filter(n -> broken.contains(n) || n.printed() != State.BROKEN)
                .filter(n -> n.rests(edit.fact()) ? fails(n, state(n, values), broken) : broken.contains(n))
                .toList();
    }

    /** What holds as printed and rests on all of some numbers. */
    List<Node> holding(List<Edit> edits) {
        return touched(edits).stream()
                .filter(n -> n.printed().holds() && edits.stream().allMatch(e -> n.rests(e.fact())))
                .toList();
    }

    /** What changes break that was not broken, or held exactly and then cannot be told to; a copy that is left behind is. */
    List<Node> broke(List<Edit> edits) {
        Values values = Values.with(edits);
        List<Node> broke = new ArrayList<>();
        for (Node node : touched(edits)) {
            State now = state(node, values);
            boolean copy = node.claim() instanceof Claim.Equal && node.printed().holds() && !now.holds();
            if (node.printed() != State.BROKEN && (now == State.BROKEN || copy || node.spoilt(now))) {
                broke.add(node);
            }
        }
        return broke;
    }

    private static boolean fails(Node node, State state, Collection<Node> broken) {
        return broken.contains(node) ? !state.holds() : state == State.BROKEN;
    }

    private Set<Node> touched(List<Edit> edits) {
        Set<Node> touched = new LinkedHashSet<>();
        edits.forEach(e -> touched.addAll(resting(e.fact().span())));
        return touched;
    }
}
