package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/**
 * Ties sums of money and rates that are printed to the same value in several places. A figure of five digits, or a rate of four, that comes back is no chance: whatever it
 * is called there, a slip in one of the prints would show.
 */
final class ReprintReader {
    private static final int TELLING = 5;

    /** So many prints of one value are remembered: the first of them and the last. */
    private static final int MOST = 200;

    private ReprintReader() {}

    /** Where a fact stands among the papers. */
    private record Print(Fact fact, int paper) {}

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        Map<String, List<Print>> prints = new LinkedHashMap<>();
        List<Claim> claims = new ArrayList<>();
        claims.addAll(rounded(papers));
        for (int p = 0; p < papers.size(); p++) {
            for (Fact fact : papers.get(p).facts()) {
                if (telling(fact)) {
                    String value = fact.quantity().value().stripTrailingZeros().toPlainString()
                            + (fact.quantity() instanceof Quantity.Percentage ? "%" : "");
                    List<Print> same = prints.computeIfAbsent(value, k -> new ArrayList<>());
                    Print print = new Print(fact, p);
                    mates(print, same).stream()
                            .filter(m -> !Chance.unlike(m, fact))
                            .forEach(m -> claims.add(equal(m, fact)));
                    same.add(print);
                    if (same.size() > MOST) {
                        same.remove(MOST / 2);
                    }
                }
            }
        }
        return claims;
    }

    /** 3018460.50元, and 301.85万元: the nearest print before that rounds to it, or that it rounds to. */
    private static List<Claim> rounded(List<Paper> papers) {
        Deque<Sum> fine = new ArrayDeque<>();
        Deque<Sum> coarse = new ArrayDeque<>();
        List<Claim> claims = new ArrayList<>();
        for (Paper paper : papers) {
            for (Fact fact : paper.facts()) {
                if (fact.quantity() instanceof Quantity.Amount amount && telling(fact)) {
                    Sum sum = new Sum(fact, amount.value(), amount.halfUnit());
                    if (amount.money() == MoneyUnit.YUAN) {
                        first(coarse, c -> sum.rounds(c)).ifPresent(c -> claims.add(equal(c.fact(), fact)));
                        fine.push(sum);
                    } else if (amount.money() == MoneyUnit.WAN
                            && amount.number().value().scale() > 1) {
                        first(fine, f -> f.rounds(sum)).ifPresent(f -> claims.add(equal(f.fact(), fact)));
                        coarse.push(sum);
                    }
                }
            }
        }
        return claims;
    }

    private static Optional<Sum> first(Deque<Sum> sums, Predicate<Sum> test) {
        return sums.stream().filter(test).findFirst();
    }

    private static Claim equal(Fact before, Fact fact) {
        return new Equal(before, fact, Equal.Type.LIKELY, fact.place().sentence());
    }

    /** A sum of money in 元, and half a unit of its last digit. */
    private record Sum(Fact fact, BigDecimal value, BigDecimal half) {
        /** Whether this one, with more digits, rounds to another, and is not the same. */
        boolean rounds(Sum coarse) {
            BigDecimal off = value.subtract(coarse.value).abs();
            return off.signum() > 0 && off.compareTo(coarse.half) <= 0;
        }
    }

    /** The first print, the one before, the last in another paper, the first of the same fund, the first in the same unit. */
    private static Set<Fact> mates(Print print, List<Print> same) {
        Set<Fact> mates = new LinkedHashSet<>();
        if (!same.isEmpty()) {
            mates.add(same.get(0).fact());
            mates.add(same.get(same.size() - 1).fact());
        }
        same.stream()
                .filter(s -> s.paper() != print.paper())
                .reduce((a, b) -> b)
                .ifPresent(s -> mates.add(s.fact()));
        same.stream()
                .map(Print::fact)
                .filter(f ->
                        f.scope() != Scope.UNSAID && f.scope() == print.fact().scope())
                .findFirst()
                .ifPresent(mates::add);
        same.stream()
                .map(Print::fact)
                .filter(f -> f.quantity().unit().equals(print.fact().quantity().unit()))
                .findFirst()
                .ifPresent(mates::add);
        return mates;
    }

    private static boolean telling(Fact fact) {
        boolean money = fact.quantity() instanceof Quantity.Amount
                && !fact.quantity().number().approximate()
                && fact.measure() != Measure.THRESHOLD
                && fact.measure() != Measure.UNIT_PRICE;
        int digits = fact.quantity().number().value().precision();
        if (fact.quantity() instanceof Quantity.Percentage) {
            boolean rate = fact.measure() == Measure.RATE || fact.measure() == Measure.COMPLETION;
            return rate
                    && digits >= TELLING - 1
                    && fact.quantity().value().stripTrailingZeros().scale() > 0;
        }
        boolean formula = fact.place().kind() == PlaceKind.FORMULA;
        return money && digits >= (formula ? TELLING - 1 : TELLING);
    }
}
