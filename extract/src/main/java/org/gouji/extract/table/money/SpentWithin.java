package org.gouji.extract.table.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;

/**
 * Money spent within money planned, in the rows of a form that has both (全年预算数 and 全年执行数, 计划支出 and 实际支出) and no rate or rest that ties them. Where more was
 * spent nothing is said: budgets are adjusted.
 */
final class SpentWithin {
    private static final Pattern PLANNED =
            Pattern.compile("(?:全年|年度|调整后?|计划|项目)*(?:预算|计划)(?:安排|支出)?(?:数|金额|资金)?(?:（[^（）]*）)?");
    private static final Pattern SPENT = Pattern.compile("(?:全年|年度|预算|项目)*(?:执行|实际支出)(?:数|金额|资金)?(?:（[^（）]*）)?");

    /** The head of a column that says more of the two than a bound does. */
    private static final Pattern TIE = Pattern.compile(".{0,8}(?:率|进度|比例|占比|结余|结转结余|差额|增减|变动|余额)(?:（[^（）]*）)?");

    private static final Needs TIED = Needs.of(TIE);

    private final Ledger ledger;

    SpentWithin(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        if (ledger.grid().has(TIED)
                && ledger.grid().table().cells().stream()
                        .anyMatch(c -> TIE.matcher(ledger.grid().words(c)).matches())) {
            return claims;
        }
        for (Entry spent : ledger.entries()) {
            if (SPENT.matcher(spent.nearest()).matches()
                    && spent.fact().quantity().value().signum() > 0) {
                planned(spent)
                        .filter(p -> p.fact()
                                        .quantity()
                                        .value()
                                        .compareTo(spent.fact().quantity().value())
                                > 0)
                        .ifPresent(p -> claims.add(Claim.Bound.likely(spent.fact(), p.fact())));
            }
        }
        return claims;
    }

    /** What was planned last in the row. */
    private Optional<Entry> planned(Entry spent) {
        return ledger.entries().stream()
                .filter(e -> e.row() == spent.row()
                        && e.column() < spent.column()
                        && e.labelColumn() == spent.labelColumn()
                        && PLANNED.matcher(e.nearest()).matches())
                .reduce((a, b) -> b);
    }
}
