package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.pack.Partition;

/**
 * The 三公 expenses of a total that are told below it under headings of their own: 三公经费决算9.8万元，比上年减少0.4万元。一、因公出国（境）费… 二、公务用车… 三、公务接待费….
 * Each part opens a section. What their changes come to is said only where it is the total's: what stayed as it was prints none.
 */
final class PartsBelow {
    private static final String TOTAL = "sg.total";
    private static final int NEAR = 6;

    private final Vocabulary vocabulary;
    private final List<Fact> facts;
    /** The sections by what they begin with: the first amount in each of them. */
    private final Map<Integer, Fact> opening = new TreeMap<>();

    PartsBelow(Vocabulary vocabulary, List<Fact> facts) {
        this.vocabulary = vocabulary;
        this.facts = facts.stream()
                .filter(f -> f.key().startsWith("sg.")
                        && f.quantity() instanceof Quantity.Amount
                        && f.place().kind() == PlaceKind.PROSE)
                .toList();
        if (!this.facts.isEmpty()) {
            facts.stream()
                    .filter(f ->
                            f.quantity() instanceof Quantity.Amount && f.place().kind() == PlaceKind.PROSE)
                    .forEach(f -> opening.merge(
                            f.place().section(), f, (a, b) -> a.span().compareTo(b.span()) <= 0 ? a : b));
        }
    }

    void read(List<Claim> claims) {
        for (Fact total : facts) {
            if (total.key().equals(TOTAL) && FactIndex.actual(total)) {
                List<Fact> parts = parts(total);
                if (!parts.isEmpty()) {
                    claims.add(new Claim.Sum(total, parts, Closure.LOOSE));
                    moved(total, parts).ifPresent(claims::add);
                }
            }
        }
    }

    /** The parts that open the sections behind the total's, if they are all; none if one of them stands in its own. */
    private List<Fact> parts(Fact total) {
        Map<String, Fact> found = new HashMap<>();
        Set<String> beside = new HashSet<>();
        facts.stream()
                .filter(f -> f.place().section() == total.place().section()
                        && f.measure() == total.measure()
                        && f.span().start() > total.span().start())
                .forEach(f -> beside.add(f.key()));
        for (Fact first : opening.values()) {
            int behind = first.place().section() - total.place().section();
            if (behind > 0
                    && behind <= NEAR
                    && FactIndex.actual(first)
                    && first.year().equals(total.year())) {
                found.putIfAbsent(first.key(), first);
            }
        }
        for (Partition partition : vocabulary.partitions(TOTAL)) {
            if (found.keySet().containsAll(partition.needed())
                    && partition.allowed().stream().noneMatch(beside::contains)) {
                return found.values().stream()
                        .filter(f -> partition.allowed().contains(f.key()))
                        .sorted((a, b) -> a.span().compareTo(b.span()))
                        .toList();
            }
        }
        return List.of();
    }

    /** The change printed beside the total, of the changes printed beside its parts. */
    private Optional<Claim> moved(Fact total, List<Fact> parts) {
        Optional<Fact> change = change(total);
        List<Fact> changes =
                parts.stream().map(this::change).flatMap(Optional::stream).toList();
        if (change.isEmpty() || changes.size() < 2) {
            return Optional.empty();
        }
        List<Fact> operands = new ArrayList<>(changes);
        operands.sort((a, b) -> Boolean.compare(!same(a, change.get()), !same(b, change.get())));
        StringBuilder expression = new StringBuilder();
        BigDecimal net = BigDecimal.ZERO;
        for (int i = 0; i < operands.size(); i++) {
            boolean same = same(operands.get(i), change.get());
            expression.append(i == 0 ? "#" : same ? "+#" : "-#").append(i);
            BigDecimal value = operands.get(i).quantity().value();
            net = same ? net.add(value) : net.subtract(value);
        }
        boolean makes = same(operands.get(0), change.get())
                && net.compareTo(change.get().quantity().value()) == 0;
        return makes
                ? Optional.of(new Claim.Formula(
                        change.get(),
                        operands,
                        expression.toString(),
                        total.place().sentence()))
                : Optional.empty();
    }

    /** The first change against the year before that is told of an expense in its section. */
    private Optional<Fact> change(Fact fact) {
        return facts.stream()
                .filter(f -> f.measure() == Measure.CHANGE
                        && f.key().equals(fact.key())
                        && f.place().section() == fact.place().section()
                        && f.span().start() > fact.span().start()
                        && !f.item().contains("预算"))
                .findFirst();
    }

    private static boolean same(Fact a, Fact b) {
        return PartIndex.way(a).equals(PartIndex.way(b));
    }
}
