package org.gouji.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Span;

/**
 * What a rate of completion is called in search: 2023年预算执行率为96.2% is 预算执行率, 部门整体预算执行率 too, 项目支出预算执行率 is that of projects, and so is
 * 预算执行率 behind what 项目支出 was. A column 执行率 is listed as 预算执行率.
 */
final class RateName {
    private static final Pattern CALLED = Pattern.compile(
            "(?<of>\\p{IsHan}{0,12}?)(?<rate>(?:预算|支出|资金|政府采购)*(?:执行|完成|支出|控制|使用)(?:率|进度))(?:分别|均|都|仅|只|约)?(?:为|是|达到|达)?(?:了|约)?[（：:]?\\s*$");
    private static final Pattern WHOLE_UNIT = Pattern.compile(
            "(?:其中|因此|故|即|使|以|的|当年|年度|全年|本年度?|年|度|本?部门|本?单位|我[局委办院校中心]+|本[局委办院校中心]+|整体|总体|综合|平均|实际|支出|和|总)*");
    /** What extraction calls the rate of an item. */
    private static final Pattern COMPLETED = Pattern.compile("完成预算$");

    private static final int FARTHEST = 40;
    /** What a column of a form of budgets is headed, and what it is listed as. */
    private static final String BARE = "执行率";

    private static final String OF_BUDGET = "预算执行率";

    private RateName() {}

    /** The fact under the name of its rate, or as it is. */
    static Fact named(Fact fact, String text, Span line) {
        if (fact.measure() != Measure.COMPLETION) {
            return fact;
        }
        if (fact.item().equals(BARE)) {
            return named(fact, BARE, OF_BUDGET);
        }
        int end = fact.span().start();
        int start = Math.max(Math.min(line.start(), end), end - FARTHEST);
        Matcher called = CALLED.matcher(text).region(start, end);
        if (!called.find()) {
            return fact;
        }
        String rate = called.group("rate");
        String of = called.group("of");
        boolean whole = WHOLE_UNIT.matcher(of).matches();
        if (fact.item().isEmpty()) {
            String name = whole ? rate : of + rate;
            return named(fact, name, name);
        }
        // What it is a rate of stays its item; a word that names none (支出) does not.
        String item = COMPLETED.matcher(fact.item()).replaceFirst("");
        return named(fact, whole ? item + rate : of + rate, fact.key().isEmpty() ? rate : fact.key());
    }

    private static Fact named(Fact fact, String printed, String listed) {
        return new Fact(fact.quantity(), printed, listed, fact.measure(), fact.scope(), fact.year(), fact.place());
    }
}
