package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Fact;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity.Amount;

/**
 * Amounts as printed, but each at the finest precision of its section, and at two decimals of 万元 or 亿元 in any case: 5万元 beside 1.15万元
 * is 5.00万元. A relation that holds only because 5万元 may be 4.6万元 says little of it.
 */
final class Precision implements Values {
    /** Half of the second decimal. */
    private static final BigDecimal CENT = new BigDecimal("0.005");

    private static final int UNITS = MoneyUnit.values().length;

    /** By the places where amounts are printed alike. */
    private final Map<Integer, BigDecimal> finest = new HashMap<>();

    Precision(Collection<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.quantity() instanceof Amount amount) {
                finest.merge(place(fact, amount), amount.halfUnit(), BigDecimal::min);
            }
        }
    }

    /** Sections and units told apart. */
    private static int place(Fact fact, Amount amount) {
        return fact.place().section() * UNITS + amount.money().ordinal();
    }

    @Override
    public BigDecimal of(Fact fact) {
        return fact.quantity().value();
    }

    @Override
    public BigDecimal half(Fact fact) {
        BigDecimal own = fact.quantity().halfUnit();
        if (!(fact.quantity() instanceof Amount amount)) {
            return own;
        }
        BigDecimal here = finest.getOrDefault(place(fact, amount), own);
        BigDecimal fine = own.min(here);
        return amount.money() == MoneyUnit.YUAN ? fine : fine.min(amount.money().toYuan(CENT));
    }

    /** The numbers that are printed shorter than they are taken here. */
    List<Fact> shorter(Collection<Fact> facts) {
        List<Fact> shorter = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.quantity() instanceof Amount
                    && fact.quantity().number().value().signum() != 0
                    && half(fact).compareTo(fact.quantity().halfUnit()) < 0) {
                shorter.add(fact);
            }
        }
        return shorter;
    }
}
