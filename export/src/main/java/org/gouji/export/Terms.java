package org.gouji.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.Percentage;
import org.gouji.model.Working;
import org.gouji.model.Working.Equation;

/**
 * The numbers of a check in one unit, each at the precision that its rule took it to.
 *
 * @param all the stated one first, or what shares must make
 * @param money the unit of amounts; empty where there are none
 */
record Terms(List<Term> all, Optional<MoneyUnit> money) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Terms {
        all = List.copyOf(all);
    }

    /** The numbers of an arithmetic; shares that must make a whole are held against 100 %. */
    static Terms of(Equation equation) {
        List<Working.Term> printed = new ArrayList<>(equation.stated().stream().toList());
        printed.addAll(equation.operands());
        Terms terms = of(printed);
        if (equation.stated().isPresent()) {
            return terms;
        }
        List<Term> all = new ArrayList<>(terms.all);
        all.add(0, Term.exact(HUNDRED, NumberFormats.of("%", 0)));
        return new Terms(all, terms.money);
    }

    /** Numbers in their smallest unit of money. */
    static Terms of(List<Working.Term> printed) {
        Optional<MoneyUnit> money = printed.stream()
                .map(Working.Term::number)
                .filter(Amount.class::isInstance)
                .map(q -> ((Amount) q).money())
                .min(Comparator.naturalOrder());
        return new Terms(printed.stream().map(term -> term(term, money)).toList(), money);
    }

    private static Term term(Working.Term term, Optional<MoneyUnit> money) {
        Quantity number = term.number();
        BigDecimal factor = term.factor();
        BigDecimal value = own(number.value(), number, money);
        boolean whole =
                number instanceof Amount amount && amount.number().value().scale() <= 0;
        boolean fraction = factor.compareTo(BigDecimal.ONE) != 0;
        String pattern = fraction
                ? NumberFormats.fraction(number.number().value().scale())
                : NumberFormats.of(unit(number, money), decimals(number, value, money));
        return new Term(
                fraction ? value.multiply(factor) : value,
                own(term.half().multiply(factor), number, money),
                own(term.digit().multiply(factor), number, money),
                pattern,
                !whole);
    }

    private static BigDecimal own(BigDecimal value, Quantity number, Optional<MoneyUnit> money) {
        return number instanceof Amount && money.isPresent()
                ? plain(money.get().fromYuan(value).stripTrailingZeros())
                : plain(value);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The decimals that a number has in print, or in its row's unit where that is another. */
    private static int decimals(Quantity number, BigDecimal value, Optional<MoneyUnit> money) {
        boolean converted = number instanceof Amount amount && !money.equals(Optional.of(amount.money()));
        return converted ? value.scale() : Math.max(0, number.number().value().scale());
    }

    private static String unit(Quantity quantity, Optional<MoneyUnit> money) {
        if (quantity instanceof Amount) {
            return money.map(MoneyUnit::label).orElse("");
        }
        return quantity instanceof Percentage p && p.form() != Quantity.Form.POINTS ? "%" : quantity.unit();
    }

    Term stated() {
        return all.get(0);
    }

    List<Term> operands() {
        return all.subList(1, all.size());
    }
}
