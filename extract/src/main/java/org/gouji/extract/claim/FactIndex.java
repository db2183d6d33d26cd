package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** The money and the rates of one unit and year in a file, by key, in order of reading. */
final class FactIndex {
    private static final int FEW = 4;

    private static final Pattern ARRIVED = Pattern.compile("(?:实际|已|全部|累计)?到位(?:资金|金额)(?:总额)?");
    private static final Pattern ARRIVED_BY_DEED = Pattern.compile("(?:各级|项目|财政|实际|专项|全部|累计)*资金(?:实际|累计|已)?到位(?:金额)?");

    /** By the place where they stand. */
    private final NavigableMap<Integer, List<Fact>> budgets = new TreeMap<>();

    private final Map<String, List<Fact>> byKey = new HashMap<>();

    private final List<Fact> amounts = new ArrayList<>();

    private final Families families;

    FactIndex(List<Fact> facts, Families families) {
        this.families = families;
        for (Fact fact : facts) {
            if (budget(fact) && fact.quantity() instanceof Quantity.Amount) {
                budgets.computeIfAbsent(fact.span().start(), k -> new ArrayList<>())
                        .add(fact);
            }
            if (fact.quantity() instanceof Quantity.Amount) {
                amounts.add(fact);
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

    /** The money that is called by a name before a part of it, where it is printed with one value only: 占到位资金的90%. */
    Optional<Fact> called(String name, Fact part) {
        if (!(part.quantity() instanceof Quantity.Amount)) {
            return Optional.empty();
        }
        List<Fact> named = distinct(amounts.stream()
                .filter(f -> f.span().start() < part.span().start() && called(f, name))
                .toList());
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Whether nothing else between what is called so and its part, in the same section, could be meant: no amount as large as the part that is another. */
    boolean only(String name, Fact base, Fact part) {
        return base.place().section() == part.place().section()
                && amounts.stream()
                        .filter(f -> f.place().kind() == PlaceKind.PROSE
                                && f.span().start() > base.span().start()
                                && f.span().start() < part.span().start())
                        .noneMatch(f ->
                                f.quantity().value().compareTo(part.quantity().value()) >= 0
                                        && f.quantity()
                                                        .value()
                                                        .compareTo(
                                                                base.quantity().value())
                                                != 0
                                        && !called(f, name));
    }

    /** 到位资金 may be named by its deed (各级资金到位); other money by its name, whosever it is. */
    private static boolean called(Fact fact, String name) {
        return fact.item().endsWith(name)
                || ARRIVED.matcher(name).matches()
                        && ARRIVED_BY_DEED.matcher(fact.item()).matches();
    }

    /** All sums of money, in order of reading. */
    List<Fact> amounts() {
        return amounts;
    }

    /** The totals that texts call by each other's names. */
    Families families() {
        return families;
    }

    /** The last few budgets of any item before an offset, each value once. */
    List<Fact> budgetsBefore(int offset) {
        Map<BigDecimal, Fact> last = new LinkedHashMap<>();
        for (List<Fact> here : budgets.headMap(offset, false).descendingMap().values()) {
            for (Fact budget : here) {
                if (last.size() == FEW) {
                    return List.copyOf(last.values());
                }
                last.putIfAbsent(budget.quantity().value().stripTrailingZeros(), budget);
            }
        }
        return List.copyOf(last.values());
    }

    /** Each value once, the first of each. */
    static List<Fact> distinct(List<Fact> facts) {
        Map<BigDecimal, Fact> byValue = new LinkedHashMap<>();
        for (Fact fact : facts) {
            byValue.putIfAbsent(fact.quantity().value().stripTrailingZeros(), fact);
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
