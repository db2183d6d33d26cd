package org.gouji.extract.across;

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
