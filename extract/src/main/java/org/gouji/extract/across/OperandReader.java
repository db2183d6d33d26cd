package org.gouji.extract.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;

/**
 * Ties the adjustment in a printed formula (预算调整率) to the final account and the budget that it is the difference of, where the report defines the rate by the
 * adjustment: elsewhere it may be the sum of what was added and what was cut.
 */
final class OperandReader {
    private static final Pattern ADJUSTMENT = Pattern.compile("预算(?:调整|追加)(?:数|额|金额)");
    private static final Pattern TOTAL = Pattern.compile("exp\\.(?:total.*|fiscal)|total\\..*|budget\\.unit");

    private OperandReader() {}

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        List<Fact> facts = papers.stream().flatMap(p -> p.facts().stream()).toList();
        List<Claim> claims = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.place().kind() == PlaceKind.FORMULA
                    && fact.measure() != Measure.OPERAND
                    && ADJUSTMENT.matcher(fact.item()).find()) {
                Optional<Fact> spent = before(facts, fact, f -> f.measure() == Measure.FINAL);
                Optional<Fact> budget = before(facts, fact, f -> f.measure() == Measure.BUDGET_BEGIN);
                spent.ifPresent(s -> budget.ifPresent(b -> claims.add(new Claim.Sum(
                        s,
                        List.of(b, fact),
                        Closure.LOOSE,
                        Optional.empty(),
                        fact.place().sentence()))));
            }
        }
        return claims;
    }

    /** The last total before the formula, in the formula's own unit. */
    private static Optional<Fact> before(List<Fact> facts, Fact operand, Predicate<Fact> side) {
        return facts.stream()
                .filter(f -> f.span().start() < operand.span().start()
                        && f.place().kind() != PlaceKind.FORMULA
                        && f.quantity().unit().equals(operand.quantity().unit())
                        && TOTAL.matcher(f.key()).matches())
                .filter(side)
                .reduce((a, b) -> b);
    }
}
