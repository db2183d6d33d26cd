package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Quantity;

/** The numbers of one unit and year that may be the base of a rate, found by their value and by their place. */
final class Bases {
    /** Things counted are told of in one paragraph. */
    private static final int NEAR = 240;

    /** More than a division of sixteen digits can be off. */
    private static final BigDecimal SLACK = new BigDecimal("1e-9");

    private final List<Fact> facts;
    private final NavigableMap<BigDecimal, List<Integer>> amounts = new TreeMap<>();
    private final NavigableMap<Integer, List<Integer>> places = new TreeMap<>();

    private Bases(List<Fact> facts) {
        this.facts = facts;
    }

    /** @param facts in the order in which those that will do are given */
    static Bases of(List<Fact> facts) {
        Bases bases = new Bases(facts);
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (fact.place().kind() == PlaceKind.CHART
                    || fact.quantity().number().approximate()
                    || fact.quantity().value().signum() <= 0) {
                continue;
            }
            bases.places
                    .computeIfAbsent(fact.span().start(), k -> new ArrayList<>())
                    .add(i);
            if (fact.quantity() instanceof Quantity.Amount) {
                bases.amounts
                        .computeIfAbsent(fact.quantity().value(), k -> new ArrayList<>())
                        .add(i);
            }
        }
        return bases;
    }

    /** Those that stand a little before a rate. */
    Stream<Fact> near(Ratio ratio) {
        int at = ratio.rate().span().start();
        return inOrder(places.subMap(at - NEAR, false, at, false).values());
    }

    /** The amounts of which the part may be as much as the rate says, and few others. */
    Stream<Fact> making(Ratio ratio) {
        BigDecimal rate = ratio.rate().quantity().value().abs();
        BigDecimal unit = ratio.rate().quantity().halfUnit().multiply(BigDecimal.valueOf(2));
        BigDecimal part = ratio.part().quantity().value().abs().movePointRight(2);
        if (rate.compareTo(unit) <= 0) {
            return inOrder(amounts.values());
        }
        BigDecimal least = part.divide(rate.add(unit), MathContext.DECIMAL64).multiply(BigDecimal.ONE.subtract(SLACK));
        BigDecimal most =
                part.divide(rate.subtract(unit), MathContext.DECIMAL64).multiply(BigDecimal.ONE.add(SLACK));
        return inOrder(amounts.subMap(least, true, most, true).values());
    }

    private Stream<Fact> inOrder(Collection<List<Integer>> places) {
        return places.stream().flatMap(List::stream).sorted().map(facts::get);
    }
}
