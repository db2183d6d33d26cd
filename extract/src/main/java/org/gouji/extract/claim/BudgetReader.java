package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Ties a unit's opening budget (年初预算) in 元 to the same in 万元: a form asks for the one, its prose prints the other. */
final class BudgetReader {
    private static final String KEY = "budget.unit";
    private static final Pattern OPENING = Pattern.compile(
            "(?:^|[，。；（])(?:20\\d\\d年度?|#)?(?:部门|单位)?年初(?:部门|单位)?(?:收支|收入|支出)?预算(?:资金|数|总额|批复|安排)*(?:为|共|是|计|：)*$");
    /** Fewer digits come back by chance. */
    private static final int TELLING = 4;

    private BudgetReader() {}

    /** The claims of one unit's papers: nothing where one unit of money has two values, which are of two budgets then. */
    static List<Claim> read(List<Passage> passages) {
        List<Fact> opening = passages.stream()
                .flatMap(p -> p.sentences().stream())
                .flatMap(s -> s.mentions().stream())
                .filter(BudgetReader::named)
                .map(Mention::fact)
                .toList();
        List<String> units =
                opening.stream().map(f -> f.quantity().unit()).distinct().toList();
        boolean one = units.stream()
                .allMatch(u -> FactIndex.distinct(opening.stream()
                                        .filter(f -> f.quantity().unit().equals(u))
                                        .toList())
                                .size()
                        == 1);
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i < opening.size() && one; i++) {
            Fact first = opening.get(0);
            Fact fact = opening.get(i);
            if (!fact.quantity().unit().equals(first.quantity().unit())
                    && fact.year().equals(first.year())) {
                claims.add(new Equal(first, fact, Equal.Type.MANY, fact.place().sentence()));
            }
        }
        return claims;
    }

    private static boolean named(Mention mention) {
        return mention.money()
                && mention.fact().key().equals(KEY)
                && mention.measure() == Measure.BUDGET_BEGIN
                && !mention.fact().quantity().number().approximate()
                && mention.fact()
                                .quantity()
                                .number()
                                .value()
                                .unscaledValue()
                                .abs()
                                .toString()
                                .length()
                        >= TELLING
                && OPENING.matcher(mention.lead()).find();
    }
}
