package org.gouji.model;

/** Which money a total speaks of (资金口径). Totals of different scopes are never compared as one fact. */
public enum Scope {
    /** Not said. */
    UNSAID("未注明"),
    /** 收支总计: with balances carried over. */
    GRAND_TOTAL("收支总计"),
    /** 本年收入合计, 本年支出合计. */
    YEAR_TOTAL("本年合计"),
    FISCAL("财政拨款"),
    GENERAL_BUDGET("一般公共预算"),
    GOVERNMENT_FUND("政府性基金"),
    STATE_CAPITAL("国有资本经营"),
    OTHER_FUNDS("其他资金");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    /** The field's word. */
    public String label() {
        return label;
    }
}
