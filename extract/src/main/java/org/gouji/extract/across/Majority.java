package org.gouji.extract.across;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;

/** Finds the one print among several of a likely fact that differs from all the others. */
public final class Majority {
    /** Two prints may agree by chance; with the third that differs, at least two others say the same. */
    private static final int LEAST = 3;

    private Majority() {}

    /** The claim that the odd one equals the first of the others; nothing where none or several differ. */
    public static Optional<Claim> odd(List<Fact> group) {
        if (group.size() < LEAST) {
            return Optional.empty();
        }
        Fact first = group.get(0);
        Fact second = group.get(1);
        List<Fact> rest = group.subList(1, group.size());
        if (!same(first, second)) {
            boolean agree = rest.stream().allMatch(f -> same(f, second));
            if (agree) {
                return Optional.of(claim(second, first));
            }
        }
        List<Fact> others = rest.stream().filter(f -> !same(f, first)).limit(2).toList();
        return others.size() == 1 ? Optional.of(claim(first, others.get(0))) : Optional.empty();
    }

    private static Claim claim(Fact agreed, Fact odd) {
        return new Equal(agreed, odd, Equal.Type.MANY, odd.place().sentence());
    }

    /** Prints of one coarseness are the same or not; 95% and 96% are not 95.5% both. */
    private static boolean same(Fact a, Fact b) {
        if (a.quantity().halfUnit().compareTo(b.quantity().halfUnit()) == 0) {
            return a.quantity().value().compareTo(b.quantity().value()) == 0;
        }
        return a.quantity()
                        .value()
                        .subtract(b.quantity().value())
                        .abs()
                        .compareTo(a.quantity().halfUnit().add(b.quantity().halfUnit()))
                <= 0;
    }
}
