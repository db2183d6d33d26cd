package org.gouji.extract.table.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/** Which numbers have been tied to which: a + b = c says the same as c - b = a, and a rate the same as its product. */
final class ClaimedSpans {
    private final Set<Set<Span>> said = new HashSet<>();
    private final Map<Span, Set<Span>> made = new HashMap<>();

    ClaimedSpans(Collection<Claim> claims) {
        claims.forEach(this::note);
    }

    private void note(Claim claim) {
        if (claim instanceof Claim.OneOf one) {
            one.readings().forEach(this::note);
        } else if (claim instanceof Claim.Sum sum) {
            add(sum.total(), sum.parts());
        } else if (claim instanceof Claim.Formula formula) {
            add(formula.result(), formula.operands());
        } else if (claim instanceof Claim.Ratio ratio) {
            add(ratio.rate(), List.of(ratio.part(), ratio.base()));
        }
    }

    /** Takes note of a number and what it is made of; false where the same numbers have been tied before. */
    boolean add(Fact result, List<Fact> operands) {
        Set<Span> all = new HashSet<>();
        operands.forEach(o -> all.add(o.span()));
        made.computeIfAbsent(result.span(), k -> new HashSet<>()).addAll(all);
        all.add(result.span());
        return said.add(all);
    }

    /** Whether a number has been worked out of another, among others. */
    boolean made(Fact result, Fact operand) {
        return made.getOrDefault(result.span(), Set.of()).contains(operand.span());
    }
}
