package org.gouji.model;

/** Which side of an item a number measures (口径中的计量). Numbers of different measures are never compared as one fact. */
public enum Measure {
    BUDGET_BEGIN("年初预算"),
    BUDGET_ADJUSTED("调整预算"),
    BUDGET_FULL("全年预算"),
    /** A budget that the text does not say more about. */
    BUDGET("预算"),
    /** Final account: 决算, 执行, 支出, 收入 actually had. */
    FINAL("决算"),
    PRIOR("上年决算"),
    /** The amount of a change against last year or against the budget. */
    CHANGE("增减额"),
    CHANGE_RATE("增减率"),
    SHARE("占比"),
    /** 完成预算的X%, 执行率. */
    COMPLETION("完成率"),
    /** Any other rate: 办结率, 满意度. */
    RATE("比率"),
    TARGET("指标值"),
    ACHIEVED("完成值"),
    /** 分值. */
    WEIGHT("分值"),
    /** 得分. */
    SCORE("得分"),
    /** A limit in a rule, not a fact of the unit: 单价100万元以上. */
    THRESHOLD("门槛"),
    BALANCE("余额"),
    UNIT_PRICE("单价"),
    /** How many there are. */
    NUMBER("数量"),
    /** An operand in a printed formula. */
    OPERAND("算式"),
    UNKNOWN("未定");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** The field's word. */
    public String label() {
        return label;
    }
}
