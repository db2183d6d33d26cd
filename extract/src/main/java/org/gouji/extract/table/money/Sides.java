package org.gouji.extract.table.money;

import java.util.List;
import java.util.OptionalInt;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;

/** What the words above or beside an amount say that it measures: 年初安排, 调整后, 概算, 2022年决算数. */
final class Sides {
    private static final Pattern BUDGET = Pattern.compile(".*(?<!公共|基金|经营)预算(?!执行|完成|财政).*");
    private static final Pattern PLANNED =
            Pattern.compile("(?:年度|全年|项目|资金)?计划(?:数|安排|投入|投资|资金|金额|支出|总投资)?(?:（[^（）]*）)?(?:\\|.*)?");
    /** What was thought to be needed before anything was ordered: planned, but no budget of its own. */
    private static final Pattern ESTIMATED =
            Pattern.compile("(?:批复|项目|投资|工程|设计|总)*(?:概算|估算)(?:总?投资|数|额|金额)?|(?:招标|最高)*控制价|拦标价|可研预测(?:数|值)?");

    private static final Pattern SAVED = Pattern.compile("(?:资金)?节约(?:额|数|资金|金额)?");
    private static final Pattern BEGIN = Pattern.compile("年初(?:安排|批复|下达|计划)(?:数|额|金额|资金)?");
    private static final Pattern ADJUSTED = Pattern.compile("调整后(?:的)?(?:数|额|金额|资金|安排|计划)*");
    private static final Pattern SPENT =
            Pattern.compile("(?:20\\d\\d年度?)?(?:实际|全年|本年|累计|已)?(?:支出|执行|使用|支付|拨付)(?:数|额|金额|资金)?(?:（[^（）]*）)?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年");

    private static final List<MoneyUnit> UNITS = List.of(MoneyUnit.values());

    private Sides() {}

    /** The measure that these words name; unknown if they name none. */
    static Measure of(String printed) {
        String words = unitless(printed);
        if (RowChanges.delta(words)) {
            return Measure.CHANGE;
        }
        if (RowChanges.left(words)) {
            return Measure.BALANCE;
        }
        if (words.contains("上年") && !words.contains("结转")) {
            return Measure.PRIOR;
        }
        if (words.contains("年初预算") || BEGIN.matcher(words).matches()) {
            return Measure.BUDGET_BEGIN;
        }
        if (words.contains("全年预算")) {
            return Measure.BUDGET_FULL;
        }
        if ((words.contains("调整") && words.contains("预算"))
                || ADJUSTED.matcher(words).matches()) {
            return Measure.BUDGET_ADJUSTED;
        }
        if (words.contains("决算") || words.contains("执行数") || words.contains("实际")) {
            return Measure.FINAL;
        }
        boolean planned =
                BUDGET.matcher(words).matches() || PLANNED.matcher(words).matches() || estimated(words);
        return planned ? Measure.BUDGET : Measure.UNKNOWN;
    }

    /** Whether words say more than their measure: 概算, 招标控制价, 节约金额. */
    static boolean telling(String words) {
        return estimated(unitless(words)) || SAVED.matcher(unitless(words)).matches();
    }

    private static boolean estimated(String words) {
        return ESTIMATED.matcher(words).matches();
    }

    /** Whether words say only that money was spent: 实际支出, 2023年支出. */
    static boolean spent(String words) {
        return SPENT.matcher(words).matches();
    }

    /** The year that words name; empty if they name none. */
    static OptionalInt year(String words) {
        Matcher matcher = YEAR.matcher(words);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** What was had in the year before the report's is last year's; what was had earlier is of its own year. */
    static Measure dated(Measure said, OptionalInt named, OptionalInt year) {
        boolean before = said == Measure.FINAL
                && named.isPresent()
                && year.isPresent()
                && named.getAsInt() == year.getAsInt() - 1;
        return before ? Measure.PRIOR : said;
    }

    /** Words without the unit in brackets at their end: 完成投资（万元）. */
    static String unitless(String words) {
        int open = words.endsWith("）") ? words.lastIndexOf('（') : -1;
        if (open > 0) {
            String unit = words.substring(open + 1, words.length() - 1);
            for (MoneyUnit one : UNITS) {
                if (one.label().equals(unit)) {
                    return words.substring(0, open);
                }
            }
        }
        return words;
    }
}
