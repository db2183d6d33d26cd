package org.gouji.extract.sentence;

import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Measure;

/** What an amount's item is shown as where its words alone say too little: 我镇年初预算, 人均, 采购, 政府性基金 of an income, 涉及资金 of what was evaluated. */
final class Polished {
    private static final Pattern SELF = Pattern.compile("(?:我|本)(?:[局镇乡县市区委办院校站所处]|单位|部门|中心|街道|大队)");
    private static final Pattern BEGIN = Pattern.compile("年初(?:批复|财政|下达)+的?预算(?:数|收入|支出)?");
    private static final Pattern EACH = Pattern.compile("(?<of>.*)[人户车辆亩件名]");
    private static final Pattern AVERAGE = Pattern.compile(".*(?<each>[人户车辆亩件名]均)(?:为|约|达|：)?");
    private static final Pattern COVERED = Pattern.compile("涉及(?:预算|财政|项目)*(?:资金|金额)");
    private static final Pattern BOUGHT = Pattern.compile("货物|工程|服务");
    private static final Pattern FUND = Pattern.compile("(?:政府性基金|国有资本经营|一般公共)(?:预算)?(?:财政)?(?:拨款)?|财政(?:补助|拨款)|上级补助");

    private Polished() {}

    /**
     * @param text the item as its words name it
     * @param lead the words before the number, plain
     * @param list what is shown of the total or the count that a list is under; empty if none
     */
    static String item(String text, Measure measure, String lead, String list) {
        boolean begin = measure == Measure.BUDGET_BEGIN;
        if (SELF.matcher(text).matches()) {
            return begin ? "年初预算" : measure == Measure.BUDGET_ADJUSTED ? "调整后预算" : text;
        }
        if (measure == Measure.BUDGET_ADJUSTED && text.equals("年初预算")) {
            return "调整后预算";
        }
        if (measure == Measure.BUDGET_ADJUSTED && text.equals("调整后")) {
            return "调整后预算";
        }
        if (begin && BEGIN.matcher(text).matches()) {
            return "年初预算";
        }
        Matcher each = EACH.matcher(text);
        Matcher average = AVERAGE.matcher(lead);
        if (each.matches() && average.matches()) {
            return average.group("each") + each.group("of");
        }
        if (COVERED.matcher(text).matches()) {
            return lead.contains("自评") ? "自评项目" + text : lead.contains("评价") ? "评价项目" + text : text;
        }
        if (text.equals("采购")) {
            return "政府采购";
        }
        if (list.contains("采购") && BOUGHT.matcher(text).matches()) {
            return "政府采购" + text;
        }
        boolean income = measure == Measure.FINAL && list.contains("收入");
        return income && FUND.matcher(text).matches() ? text + "收入" : text;
    }
}
