package org.gouji.export;

import java.util.Locale;
import org.gouji.model.Wording;

/** What a table of search results tells of each hit, in this order. */
public enum FoundColumn {
    TYPE("类别"),
    DEPARTMENT("单位"),
    REGION("地区"),
    REPORT_YEAR("报告年度", true),
    KIND("报告类型"),
    TITLE("标题"),
    SECTION("章节"),
    ITEM("事项（原文）"),
    NAME("事项"),
    MEASURE("计量"),
    SCOPE("资金口径"),
    YEAR("数字年度", true),
    PRINTED("数字（原文）"),
    VALUE("数值", true),
    UNIT("数值单位"),
    INDICATOR("指标"),
    TARGET("指标值"),
    ACTUAL("完成值"),
    WEIGHT("分值", true),
    SCORE("得分", true),
    RULE("规则"),
    SEVERITY("级别"),
    VERDICT("结论"),
    REVIEW("复核"),
    MESSAGE("说明"),
    SUGGESTION("建议改为"),
    LINE("原文"),
    PATH("文件");

    private final Wording title;
    private final boolean number;

    FoundColumn(String zh) {
        this(zh, false);
    }

    FoundColumn(String zh, boolean number) {
        this.title = new Wording(zh, name().toLowerCase(Locale.ROOT).replace('_', ' '));
        this.number = number;
    }

    /** Its header. */
    Wording title() {
        return title;
    }

    /** Whether its values are plain decimal numbers. */
    boolean number() {
        return number;
    }

    /** Its name in JSON: {@code reportYear}. */
    String key() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }
}
