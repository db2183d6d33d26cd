package org.gouji.extract.table.money;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Together;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Block.Cell;
import org.gouji.model.Fact;
import org.gouji.model.Scope;

/**
 * Which of the official accounts (决算报表) a table is, by its title: whose money its amounts are, and on which side.
 *
 * @param scope the money that the whole table is about
 * @param income whether it lists income and no expenditure
 * @param expenditure whether it lists expenditure and no income
 * @param basic whether it lists basic expenditure only
 */
record Statement(Scope scope, boolean income, boolean expenditure, boolean basic) {
    private static final Pattern TOTALS = Pattern.compile("(?:inc|exp)\\.total");
    private static final Pattern PARTS = Pattern.compile("exp\\.(?:basic|project)");
    private static final Pattern SPENDING = Pattern.compile("(?:exp|eco)\\..*");
    private static final Pattern TITLE = Pattern.compile("^[^。；]{0,40}(?:收入|支出|收支|拨款)[^。；]{0,12}表(?:（.{0,12}）)?$");
    private static final Pattern TOTAL = Pattern.compile("^" + Together.LABEL + "$");
    private static final Pattern WHOLE = Pattern.compile("^(?:合计|小计|金额|决算数|本年(?:收入|支出)(?:合计)?)?$");
    private static final int BEFORE = 160;
    /** What the total of one side is called, by whose money it is. */
    private static final Map<Scope, String> FUNDS = Map.of(
            Scope.FISCAL, "fiscal",
            Scope.GENERAL_BUDGET, "gpb",
            Scope.GOVERNMENT_FUND, "govfund",
            Scope.STATE_CAPITAL, "soe");

    /** The account that a table is, by the lines before it or its first row; nothing if it is none. */
    static Optional<Statement> of(Grid grid) {
        int start = grid.table().span().start();
        Stream<String> before = grid.before(BEFORE).lines();
        Stream<String> first = grid.table().cells().stream()
                .filter(c -> c.row() == 0 && c.span().start() >= start)
                .map((Cell c) -> grid.words(c));
        return Stream.concat(before, first)
                .map(Vocabulary::plain)
                .filter(w -> TITLE.matcher(w).matches() && !w.contains("三公"))
                .reduce((one, nearer) -> nearer)
                .map(Statement::titled);
    }

    private static Statement titled(String title) {
        boolean out = title.contains("支出") || title.contains("收支");
        boolean in = title.contains("收入") || title.contains("收支");
        return new Statement(
                fund(title).orElse(title.contains("财政拨款") ? Scope.FISCAL : Scope.YEAR_TOTAL),
                in && !out,
                out && !in,
                title.contains("基本支出"));
    }

    private static Optional<Scope> fund(String words) {
        return words.contains("一般公共预算")
                ? Optional.of(Scope.GENERAL_BUDGET)
                : words.contains("政府性基金")
                        ? Optional.of(Scope.GOVERNMENT_FUND)
                        : words.contains("国有资本经营") ? Optional.of(Scope.STATE_CAPITAL) : Optional.empty();
    }

    /** The fact with the money that the table, its column or its row is about, and with a key that no other table's fact has by chance. */
    Fact narrow(Fact fact, String label, String header) {
        Scope narrow = fund(header).or(() -> fund(label)).orElse(scope);
        String key = TOTAL.matcher(label).matches() ? total(fact, header) : fact.key();
        return new Fact(
                fact.quantity(), fact.item(), own(key, narrow), fact.measure(), narrow, fact.year(), fact.place());
    }

    private String total(Fact fact, String header) {
        boolean whole = WHOLE.matcher(header.split("\\|")[0]).matches();
        return !whole || income == expenditure ? fact.key() : income ? "inc.total" : basic ? "exp.basic" : "exp.total";
    }

    private String own(String key, Scope narrow) {
        String fund = FUNDS.getOrDefault(narrow, "");
        if (!fund.isEmpty() && TOTALS.matcher(key).matches()) {
            return key.substring(0, 4) + fund;
        }
        if (narrow == Scope.FISCAL && key.equals("total.grand")) {
            return "total.fiscal";
        }
        if (narrow == Scope.GENERAL_BUDGET && PARTS.matcher(key).matches()) {
            return "exp.gpb" + key.substring(3);
        }
        boolean side = income && !key.startsWith("inc.")
                || basic && !SPENDING.matcher(key).matches();
        return side && !key.isEmpty() ? (income ? "收入|" : "基本支出|") + key : key;
    }
}
