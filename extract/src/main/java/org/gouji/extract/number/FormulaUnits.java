package org.gouji.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.Count;
import org.gouji.model.Quantity.UnitFrom;

/** Sees to it that both sides of a formula are money, or neither is; a unit that is printed once is given to the operands it is meant for. */
final class FormulaUnits {
    private FormulaUnits() {}

    /** The operands with their units. Empty when no reading of the units makes the two sides agree. */
    static Optional<List<Reading>> agree(Passage passage, List<Reading> operands, String expression, Reading result) {
        boolean money = result.quantity() instanceof Amount;
        if (dimension(expression, operands) == (money ? 1 : 0)) {
            return Optional.of(operands);
        }
        Optional<MoneyUnit> unit = unit(operands, result.quantity());
        boolean product = expression.indexOf('+') < 0 && expression.indexOf('-') < 0;
        boolean sum = expression.indexOf('*') < 0 && expression.indexOf('/') < 0;
        if (unit.isEmpty() || !sum && !product || !money && sum) {
            return Optional.empty();
        }
        List<Reading> given = new ArrayList<>(operands);
        int only = expression.indexOf('/') < 0 ? operands.size() - 1 : 0;
        for (int i = 0; i < given.size(); i++) {
            if ((sum || i == only) && bare(given.get(i).quantity())) {
                given.set(i, with(passage, given.get(i), unit.get()));
            }
        }
        return dimension(expression, given) == (money ? 1 : 0) ? Optional.of(given) : Optional.empty();
    }

    private static Optional<MoneyUnit> unit(List<Reading> operands, Quantity result) {
        if (result instanceof Amount amount) {
            return Optional.of(amount.money());
        }
        return operands.stream()
                .map(Reading::quantity)
                .filter(Amount.class::isInstance)
                .map(quantity -> ((Amount) quantity).money())
                .findFirst();
    }

    private static boolean bare(Quantity quantity) {
        return quantity instanceof Count count && count.unit().isEmpty();
    }

    private static Reading with(Passage passage, Reading bare, MoneyUnit unit) {
        Numeral numeral =
                new Numeral(bare.from(), bare.to(), bare.quantity().number().value(), false);
        return Amounts.unitless(passage, numeral, unit, UnitFrom.HEADER);
    }

    /** The power of money that an expression has; {@code Integer.MIN_VALUE} where it adds money to what is none. */
    private static int dimension(String expression, List<Reading> operands) {
        return new Dimensions(expression, operands).whole();
    }
}
