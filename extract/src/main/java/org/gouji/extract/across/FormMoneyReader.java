package org.gouji.extract.across;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/**
 * Ties the money of a project's form (年初预算数, 全年预算数, 全年执行数) to the prose that calls it by other names: planned or sent down, arrived, paid. Equal values confirm each
 * other; a project has money of many kinds, so that other values say nothing.
 */
final class FormMoneyReader {
    private static final Pattern WHOLE = Pattern.compile(".*(?:资金总额|资金合计|总金额|合计)(?:[^合计]{2,8}数)?");
    private static final Pattern LEFT = Pattern.compile(".*(?:结转|结余)(?:资金)?");
    private static final Map<Measure, Pattern> SAID = new EnumMap<>(Map.of(
            Measure.BUDGET_BEGIN, Pattern.compile("(?:预算|计划|概算|安排|下达|批复|投资|投入|申请)[^，。；]{0,8}$"),
            Measure.BUDGET_FULL, Pattern.compile("(?:预算|计划|安排|下达|批复|到位|投入)[^，。；]{0,8}$"),
            Measure.FINAL, Pattern.compile("(?:支出|支付|执行|使用|拨付|完成投资|报账|列支)[^，。；]{0,8}$")));
    private static final Pattern BROUGHT = Pattern.compile("上年(?:度)?(?:结转|结余)[^，。；]{0,6}$");

    private FormMoneyReader() {}

    /** The claims of one project's papers. */
    static List<Claim> read(List<Paper> papers) {
        List<Mention> prose = papers.stream()
                .flatMap(Paper::mentions)
                .filter(m -> m.money() && m.fact().place().kind() == PlaceKind.PROSE)
                .filter(m -> !m.fact().quantity().number().approximate())
                .toList();
        List<Claim> claims = new ArrayList<>();
        for (Paper paper : papers) {
            paper.facts().stream()
                    .filter(FormMoneyReader::celled)
                    .forEach(cell -> prose.stream()
                            .filter(m -> same(m.fact(), cell) && fits(m, cell))
                            .findFirst()
                            .ifPresent(m -> claims.add(new Equal(
                                    m.fact(),
                                    cell,
                                    Equal.Type.LIKELY,
                                    cell.place().sentence()))));
        }
        return claims;
    }

    private static boolean celled(Fact fact) {
        return fact.place().kind() == PlaceKind.TABLE
                && fact.quantity() instanceof Quantity.Amount
                && SAID.containsKey(fact.measure())
                && fact.quantity().value().signum() > 0
                && (WHOLE.matcher(fact.item()).matches()
                        || LEFT.matcher(fact.item()).matches());
    }

    private static boolean fits(Mention mention, Fact cell) {
        Pattern words = LEFT.matcher(cell.item()).matches() ? BROUGHT : SAID.get(cell.measure());
        return words.matcher(mention.lead()).find();
    }

    private static boolean same(Fact a, Fact b) {
        return a.quantity().value().compareTo(b.quantity().value()) == 0;
    }
}
