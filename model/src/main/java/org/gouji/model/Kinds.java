package org.gouji.model;

/** The kinds of report, in the field's words. */
public final class Kinds {
    public static final String WHOLE_UNIT = "部门整体支出绩效自评";
    public static final String PROJECT = "项目支出绩效自评";
    public static final String FINAL_ACCOUNTS = "部门决算公开";
    public static final String BUDGET = "部门预算公开";
    public static final String WHOLE_UNIT_FORM = "部门整体支出绩效自评表";
    public static final String PROJECT_FORM = "项目支出绩效自评表";
    public static final String SCORE_SHEET = "评分表";
    public static final String QUESTIONNAIRE = "问卷模板";
    public static final String ATTACHED_TABLES = "附表";
    /** A text that is none of these. */
    public static final String OTHER = "其他";

    private Kinds() {}
}
