package org.gouji.extract.across;

import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;

/** Finds the one print among several of a likely fact that differs from all the others. */
public final class Majority {
    /** Two prints may agree by chance; with the third that differs, at least two others say the same. */
    private static final int LEAST = 3;

    /** 近三年申报入库项目39个 beside 95个项目: what was asked for, or in other years, is another number. */
    private static final Pattern OTHERWISE = Pattern.compile("近[一二三四五六七八九十两\\d]+年|历年|以来|谋划|储备|入库|在库|申报|拟");

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
                return claim(second, first);
            }
        }
        List<Fact> others = rest.stream().filter(f -> !same(f, first)).limit(2).toList();
        return others.size() == 1 ? claim(first, others.get(0)) : Optional.empty();
    }

    private static Optional<Claim> claim(Fact agreed, Fact odd) {
        boolean otherwise = OTHERWISE.matcher(odd.item()).find()
                != OTHERWISE.matcher(agreed.item()).find();
        return otherwise
                        || odd.quantity() instanceof Quantity.Count
                                && !odd.item().equals(agreed.item())
                ? Optional.empty()
                : Optional.of(
                        new Equal(agreed, odd, Equal.Type.MANY, odd.place().sentence()));
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
