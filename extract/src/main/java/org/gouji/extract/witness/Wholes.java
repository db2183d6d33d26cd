package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Finds the shares that make up a whole, wherever they stand one after the other: they add to 100 %. */
final class Wholes {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST = 20;
    private static final int APART = 2;

    private final Field field;

    Wholes(Field field) {
        this.field = field;
    }

    List<Claim> read() {
        List<Num> shares = field.numbers().stream()
                .filter(n -> n.percentage()
                        && n.mention().measure() == Measure.SHARE
                        && n.value().signum() > 0)
                .toList();
        List<Claim> claims = new ArrayList<>();
        int from = 0;
        while (from < shares.size()) {
            int to = end(shares, from);
            if (to > from) {
                List<Fact> whole =
                        shares.subList(from, to).stream().map(Num::fact).toList();
                claims.add(new Claim.Whole(whole, whole.get(0).place().sentence()));
            }
            from = Math.max(from + 1, to);
        }
        return claims;
    }

    /** Where the shares from one on make 100 %, within half a last digit of each; where they start if they don't. */
    private static int end(List<Num> shares, int from) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (int to = from; to < Math.min(shares.size(), from + MOST); to++) {
            if (to > from && shares.get(to).passage() - shares.get(to - 1).passage() > APART) {
                return from;
            }
            sum = sum.add(shares.get(to).value());
            slack = slack.add(shares.get(to).half());
            if (to > from && sum.subtract(HUNDRED).abs().compareTo(slack) <= 0) {
                return to + 1;
            }
        }
        return from;
    }
}
