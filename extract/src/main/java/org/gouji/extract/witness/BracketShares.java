package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;

/** Finds what the shares of one list are of that stand in brackets behind their counts: 助浴214人（60.11%）、助医198人（55.62%）、助餐167人（46.91%）, of those asked. */
final class BracketShares {
    private static final Pattern OPEN = Pattern.compile("^[（(](?:占比?)?$");
    /** So many of one base are no chance. */
    private static final int FEWEST = 3;

    private static final int FAR = 40;
    private static final int TELLING = 3;

    private final Field field;

    BracketShares(Field field) {
        this.field = field;
    }

    /** A count and the share in the bracket behind it. */
    private record Share(Num part, Num rate) {
        boolean of(BigDecimal base) {
            return rate.nearly(part.value().movePointRight(2).divide(base, MathContext.DECIMAL64));
        }
    }

    List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        List<Share> list = new ArrayList<>();
        for (Share share : shares()) {
            if (!list.isEmpty() && list.get(0).rate().sentence() != share.rate().sentence()) {
                claims(list, claims);
                list.clear();
            }
            list.add(share);
        }
        claims(list, claims);
        return claims;
    }

    private List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        List<Num> numbers = field.numbers();
        for (int i = 1; i < numbers.size(); i++) {
            Num part = numbers.get(i - 1);
            Num rate = numbers.get(i);
            boolean bracketed = rate.percentage()
                    && rate.digits() >= TELLING
                    && part.plain()
                    && !part.money()
                    && part.value().signum() > 0
                    && part.sentence() == rate.sentence()
                    && OPEN.matcher(rate.mention().lead()).matches();
            if (bracketed) {
                shares.add(new Share(part, rate));
            }
        }
        return shares;
    }

    private void claims(List<Share> list, List<Claim> claims) {
        if (list.size() < FEWEST) {
            return;
        }
        base(list)
                .ifPresent(base -> list.forEach(share -> claims.add(new Ratio(
                        share.rate().fact(),
                        share.part().fact(),
                        base.fact(),
                        Ratio.Type.SHARE,
                        !share.of(base.value()),
                        share.rate().fact().place().sentence()))));
    }

    /** The nearest count before the list that all shares are of, or all but one where the others are enough. */
    private Optional<Num> base(List<Share> list) {
        List<Num> before = field.before(
                list.get(0).part(),
                FAR,
                n -> n.plain() && !n.money() && n.value().signum() > 0);
        return before.stream()
                .filter(n -> odd(list, n) == 0)
                .findFirst()
                .or(() -> before.stream()
                        .filter(n -> list.size() > FEWEST && odd(list, n) == 1)
                        .findFirst());
    }

    private static long odd(List<Share> list, Num base) {
        return list.stream().filter(share -> !share.of(base.value())).count();
    }
}
