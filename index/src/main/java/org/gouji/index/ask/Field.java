package org.gouji.index.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Wording;

/** What conditions can be put on, by the names that people type before a colon; the first Chinese and the first English name are shown. */
public enum Field {
    DEPARTMENT(Value.NAME, "部门", "单位", "department", "unit", "dept"),
    REGION(Value.NAME, "地区", "区域", "区县", "region"),
    YEAR(Value.YEARS, "年度", "年份", "年", "year"),
    KIND(Value.NAME, "类型", "报告类型", "kind", "type"),
    TITLE(Value.NAME, "标题", "题目", "title"),
    FILE(Value.NAME, "文件", "file", "path"),
    SECTION(Value.NAME, "章节", "章", "节", "section"),
    ITEM(Value.NAME, "项目", "事项", "科目", "item"),
    MEASURE(Value.CODE, "计量", "measure"),
    SCOPE(Value.CODE, "口径", "scope"),
    AMOUNT(Value.MONEY, "金额", "amount", "money"),
    RATIO(Value.PERCENT, "比例", "比率", "ratio", "rate", "percent"),
    /** What was to be reached. */
    AIM(Value.PERCENT, "目标", "目标值", "指标值", "aim", "target"),
    CHANGE(Value.PERCENT, "同比", "增减率", "增长", "change", "growth"),
    COUNT(Value.NUMBER, "数量", "count"),
    VERDICT(Value.CODE, "结论", "verdict"),
    RULE(Value.NAME, "规则", "rule"),
    SEVERITY(Value.CODE, "级别", "severity"),
    REVIEW(Value.CODE, "复核", "review"),
    DEVIATION(Value.PERCENT, "偏差", "deviation"),
    GAP(Value.MONEY, "差额", "gap"),
    INDICATOR(Value.NAME, "指标", "indicator"),
    WEIGHT(Value.NUMBER, "分值", "weight"),
    SCORE(Value.NUMBER, "得分", "score");

    private final Value value;
    private final List<String> names;

    Field(Value value, String... names) {
        this.value = value;
        this.names = List.of(names);
    }

    /** What a condition on a field is written like. */
    public enum Value {
        /** Any part of the name. */
        NAME,
        YEARS,
        /** Yuan, with units. */
        MONEY,
        PERCENT,
        NUMBER,
        /** One of a few words of ours. */
        CODE
    }

    /** How its values are written. */
    public Value value() {
        return value;
    }

    /** All names, Chinese ones first. */
    public List<String> names() {
        return names;
    }

    /** The name to show. */
    public Wording label() {
        return new Wording(
                names.get(0),
                names.stream().filter(name -> name.charAt(0) < 0x80).findFirst().orElseThrow());
    }

    /** The field of a name as typed, whatever its case and width. */
    public static Optional<Field> read(String typed) {
        String name = Typing.folded(typed);
        return Stream.of(values()).filter(field -> field.names.contains(name)).findFirst();
    }
}
