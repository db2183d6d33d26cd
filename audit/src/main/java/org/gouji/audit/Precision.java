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

    private final Map<Place, BigDecimal> finest = new HashMap<>();

    /** Where amounts are printed alike. */
    private record Place(int section, MoneyUnit unit) {}

    Precision(Collection<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.quantity() instanceof Amount amount) {
                finest.merge(new Place(fact.place().section(), amount.money()), amount.halfUnit(), BigDecimal::min);
            }
        }
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
        BigDecimal here = finest.getOrDefault(new Place(fact.place().section(), amount.money()), own);
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
