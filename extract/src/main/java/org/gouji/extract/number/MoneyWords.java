package org.gouji.extract.number;

import java.util.List;

/** Words that say that a number is money, looked for in the clause before it. */
final class MoneyWords {
    private static final int REACH = 40;
    private static final String CLAUSE_ENDS = "。；;！？!?";
    private static final List<String> WORDS = List.of(
            "资金", "经费", "支出", "收入", "预算", "决算", "拨款", "金额", "款项", "投资", "补助", "补贴", "采购", "合同价", "成本", "结余", "结转", "资产",
            "负债", "费", "税", "债", "奖金", "工资", "基金", "收、支", "收支", "元", "价", "投入", "执行数", "额");

    private MoneyWords() {}

    /** Whether the sentence before {@code end} speaks of money. */
    static boolean before(String s, int end) {
        int start = end;
        while (start > 0 && end - start < REACH && !Glyphs.oneOf(CLAUSE_ENDS, s.charAt(start - 1))) {
            start--;
        }
        String clause = s.substring(start, end);
        return WORDS.stream().anyMatch(clause::contains);
    }
}
