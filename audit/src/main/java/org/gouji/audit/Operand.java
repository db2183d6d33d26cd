package org.gouji.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.gouji.model.Fact;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;

/**
 * A printed number as an operand: its value in the unit that its kind is compared in, and half a unit of the digit that it is taken to.
 *
 * @param fact the number
 * @param value its value: yuan, per cent, or the count itself
 * @param half half a unit of its last digit; 0 for counts and for a printed zero, which are exact
 */
record Operand(Fact fact, BigDecimal value, BigDecimal half) {
    /** The operand as printed, on its own. */
    static Operand of(Fact fact, Values values) {
        BigDecimal value = values.of(fact);
        return new Operand(
                fact,
                value,
                value.signum() == 0 ? BigDecimal.ZERO : fact.quantity().halfUnit());
    }

    /**
     * The operand taken at the finest precision that amounts of its unit have among its companions: units drop trailing zeros, 5万元 beside
     * 1.15万元 is 5.00.
     */
    static Operand among(Fact fact, Collection<Fact> companions, Values values) {
        BigDecimal half = fact.quantity().halfUnit();
        for (Fact other : companions) {
            if (unit(other) == unit(fact)
                    && fact.quantity().getClass() == other.quantity().getClass()) {
                half = half.min(other.quantity().halfUnit());
            }
        }
        BigDecimal value = values.of(fact);
        return new Operand(fact, value, value.signum() == 0 ? BigDecimal.ZERO : half);
    }

    private static MoneyUnit unit(Fact fact) {
        return fact.quantity() instanceof Quantity.Amount amount ? amount.money() : MoneyUnit.YUAN;
    }

    Range range() {
        return Range.around(value, half);
    }

    /** All values that print as this one does when cut toward zero. */
    boolean cutFrom(Range computed) {
        BigDecimal unit = fact.quantity().halfUnit().multiply(BigDecimal.valueOf(2));
        if (value.signum() < 0) {
            return new Range(computed.high().negate(), computed.low().negate())
                    .meetsFrom(value.negate(), value.negate().add(unit));
        }
        return computed.meetsFrom(value, value.add(unit));
    }

    /** Whether a computed value prints as this one, half up, at the precision that this one is taken to. */
    boolean prints(BigDecimal computed) {
        return rounded(computed).compareTo(value) == 0;
    }

    /** A computed value, half up, at the precision that this one is taken to. */
    BigDecimal rounded(BigDecimal computed) {
        BigDecimal quantum = (half.signum() == 0 ? fact.quantity().halfUnit() : half).multiply(BigDecimal.valueOf(2));
        if (quantum.signum() == 0) {
            return computed;
        }
        return computed.divide(quantum, 0, RoundingMode.HALF_UP).multiply(quantum);
    }
}
