package org.gouji.audit;

import java.math.BigDecimal;
import org.gouji.model.Fact;

/** Gives a fact its value: as printed, or with one number changed to see what would follow. */
@FunctionalInterface
interface Values {
    BigDecimal of(Fact fact);

    /** As printed. */
    static Values printed() {
        return fact -> fact.quantity().value();
    }

    /** As printed, but for one number. */
    static Values with(Fact changed, BigDecimal value) {
        return fact -> fact.standsAt(changed) ? value : fact.quantity().value();
    }
}
