package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;

/**
 * Tells whether a list that makes none of several totals was meant for the nearest in the text: not so in 受理520件，办结507件。其中来信120件、来访280件、网上投诉130件,
 * where another total is nearer in value, and neither a slip nor a closed list says that it is this one.
 */
final class TotalMeant {
    private TotalMeant() {}

    /** Whether the first reading is the one meant; so it is where all have one total or are no sums. */
    static boolean first(List<Claim> readings, Values values) {
        List<Claim.Sum> sums = heads(readings);
        if (sums.size() < 2 || sums.get(0).closure() == Closure.CLOSED || SumRule.slipped(sums.get(0), values)) {
            return true;
        }
        BigDecimal off = SumRule.off(sums.get(0), values);
        return sums.stream().skip(1).allMatch(s -> off.compareTo(SumRule.off(s, values)) <= 0);
    }

    /** The first sum of every total; none where a reading is no sum. */
    private static List<Claim.Sum> heads(List<Claim> readings) {
        List<Claim.Sum> heads = new ArrayList<>();
        for (Claim reading : readings) {
            if (!(reading instanceof Claim.Sum sum)) {
                return List.of();
            }
            if (heads.stream().noneMatch(h -> h.total().standsAt(sum.total()))) {
                heads.add(sum);
            }
        }
        return heads;
    }
}
