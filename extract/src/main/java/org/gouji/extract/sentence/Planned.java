package org.gouji.extract.sentence;

import org.gouji.extract.regex.Pattern;
import org.gouji.model.Measure;

/** What was planned and what was spent, where the words next to an amount tell less than its name: 年中追加 is of the budget, 财政拨款安排 of what was spent is spent. */
final class Planned {
    private static final Pattern ADJUSTED = Pattern.compile("预算(?:追加|追减|调增|调减)");
    private static final Pattern ESTIMATED = Pattern.compile(".*(?:概算|估算|控制价|拦标价)(?:总投资|数|额)?");
    private static final Pattern SPENT_OF = Pattern.compile(".*支出中，[^。；]*");
    private static final Pattern GIVEN =
            Pattern.compile(".*(?:公共预算|基金(?:预算)?|财政拨款|事业收入|其他(?:资金|收入)|自有资金|(?:中央|上级|[省市县区]级?)(?:财政)?(?:资金|补助)?)安排");

    private Planned() {}

    /**
     * The measure.
     *
     * @param said what the words tell
     * @param name what the amount is of
     */
    static Measure measure(Measure said, String name, Topic.Lead words) {
        if (said == Measure.FINAL
                && (ADJUSTED.matcher(name).matches() || ESTIMATED.matcher(name).matches())) {
            return Measure.BUDGET;
        }
        boolean spent = said == Measure.BUDGET
                && GIVEN.matcher(words.text()).matches()
                && SPENT_OF.matcher(words.sentence()).matches();
        return spent ? Measure.FINAL : said;
    }
}
