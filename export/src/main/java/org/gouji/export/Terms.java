package org.gouji.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.model.Fact;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.Percentage;

/**
 * The numbers of a check in one unit, each at the precision that the rules take it to: amounts printed together are printed alike, 5万元
 * beside 1.15万元 is 5.00.
 *
 * @param all the stated one first
 * @param money the unit of amounts; empty where there are none
 */
record Terms(List<Term> all, Optional<MoneyUnit> money) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int CENTS = 2;

    Terms {
        all = List.copyOf(all);
    }

    /** Which numbers of a check are printed alike. */
    enum Alike {
        NONE,
        /** All but the stated one. */
        OPERANDS,
        ALL
    }

    /**
     * The numbers of a check.
     *
     * @param facts the stated one first
     * @param parts whether percentages among the operands count as hundredths, as in printed formulas
     */
    static Terms of(List<Fact> facts, Alike alike, boolean parts) {
        Optional<MoneyUnit> money = facts.stream()
                .map(Fact::quantity)
                .filter(Amount.class::isInstance)
                .map(q -> ((Amount) q).money())
                .min(Comparator.naturalOrder());
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            int from = alike == Alike.ALL ? 0 : 1;
            List<Fact> companions =
                    alike == Alike.NONE || i < from ? List.of(facts.get(i)) : facts.subList(from, facts.size());
            Term term = term(facts.get(i), companions, money);
            boolean fraction = parts && i > 0 && facts.get(i).quantity() instanceof Percentage;
            terms.add(fraction ? hundredth(term, facts.get(i)) : term);
        }
        return new Terms(terms, money);
    }

    private static Term term(Fact fact, List<Fact> companions, Optional<MoneyUnit> money) {
        BigDecimal half = companions.stream()
                .filter(like(fact))
                .map(f -> f.quantity().halfUnit())
                .reduce(fact.quantity().halfUnit(), BigDecimal::min);
        BigDecimal digit = half.multiply(TWO);
        if (fact.quantity().value().signum() == 0) {
            if (fact.quantity() instanceof Amount amount) {
                digit = digit.min(amount.money().toYuan(BigDecimal.ONE).movePointLeft(CENTS));
            }
            half = BigDecimal.ZERO;
        }
        BigDecimal value = own(fact.quantity().value(), fact, money);
        boolean whole = fact.quantity() instanceof Amount amount
                && amount.number().value().scale() <= 0;
        String pattern = NumberFormats.of(unit(fact.quantity(), money), decimals(fact, value, money));
        return new Term(value, own(half, fact, money), own(digit, fact, money), pattern, !whole);
    }

    private static Predicate<Fact> like(Fact fact) {
        return other -> other.quantity().getClass() == fact.quantity().getClass()
                && (!(fact.quantity() instanceof Amount amount)
                        || amount.money() == ((Amount) other.quantity()).money());
    }

    private static BigDecimal own(BigDecimal value, Fact fact, Optional<MoneyUnit> money) {
        return fact.quantity() instanceof Amount && money.isPresent()
                ? plain(money.get().fromYuan(value).stripTrailingZeros())
                : plain(value);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The decimals that a number has in print, or in its row's unit where that is another. */
    private static int decimals(Fact fact, BigDecimal value, Optional<MoneyUnit> money) {
        boolean converted = fact.quantity() instanceof Amount amount && !money.equals(Optional.of(amount.money()));
        return converted
                ? value.scale()
                : Math.max(0, fact.quantity().number().value().scale());
    }

    private static Term hundredth(Term term, Fact fact) {
        String pattern = NumberFormats.fraction(fact.quantity().number().value().scale());
        return new Term(
                term.value().movePointLeft(CENTS),
                term.half().movePointLeft(CENTS),
                term.digit().movePointLeft(CENTS),
                pattern,
                term.cuttable());
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
