package org.gouji.extract.table.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Headers;
import org.gouji.extract.table.grid.PercentCells;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/** Differences and their rates beside the two amounts that they are of: 上年数 | 本年数 | 增减额 | 增减率, 预算数 | 执行数 | 结余. */
final class RowChanges {
    private static final Pattern DELTA = Pattern.compile(
            "(?:(?:20\\d\\d年度?)?(?:决算数?)?(?:较|比|与)?(?:上年度?|去年|20\\d\\d年度?|预算|年初预算)(?:决算数?)?(?:相比)?)?(?:增、?减|增、?减变[动化]|增加|变动|变化|差异)(?:额|数|数额|金额|情况)?(?:（[^率%％]{1,8}）)?|差额(?:（[^率%％]{1,8}）)?|增（?\\+）?减（?-）?额?");
    private static final Pattern LEFT =
            Pattern.compile("(?:资金)?(?:结余|结转|结转结余|剩余|未执行|未支付|节约|节余)(?:额|数|资金|金额)?(?:（[^率%％]{1,8}）)?");
    private static final Pattern RATE = Pattern.compile(
            "(?:(?:20\\d\\d年度?)?(?:较|比)?(?:上年|20\\d\\d年)度?)?(?:增、?减|增、?减变[动化]|增长|变动|变化)(?:率|幅度?|比例|百分比|（[%％]）|[%％])(?:（[%％]）)?|(?:同比|比上年)(?:增减|增长)?(?:[%％]|（[%％]）)?");
    /** 2023年比2022年增减额, 较2022年增减. */
    private static final Pattern YEARS = Pattern.compile("^(?:(?<now>20\\d\\d)年度?)?(?:较|比|与)(?<then>20\\d\\d)年.*");

    private static final Pattern CLOSING =
            Pattern.compile("(?:20\\d\\d年度?)?(?:(?:年|期)末|本(?:年|期)末)(?:余额|金额|账面|总额|资产)*数?(?:（[^（）]*）)?");
    private static final Pattern OPENING =
            Pattern.compile("(?:20\\d\\d年度?)?(?:(?:年|期)初|上(?:年|期)末|上年年末)(?:余额|金额|账面|总额|资产)*数?(?:（[^（）]*）)?");
    /** What an item's name says of the column: 人员经费2023年决算数, 资产—期末数. Its change is of the item. */
    private static final Pattern CLOSED = Pattern.compile(
            "—[^—]*(?:年|期)末[^—]*$|(?<=[^—])—?(?:20\\d\\d年度?|本年度?)(?:支出|收入)?(?:决算|执行|实际)?数?$|^(?:20\\d\\d年度?|本年度?)(?:决算|执行|实际)数(?=合计$)");

    private static final int FEWEST = 2;

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
        Map<Integer, List<Moved>> guessed = new LinkedHashMap<>();
        for (Entry entry : ledger.entries()) {
            if (delta(entry.nearest())) {
                Optional<Pair> pair = pair(entry.row(), entry.nearest());
                pair.ifPresent(p -> either(entry.fact(), p, "#0-#1", "#1-#0"));
                if (pair.isEmpty()) {
                    likely(entry.row(), entry.nearest())
                            .ifPresent(p -> guessed.computeIfAbsent(entry.column(), k -> new ArrayList<>())
                                    .add(new Moved(entry.fact(), p)));
                }
            } else if (left(entry.nearest())) {
                pair(entry.row(), entry.nearest())
                        .filter(Pair::budget)
                        .filter(p -> value(p.now()).compareTo(value(p.then())) <= 0)
                        .ifPresent(p -> formula(entry.fact(), p, "#1-#0"));
            }
        }
        guessed.values().stream()
                .filter(column -> {
                    long fitting = column.stream().filter(Moved::fits).count();
                    return fitting >= FEWEST && fitting * 2 > column.size();
                })
                .forEach(column -> column.forEach(m -> either(m.delta(), m.pair(), "#0-#1", "#1-#0")));
        if (ledger.grid().has(NEEDS)) {
            rates(ledger.grid().headers());
        }
    }

    /**
     * A difference whose head does not say from what, and the two amounts that it may be of.
     *
     * @param delta the difference
     * @param pair what it would be of
     */
    private record Moved(Fact delta, Pair pair) {
        boolean fits() {
            BigDecimal made = value(pair.now()).subtract(value(pair.then()));
            return made.signum() != 0 && made.abs().compareTo(value(delta).abs()) == 0;
        }
    }

    /** The amounts at the end of a period and at its beginning, or else the one of the year and the one of last year, whatever budgets stand beside them. */
    private Optional<Pair> likely(int row, String header) {
        if (YEARS.matcher(header).matches() || header.contains("预算")) {
            return Optional.empty();
        }
        List<Entry> entries = ledger.row(row);
        Optional<Pair> period = pair(
                facts(entries, e -> CLOSING.matcher(e.nearest()).matches()),
                facts(entries, e -> OPENING.matcher(e.nearest()).matches()));
        return period.isPresent()
                ? period
                : pair(
                        facts(entries, e -> e.fact().measure() == Measure.FINAL),
                        facts(entries, e -> e.fact().measure() == Measure.PRIOR));
    }

    private static List<Fact> facts(List<Entry> entries, Predicate<Entry> of) {
        return entries.stream().filter(of).map(Entry::fact).toList();
    }

    private static Optional<Pair> pair(List<Fact> now, List<Fact> then) {
        return now.size() == 1 && then.size() == 1
                ? Optional.of(new Pair(now.get(0), then.get(0), false))
                : Optional.empty();
    }

    private void rates(Headers headers) {
        Map<Integer, List<Rated>> bare = new LinkedHashMap<>();
        for (List<Cell> row : ledger.grid().rows()) {
            for (Cell cell : row) {
                if (RATE.matcher(headers.nearest(cell)).matches()) {
                    String than = compared(cell, headers);
                    Optional<Pair> told = pair(cell.row(), than);
                    Optional<Pair> pair = told.or(() -> likely(cell.row(), than))
                            .filter(p -> !p.budget() && value(p.then()).signum() > 0);
                    Optional<Quantity.Percentage> read = percentages.read(cell);
                    if (told.isPresent()) {
                        pair.ifPresent(p -> read.ifPresent(quantity -> rate(quantity, p)));
                    }
                    if (pair.isPresent() && (told.isEmpty() || read.isEmpty())) {
                        read.or(() -> percentages.number(cell))
                                .ifPresent(q -> bare.computeIfAbsent(cell.column(), k -> new ArrayList<>())
                                        .add(new Rated(q, pair.get(), told.isEmpty())));
                    }
                }
            }
        }
        bare.values().stream()
                .filter(column -> {
                    long fitting = column.stream().filter(Rated::fits).count();
                    return fitting * 2 > column.size()
                            && (fitting >= FEWEST || column.stream().noneMatch(Rated::guessed));
                })
                .forEach(column -> column.forEach(r -> rate(r.quantity(), r.pair())));
    }

    /**
     * A bare number below 增减率, whose sign of per cent stands in a caption if anywhere.
     *
     * @param quantity the number taken for per cent
     * @param pair what it would be of
     * @param guessed whether no head says of what: then one row that fits may fit by chance
     */
    private record Rated(Quantity.Percentage quantity, Pair pair, boolean guessed) {
        /** Whether it is what the two amounts make. Where most of a column are, all are meant so. */
        boolean fits() {
            BigDecimal then = value(pair.then());
            BigDecimal made = value(pair.now())
                    .subtract(then)
                    .abs()
                    .movePointRight(2)
                    .divide(then, quantity.number().value().scale(), RoundingMode.HALF_UP);
            return made.compareTo(quantity.number().value().abs()) == 0 && made.signum() > 0;
        }
    }

    /** The header of the difference that stands before a rate in its row: the rate is of the same two years. */
    private String compared(Cell cell, Headers headers) {
        String said = headers.nearest(cell);
        if (YEARS.matcher(said).matches() || LAST_YEAR.matcher(said).find()) {
            return said;
        }
        return ledger.entries().stream()
                .filter(e -> e.row() == cell.row() && e.column() < cell.column() && delta(e.nearest()))
                .reduce((a, b) -> b)
                .map(Entry::nearest)
                .orElse("");
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
     * The one final amount of a row, and the one of last year or else the one budget; where there are more, those of the years compared, or those
     * that the header says: 年初预算 | 上年决算 | 本年决算 | 比上年增减.
     */
    private Optional<Pair> pair(int row, String header) {
        List<Fact> facts = ledger.row(row).stream()
                .filter(e -> !delta(e.nearest()) && !left(e.nearest()))
                .map(Entry::fact)
                .toList();
        List<Fact> now =
                facts.stream().filter(f -> f.measure() == Measure.FINAL).toList();
        List<Fact> prior =
                facts.stream().filter(f -> f.measure() == Measure.PRIOR).toList();
        boolean dated = YEARS.matcher(header).matches();
        if (dated || (facts.size() > 2 && now.size() + prior.size() == facts.size())) {
            return years(facts, now, header);
        }
        List<Fact> budget =
                facts.stream().filter(f -> BUDGETS.contains(f.measure())).toList();
        List<Fact> then = prior.isEmpty() ? budget : prior;
        boolean named = !prior.isEmpty() && LAST_YEAR.matcher(header).find();
        boolean told = now.size() == 1
                && then.size() == 1
                && (facts.size() == 2 || named && facts.size() == 1 + 1 + budget.size());
        return told ? Optional.of(new Pair(now.get(0), then.get(0), prior.isEmpty())) : Optional.empty();
    }

    /** Of several years those that the header names, else the report's year and the one before, where only one difference is printed. */
    private Optional<Pair> years(List<Fact> facts, List<Fact> finals, String header) {
        Matcher named = YEARS.matcher(header);
        boolean alone = finals.size() == 1 && (named.matches() || deltas() == 1);
        OptionalInt now = named.matches() && named.group("now") != null
                ? OptionalInt.of(Integer.parseInt(named.group("now")))
                : alone ? finals.get(0).year() : OptionalInt.empty();
        if (now.isEmpty()) {
            return Optional.empty();
        }
        int then = named.matches() ? Integer.parseInt(named.group("then")) : now.getAsInt() - 1;
        Optional<Fact> later = of(facts, now.getAsInt());
        Optional<Fact> earlier = of(facts, then);
        return later.isPresent() && earlier.isPresent()
                ? Optional.of(new Pair(later.get(), earlier.get(), false))
                : Optional.empty();
    }

    private long deltas() {
        return ledger.entries().stream()
                .filter(e -> delta(e.nearest()))
                .mapToInt(Entry::column)
                .distinct()
                .count();
    }

    private static Optional<Fact> of(List<Fact> facts, int year) {
        List<Fact> found = facts.stream()
                .filter(f -> f.year().isPresent() && f.year().getAsInt() == year)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void rate(Quantity.Percentage quantity, Pair pair) {
        Fact fact = new Fact(
                quantity,
                CLOSED.matcher(pair.now().item()).replaceFirst(""),
                pair.now().key(),
                Measure.CHANGE_RATE,
                Scope.UNSAID,
                pair.now().year(),
                place);
        facts.add(fact);
        either(fact, pair, "(#0-#1)/#1", "(#1-#0)/#1");
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
