package org.gouji.index.ask;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers from one to another.
 *
 * @param least where it begins; empty for no lower end
 * @param most where it ends; empty for no upper end
 */
public record Range(Optional<End> least, Optional<End> most) {
    public Range {
        if (least.isPresent() && most.isPresent()) {
            int order = least.get().value().compareTo(most.get().value());
            if (order > 0
                    || order == 0 && !(least.get().included() && most.get().included())) {
                throw new IllegalArgumentException("a range without numbers: " + least + ".." + most);
            }
        }
    }

    /**
     * One end of a range.
     *
     * @param value the number
     * @param included whether it belongs to the range
     */
    public record End(BigDecimal value, boolean included) {}

    /** One number, exactly. */
    static Range of(BigDecimal value) {
        return new Range(Optional.of(new End(value, true)), Optional.of(new End(value, true)));
    }

    /** Whether a number lies in the range. */
    public boolean holds(BigDecimal number) {
        return least.map(end -> passes(number.compareTo(end.value()), end)).orElse(true)
                && most.map(end -> passes(end.value().compareTo(number), end)).orElse(true);
    }

    private static boolean passes(int order, End end) {
        return end.included() ? order >= 0 : order > 0;
    }
}
