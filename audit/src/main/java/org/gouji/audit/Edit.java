package org.gouji.audit;

import java.math.BigDecimal;
import org.gouji.model.Fact;

/**
 * One printed number with another value in its place.
 *
 * @param fact the number
 * @param value what may have been meant
 * @param slip whether a slip of the pen turns the one into the other
 */
record Edit(Fact fact, BigDecimal value, boolean slip) {
    /** How unlikely it is: a slip is the likeliest of mistakes, another value altogether less so. */
    int cost() {
        return slip ? 1 : 2;
    }

    boolean sameAs(Edit other) {
        return fact.standsAt(other.fact) && value.compareTo(other.value) == 0;
    }
}
