package org.gouji.extract.claim;

import java.util.List;
import java.util.OptionalInt;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/** Holds the money that a project's report says was spent in all against the unit's project expenditure (项目支出). */
final class ProjectSpending {
    private static final Pattern SPENT_IN_ALL =
            Pattern.compile(".*[，。；、](?:全年|年度|本年|实际|累计|共|项目)+(?:已)?(?:支出|执行|支付|使用)(?:资金|金额|数)?(?:为|共)?$");
    private static final Pattern OF_YEAR = Pattern.compile("全年|本年|年度|当年");

    private ProjectSpending() {}

    /** Each such sum stays within the unit's, if that is told once for the project's year. */
    static List<Claim> read(List<Passage> project, OptionalInt year, List<Fact> unit) {
        List<Fact> totals = FactIndex.distinct(unit.stream()
                .filter(f -> f.key().equals("exp.project") && FactIndex.actual(f))
                .filter(f -> f.year().equals(year))
                .toList());
        return totals.size() != 1
                ? List.of()
                : project.stream()
                        .flatMap(p -> p.sentences().stream())
                        .flatMap(s -> s.mentions().stream())
                        .filter(ProjectSpending::spentInAll)
                        .map(m -> within(m, totals.get(0)))
                        .toList();
    }

    /** What was spent so far may be of several years. */
    private static Claim within(Mention spent, Fact total) {
        String words = spent.lead();
        return words.contains("累计") && !OF_YEAR.matcher(words).find()
                ? Claim.Bound.likely(spent.fact(), total)
                : new Claim.Bound(
                        spent.fact(), total, false, spent.fact().place().sentence());
    }

    private static boolean spentInAll(Mention mention) {
        return mention.money()
                && mention.plain()
                && FactIndex.actual(mention.fact())
                && !mention.fact().quantity().number().approximate()
                && SPENT_IN_ALL.matcher(mention.lead()).matches();
    }
}
