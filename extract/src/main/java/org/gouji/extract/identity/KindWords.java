package org.gouji.extract.identity;

import java.util.List;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Kinds;

/** The kind of a report by the words of its title, or of its headings where the title is silent. */
final class KindWords {
    private static final Pattern ACCOUNTS_TABLE =
            Pattern.compile("[^，。；：]{0,24}(?:收入|支出|收支|财政拨款|经费)决算(?:总|明细)?表(?:[（(].{1,12}[）)])?");

    private KindWords() {}

    static String kind(String title, List<String> sections) {
        String words = title.replace(" ", "").replaceFirst("[（(][^（()）]*[）)]$", "");
        if (words.contains("问卷") || words.endsWith("调查表")) {
            return Kinds.QUESTIONNAIRE;
        }
        if (words.endsWith("表") || words.endsWith("指标体系")) {
            return form(words);
        }
        if (words.contains("绩效") || words.contains("自评") || words.contains("评价")) {
            return performance(words, sections);
        }
        if (words.contains("决算")) {
            return Kinds.FINAL_ACCOUNTS;
        }
        if (words.contains("预算") && !(words.contains("预算执行") && !words.contains("草案") && !words.contains("安排"))) {
            return Kinds.BUDGET;
        }
        return bySections(sections);
    }

    /** 桥梁加固工程绩效自评表: of the works, where the name of a station of works goes on (工程质量监督站). */
    private static final Pattern OF_WORKS = Pattern.compile("(?:工程|补贴|补助)(?:支出)?(?:绩效|自评)");

    private static String form(String words) {
        if (words.contains("评分") || words.contains("打分") || words.contains("指标")) {
            return Kinds.SCORE_SHEET;
        }
        if (words.contains("基础数据") || !(words.contains("绩效") || words.contains("自评") || words.contains("评价"))) {
            return Kinds.ATTACHED_TABLES;
        }
        boolean project = (words.contains("项目")
                        || words.contains("专项")
                        || words.contains("资金")
                        || OF_WORKS.matcher(words).find())
                && !words.contains("整体");
        return project ? Kinds.PROJECT_FORM : Kinds.WHOLE_UNIT_FORM;
    }

    private static String performance(String words, List<String> sections) {
        if (words.contains("整体") || words.contains("部门支出") || words.contains("单位支出")) {
            return Kinds.WHOLE_UNIT;
        }
        if (words.contains("项目")
                || words.contains("专项")
                || words.contains("资金")
                || words.contains("转移支付")
                || words.contains("工程")) {
            return Kinds.PROJECT;
        }
        return mentions(sections, "项目概况", "项目基本情况", "项目绩效", "项目资金") && !mentions(sections, "部门", "单位概况", "单位基本情况")
                ? Kinds.PROJECT
                : Kinds.WHOLE_UNIT;
    }

    private static String bySections(List<String> sections) {
        if (mentions(sections, "决算情况说明", "决算总体情况", "部门决算", "收入决算")) {
            return Kinds.FINAL_ACCOUNTS;
        }
        if (mentions(sections, "部门预算情况说明", "预算情况说明", "单位预算")) {
            return Kinds.BUDGET;
        }
        if (mentions(sections, "部门整体", "整体支出", "整体绩效", "整体预算绩效")) {
            return Kinds.WHOLE_UNIT;
        }
        if (mentions(sections, "项目概况", "项目绩效", "项目资金", "绩效目标分解下达")) {
            return Kinds.PROJECT;
        }
        boolean unit = mentions(sections, "部门概况", "单位概况", "部门基本情况", "单位基本情况", "机构组成");
        return unit && mentions(sections, "绩效", "自评", "评价") ? Kinds.WHOLE_UNIT : Kinds.OTHER;
    }

    /** The kind of a paper without a title and headings by the names of its tables: sheets of final accounts have nothing else. */
    static String byTables(List<String> lines) {
        return lines.stream()
                        .anyMatch(line ->
                                ACCOUNTS_TABLE.matcher(line.replace(" ", "")).matches())
                ? Kinds.FINAL_ACCOUNTS
                : Kinds.OTHER;
    }

    private static boolean mentions(List<String> sections, String... words) {
        for (String section : sections) {
            for (String word : words) {
                if (section.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
