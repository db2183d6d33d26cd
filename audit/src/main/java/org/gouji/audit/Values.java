package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.Fact;

/** Gives a fact its value and its precision: as printed, or otherwise to see what would follow. */
@FunctionalInterface
interface Values {
    BigDecimal of(Fact fact);

    /** Half a unit of the last digit that a fact is taken to. */
    default BigDecimal half(Fact fact) {
        return fact.quantity().halfUnit();
    }

    /** As printed. */
    static Values printed() {
        return fact -> fact.quantity().value();
    }

    /** As printed, but for some numbers. */
    static Values with(List<Edit> edits) {
        return fact -> {
            for (Edit edit : edits) {
                if (edit.fact().standsAt(fact)) {
                    return edit.value();
                }
            }
            return fact.quantity().value();
        };
    }
}
