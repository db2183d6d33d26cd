package org.gouji.extract.number;

import java.util.List;

/** Words that say that a number is money, looked for in the clause before it. */
final class MoneyWords {
    private static final int REACH = 40;
    private static final String CLAUSE_ENDS = "。；;！？!?";
    private static final List<String> WORDS = List.of(
            "资金", "经费", "支出", "收入", "预算", "决算", "拨款", "金额", "款项", "投资", "补助", "补贴", "采购", "合同价", "成本", "结余", "结转", "资产",
            "负债", "费", "税", "债", "奖金", "工资", "基金", "收、支", "收支", "元", "价", "投入", "执行数", "额");

    /** What is done with money, right before a number: 年初安排150万. */
    private static final List<String> DONE = List.of("安排", "追加", "追减", "拨付", "支付", "下达", "兑付", "花", "拨");

    private static final List<String> EACH = List.of("每村", "每个", "每户", "每人", "每校", "每家", "每年", "每月");
    /** What so much each makes: 每村6万，计84万. */
    private static final List<String> MADE = List.of("计", "共计", "合计");

    private static final String IN_ALL = "合起来";

    private MoneyWords() {}

    /** Whether a number of 万 without its unit is money by the words right beside it: 追加了18万, 每村6万，计84万, 合起来100万. */
    static boolean beside(String s, int from, int end) {
        int at = from > 0 && s.charAt(from - 1) == '了' ? from - 1 : from;
        if (DONE.stream().anyMatch(word -> s.startsWith(word, at - word.length()))) {
            return true;
        }
        boolean each = EACH.stream().anyMatch(word -> s.startsWith(word, from - word.length()));
        if (each) {
            return Glyphs.oneOf("，,、", Glyphs.at(s, end))
                    && MADE.stream().anyMatch(word -> s.startsWith(word, end + 1));
        }
        int clause = Math.max(0, from - REACH);
        boolean made = MADE.stream().anyMatch(word -> s.startsWith("万，" + word, from - word.length() - 2));
        boolean all = s.startsWith(IN_ALL, from - IN_ALL.length());
        String before = s.substring(clause, from);
        return made && EACH.stream().anyMatch(before::contains)
                || all && MADE.stream().anyMatch(word -> before.contains("万，" + word));
    }

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
