package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.model.Slips;

/** Tells whether numbers that don't agree would, if one digit of one of them were another, two of its digits swapped, or its 元 were 万元. */
final class OneSlip {
    private OneSlip() {}

    /** Whether one slip in any of these numbers mends what must hold of their values, which are given in the same order. */
    static boolean mends(List<Num> numbers, Predicate<List<BigDecimal>> holds) {
        List<BigDecimal> values =
                new ArrayList<>(numbers.stream().map(Num::value).toList());
        for (int i = 0; i < numbers.size(); i++) {
            BigDecimal own = values.get(i);
            for (BigDecimal other : Slips.likely(numbers.get(i).fact().quantity())) {
                values.set(i, other);
                if (holds.test(values)) {
                    return true;
                }
            }
            values.set(i, own);
        }
        return false;
    }
}
