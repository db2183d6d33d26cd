package org.gouji.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gouji.model.Fact;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Working;

/**
 * A printed number as an operand: its value in the unit that its kind is compared in, and the digit that it is taken to.
 *
 * @param fact the number
 * @param value its value: yuan, per cent, or the count itself
 * @param half half a unit of its last digit; 0 for counts and for a printed zero, which are exact
 * @param digit a unit of the digit that values are rounded or cut to where they are compared with it; 0 for counts
 */
record Operand(Fact fact, BigDecimal value, BigDecimal half, BigDecimal digit) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** Decimals to which money is printed: 0万元 means none, not up to 4999 yuan. */
    private static final int CENTS = 2;

    private static final int KINDS = MoneyUnit.values().length + 2;

    /** The operand as printed, on its own. */
    static Operand of(Fact fact, Values values) {
        return taken(fact, values.of(fact), values.half(fact));
    }

    /**
     * The operand taken at the finest precision that amounts of its unit have among its companions: units drop trailing zeros, 5万元 beside
     * 1.15万元 is 5.00.
     */
    static Operand among(Fact fact, Collection<Fact> companions, Values values) {
        BigDecimal half = values.half(fact);
        for (Fact other : inTenThousands(fact) ? List.<Fact>of() : companions) {
            if (unit(other) == unit(fact)
                    && fact.quantity().getClass() == other.quantity().getClass()) {
                half = half.min(values.half(other));
            }
        }
        return taken(fact, values.of(fact), half);
    }

    /** Each of several numbers among all of them. */
    static List<Operand> among(List<Fact> facts, Values values) {
        BigDecimal[] finest = new BigDecimal[KINDS];
        for (Fact fact : facts) {
            BigDecimal half = values.half(fact);
            BigDecimal least = finest[kind(fact)];
            finest[kind(fact)] = least == null ? half : least.min(half);
        }
        List<Operand> operands = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            BigDecimal half = inTenThousands(fact) ? values.half(fact) : finest[kind(fact)];
            operands.add(taken(fact, values.of(fact), half));
        }
        return operands;
    }

    /** 2.76亿人 beside 539.40万人 or 312人 is no exact count. */
    private static boolean inTenThousands(Fact fact) {
        return fact.quantity() instanceof Quantity.Count count
                && count.number().value().scale() < 0;
    }

    /** Numbers of one kind are printed to the same digit: money of one unit, percentages, counts. */
    private static int kind(Fact fact) {
        if (fact.quantity() instanceof Quantity.Amount amount) {
            return amount.money().ordinal();
        }
        return fact.quantity() instanceof Quantity.Count ? KINDS - 1 : KINDS - 2;
    }

    private static Operand taken(Fact fact, BigDecimal value, BigDecimal half) {
        BigDecimal digit = half.multiply(TWO);
        if (value.signum() != 0) {
            return new Operand(fact, value, half, digit);
        }
        if (fact.quantity() instanceof Quantity.Amount amount) {
            digit = digit.min(BigDecimal.ONE
                    .scaleByPowerOfTen(-CENTS)
                    .multiply(amount.money().toYuan(BigDecimal.ONE)));
        }
        return new Operand(fact, value, BigDecimal.ZERO, digit);
    }

    /** The same number seen from the other side: 减少 10 as a change of -10. */
    Operand negate() {
        return new Operand(fact, value.negate(), half, digit);
    }

    private static MoneyUnit unit(Fact fact) {
        return fact.quantity() instanceof Quantity.Amount amount ? amount.money() : MoneyUnit.YUAN;
    }

    Range range() {
        return Range.around(value, half);
    }

    /** Nobody cuts money to whole 万元. */
    boolean cuttable() {
        return !(fact.quantity() instanceof Quantity.Amount amount
                && amount.number().value().scale() <= 0);
    }

    /** As it is kept with a check. */
    Working.Term term() {
        return new Working.Term(fact.quantity(), half, digit);
    }

    /** Whether some of the computed values prints as this one does when cut toward zero. */
    boolean cutFrom(Range computed) {
        if (!cuttable()) {
            return false;
        }
        boolean positive = computed.meetsFrom(value, value.add(digit));
        boolean negative =
                computed.negate().meetsFrom(value.negate(), value.negate().add(digit));
        return value.signum() > 0 ? positive : value.signum() < 0 ? negative : positive || negative;
    }

    /** Whether a computed value prints as this one, half up, at the precision that this one is taken to. */
    boolean prints(BigDecimal computed) {
        return rounded(computed).compareTo(value) == 0;
    }

    /** A computed value, half up, at the precision that this one is taken to. */
    BigDecimal rounded(BigDecimal computed) {
        return digit.signum() == 0
                ? computed
                : computed.divide(digit, 0, RoundingMode.HALF_UP).multiply(digit);
    }
}
