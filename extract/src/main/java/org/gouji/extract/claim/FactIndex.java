package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** The money and the rates of one unit and year in a file, by key, in order of reading. */
final class FactIndex {
    private static final int FEW = 4;

    private final List<Fact> budgets = new ArrayList<>();

    private final Map<String, List<Fact>> byKey = new HashMap<>();

    private final Families families;

    FactIndex(List<Fact> facts, Families families) {
        this.families = families;
        for (Fact fact : facts) {
            if (budget(fact) && fact.quantity() instanceof Quantity.Amount) {
                budgets.add(fact);
            }
            boolean rate = fact.measure() == Measure.RATE;
            if (!fact.key().isEmpty() && (rate || fact.quantity() instanceof Quantity.Amount)) {
                byKey.computeIfAbsent(fact.key(), k -> new ArrayList<>()).add(fact);
            }
        }
    }

    /** The facts of a key that a test accepts, those nearest before an offset first, then those after it; each value once. */
    List<Fact> nearest(String key, int offset, Predicate<Fact> test) {
        List<Fact> found = new ArrayList<>(
                byKey.getOrDefault(key, List.of()).stream().filter(test).toList());
        found.sort(Comparator.comparing((Fact f) -> f.span().start() >= offset)
                .thenComparing(f -> Math.abs(f.span().start() - offset)));
        return distinct(found);
    }

    /** The totals that texts call by each other's names. */
    Families families() {
        return families;
    }

    /** The last few budgets of any item before an offset, each value once. */
    List<Fact> budgetsBefore(int offset) {
        List<Fact> found = budgets.stream()
                .filter(f -> f.span().start() < offset)
                .sorted(Comparator.comparing((Fact f) -> -f.span().start()))
                .toList();
        List<Fact> distinct = distinct(found);
        return distinct.subList(0, Math.min(FEW, distinct.size()));
    }

    /** Each value once, the first of each. */
    static List<Fact> distinct(List<Fact> facts) {
        Map<String, Fact> byValue = new LinkedHashMap<>();
        for (Fact fact : facts) {
            byValue.putIfAbsent(fact.quantity().value().stripTrailingZeros().toPlainString(), fact);
        }
        return List.copyOf(byValue.values());
    }

    /** Whether a measure is what was actually had or spent. */
    static boolean actual(Fact fact) {
        return fact.measure() == Measure.FINAL;
    }

    /** Whether a measure is a budget of any kind. */
    static boolean budget(Fact fact) {
        return switch (fact.measure()) {
            case BUDGET, BUDGET_BEGIN, BUDGET_ADJUSTED, BUDGET_FULL -> true;
            default -> false;
        };
    }
}
