package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/**
 * Ties sums of money and rates that are printed to the same value in several places. A figure of five digits, or a rate of four, that comes back is no chance: whatever it
 * is called there, a slip in one of the prints would show.
 */
final class ReprintReader {
    private static final int TELLING = 5;

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
                    mates(print, same)
                            .forEach(m -> claims.add(new Equal(
                                    m, fact, Equal.Type.LIKELY, fact.place().sentence())));
                    same.add(print);
                }
            }
        }
        return claims;
    }

    /** 3018460.50元, and 301.85万元: the nearest print before that rounds to it, or that it rounds to. */
    private static List<Claim> rounded(List<Paper> papers) {
        List<Fact> sums = papers.stream()
                .flatMap(p -> p.facts().stream())
                .filter(f -> telling(f) && f.quantity() instanceof Quantity.Amount)
                .toList();
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i < sums.size(); i++) {
            Fact fact = sums.get(i);
            sums.subList(0, i).stream()
                    .filter(f -> rounds(f, fact) || rounds(fact, f))
                    .reduce((a, b) -> b)
                    .ifPresent(f -> claims.add(
                            new Equal(f, fact, Equal.Type.LIKELY, fact.place().sentence())));
        }
        return claims;
    }

    /** Whether a sum in 元 with more digits rounds to one in 万元, and is not the same. */
    private static boolean rounds(Fact fine, Fact coarse) {
        BigDecimal off =
                fine.quantity().value().subtract(coarse.quantity().value()).abs();
        return off.signum() > 0
                && fine.quantity().unit().equals("元")
                && coarse.quantity().unit().equals("万元")
                && coarse.quantity().number().value().scale() > 1
                && off.compareTo(coarse.quantity().halfUnit()) <= 0;
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
        int digits = fact.quantity()
                .number()
                .value()
                .unscaledValue()
                .abs()
                .toString()
                .length();
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
