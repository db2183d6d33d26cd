package org.gouji.extract.sentence;

import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/** What a price is shown as whose words name only the measure: 单价, 人均, 每亩补助, 按每人. It is a price of what was named before. */
final class PerUnit {
    private static final Pattern EACH =
            Pattern.compile("(?:按照?|依照|以|预计|平均|共)*(?:每[一-龥]{1,3}?(?:每[月年天日次])?|每[一-龥]{1,4}平均|" + Means.EACH
                    + "(?:每[月年天日次])?)(?<kind>补助|补贴|奖补|奖励|补|发放|支付|支出|费用|标准)*");
    private static final Pattern PRICE = Pattern.compile("(?:平均|采购|合同|综合)?单价|(?:按照?|依照|以)");
    private static final Pattern AVERAGE =
            Pattern.compile("(?:预计|平均)*(?<each>" + Means.EACH + ")(?:每[月年天日次])?(?:支出|费用)?");
    private static final Pattern GRANT = Pattern.compile("补助|补贴|奖补|奖励|救助|优待|抚恤|慰问|资助|供养");
    private static final Pattern END = Pattern.compile("(?<=.{2})(?:补助|补贴|奖补|奖励)?(?:项目|专项|工程|支出|资金|经费)+$");
    private static final Pattern NO_THING =
            Pattern.compile("|.*(?:预算|决算|收入|支出|合计|总计|总额|资金|到位|结余|结转|预算数|执行数)(?:合计)?|项目.{0,4}|.*(?:单价|均|标准)");

    private PerUnit() {}

    /**
     * The name to be shown.
     *
     * @param own what the words name
     * @param thing what was named before
     */
    static String shown(String own, String thing) {
        boolean price = PRICE.matcher(own).matches();
        Matcher each = EACH.matcher(own);
        if ((!price && !each.matches()) || NO_THING.matcher(thing).matches()) {
            return own;
        }
        Matcher average = AVERAGE.matcher(own);
        String of = END.matcher(thing).replaceFirst("");
        if (average.matches()) {
            return of + average.group("each");
        }
        Matcher grant = GRANT.matcher(own);
        String kind = grant.find() ? grant.group() : GRANT.matcher(thing).find() ? "补助" : "";
        return of + (kind.isEmpty() ? "单价" : GRANT.matcher(of).find() ? "标准" : kind + "标准");
    }
}
