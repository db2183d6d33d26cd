package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/**
 * Tells prints of one name that are parts of two totals, each of which its own parts make: 下达412万元，其中绩效奖励37万元…; 调减后189万元，其中绩效奖励38万元…. They are
 * hardly the same fact.
 */
final class OtherTotals {
    private final Map<Span, Fact> totals = new HashMap<>();

    private OtherTotals() {}

    /** The totals that are made, by where their parts stand. */
    static OtherTotals of(List<Claim> stated) {
        OtherTotals others = new OtherTotals();
        for (Claim claim : stated) {
            if (Claims.first(claim) instanceof Claim.Sum sum && sum.parts().size() > 1 && made(sum)) {
                sum.parts().forEach(part -> others.totals.put(part.span(), sum.total()));
            }
        }
        return others;
    }

    private static boolean made(Claim.Sum sum) {
        BigDecimal left = sum.total().quantity().value();
        for (Fact part : sum.parts()) {
            left = left.subtract(part.quantity().value());
        }
        return left.signum() == 0;
    }

    /** Claims that such prints are equal are likely at most. */
    List<Claim> weakened(List<Claim> claims) {
        List<Claim> weakened = new ArrayList<>();
        for (Claim claim : claims) {
            boolean apart = claim instanceof Equal equal && apart(equal.first(), equal.second());
            weakened.add(
                    apart && claim instanceof Equal equal
                            ? new Equal(equal.first(), equal.second(), Equal.Type.LIKELY, equal.place())
                            : claim);
        }
        return weakened;
    }

    private boolean apart(Fact a, Fact b) {
        Fact of = totals.get(a.span());
        Fact other = totals.get(b.span());
        return of != null
                && other != null
                && of.quantity().value().compareTo(other.quantity().value()) != 0;
    }
}
