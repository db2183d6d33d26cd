package org.gouji.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Scope;

/** Differences and their rates beside the two amounts that they are of: 上年数 | 本年数 | 增减额 | 增减率, 预算数 | 执行数 | 结余. */
final class RowChanges {
    private static final Pattern DELTA = Pattern.compile(
            "(?:(?:较|比|与)?(?:上年度?|预算|年初预算)(?:相比)?)?(?:增减|增加|变动|变化|差异)(?:额|数|数额|金额)?(?:（[^率%％]{1,8}）)?|差额(?:（[^率%％]{1,8}）)?|增（?\\+）?减（?-）?额?");
    private static final Pattern LEFT =
            Pattern.compile("(?:资金)?(?:结余|结转|结转结余|剩余|未执行|未支付|节约|节余)(?:额|数|资金|金额)?(?:（[^率%％]{1,8}）)?");
    private static final Pattern RATE = Pattern.compile(
            "(?:(?:较|比)?上年)?(?:增减|增长|变动|变化)(?:率|幅度?|比例|百分比|（[%％]）|[%％])(?:（[%％]）)?|(?:同比|比上年)(?:增减|增长)?(?:[%％]|（[%％]）)?");
    private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|同比");
    private static final Needs NEEDS = Needs.of(RATE);
    private static final Set<Measure> BUDGETS =
            Set.of(Measure.BUDGET, Measure.BUDGET_BEGIN, Measure.BUDGET_FULL, Measure.BUDGET_ADJUSTED);

    private final Ledger ledger;
    private final PercentCells percentages;
    private final Place place;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    RowChanges(Ledger ledger, PercentCells percentages, Place place) {
        this.ledger = ledger;
        this.percentages = percentages;
        this.place = place;
    }

    /** Whether a header stands over differences. */
    static boolean delta(String header) {
        return DELTA.matcher(header).matches();
    }

    /** Whether a header stands over what was left. */
    static boolean left(String header) {
        return LEFT.matcher(header).matches();
    }

    List<Fact> facts() {
        return facts;
    }

    List<Claim> claims() {
        return claims;
    }

    void read() {
        for (Entry entry : ledger.entries()) {
            if (delta(entry.nearest())) {
                pair(entry.row(), entry.nearest()).ifPresent(p -> either(entry.fact(), p, "#0-#1", "#1-#0"));
            } else if (left(entry.nearest())) {
                pair(entry.row(), entry.nearest())
                        .filter(Pair::budget)
                        .filter(p -> value(p.now()).compareTo(value(p.then())) <= 0)
                        .ifPresent(p -> formula(entry.fact(), p, "#1-#0"));
            }
        }
        if (ledger.grid().has(NEEDS)) {
            rates(ledger.grid().headers());
        }
    }

    private void rates(Headers headers) {
        for (List<Cell> row : ledger.grid().rows()) {
            for (Cell cell : row) {
                String header = headers.nearest(cell);
                if (RATE.matcher(header).matches()) {
                    pair(cell.row(), header)
                            .filter(p -> !p.budget() && value(p.then()).signum() > 0)
                            .ifPresent(p -> rate(cell, p));
                }
            }
        }
    }

    /**
     * The two amounts of a row that a difference is of.
     *
     * @param now the one spent
     * @param then last year's, or the budget
     * @param budget whether it is the budget
     */
    private record Pair(Fact now, Fact then, boolean budget) {}

    /**
     * The one final amount of a row, and the one of last year or else the one budget; nothing where there are more, unless the header says which
     * of both it is: 年初预算 | 上年决算 | 本年决算 | 比上年增减.
     */
    private Optional<Pair> pair(int row, String header) {
        List<Fact> facts = ledger.entries().stream()
                .filter(e -> e.row() == row && !delta(e.nearest()) && !left(e.nearest()))
                .map(Entry::fact)
                .toList();
        List<Fact> now =
                facts.stream().filter(f -> f.measure() == Measure.FINAL).toList();
        List<Fact> prior =
                facts.stream().filter(f -> f.measure() == Measure.PRIOR).toList();
        List<Fact> budget =
                facts.stream().filter(f -> BUDGETS.contains(f.measure())).toList();
        List<Fact> then = prior.isEmpty() ? budget : prior;
        boolean named = !prior.isEmpty() && LAST_YEAR.matcher(header).find();
        boolean told = now.size() == 1
                && then.size() == 1
                && (facts.size() == 2 || named && facts.size() == 1 + 1 + budget.size());
        return told ? Optional.of(new Pair(now.get(0), then.get(0), prior.isEmpty())) : Optional.empty();
    }

    private void rate(Cell cell, Pair pair) {
        percentages.read(cell).ifPresent(quantity -> {
            Fact fact = new Fact(
                    quantity,
                    pair.now().item(),
                    pair.now().key(),
                    Measure.CHANGE_RATE,
                    Scope.UNSAID,
                    pair.now().year(),
                    place);
            facts.add(fact);
            either(fact, pair, "(#0-#1)/#1", "(#1-#0)/#1");
        });
    }

    /** A difference printed without its sign is read the way that makes it positive. */
    private void either(Fact result, Pair pair, String forth, String back) {
        boolean grew = value(pair.now()).compareTo(value(pair.then())) >= 0;
        formula(result, pair, grew || value(result).signum() < 0 ? forth : back);
    }

    private void formula(Fact result, Pair pair, String expression) {
        claims.add(new Claim.Formula(result, List.of(pair.now(), pair.then()), expression, place.sentence()));
    }

    private static BigDecimal value(Fact fact) {
        return fact.quantity().value();
    }
}
