package org.gouji.extract.grade;

import java.util.OptionalInt;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/** Tells whether a score or grade is the report's own: the words before it name the unit or project and its evaluation, and nothing else. */
final class Subject {
    private static final Pattern OWN = Pattern.compile(
            "(?:.{0,40}(?:项目|专项|资金|局|委|办|中心|院|校|站|馆|所|队|会|厅|处|镇|乡|街道|单位|部门|政府|县|市|区))?"
                    + "(?:20\\d\\d年度?|本年度?|本次|此次|本轮|年度?|部门|单位|整体|支出|财政|预算|绩效|自评|自我|评价|评估|评定|综合|总体|最终|最后|合计|总计|共计|累计|各项|结果|结论|得分|总分|经|根据|按照?|对照|指标体系|评价标准|分级标准|确定|认定|被|为|定|属于|达到|处于|的|情况|等级|项目|资金|总|[“”\"：: ])*");

    /** Evaluations by others, and of others. */
    private static final Pattern OUTSIDE =
            Pattern.compile("复评|复核|抽查|第三方|财政评价|重点评价|绩效办|再评价|考核|评议|下属|所属|下级|各单位|各科室|各乡镇|各县|若|如果|凡");

    /** Satisfaction in the clause itself; beside it, 满意度得10分 is one heading of many. */
    private static final Pattern SATISFIED = Pattern.compile("满意");

    private static final Pattern YEAR = Pattern.compile("(?<y>20\\d\\d)年");
    private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|上一年");

    private Subject() {}

    /**
     * Whether what follows these words of a sentence is the report's own.
     *
     * @param words the sentence up to the score or grade
     * @param year the year reported on
     */
    static boolean own(String words, OptionalInt year) {
        String sentence = words.substring(after(words, "。；;！"));
        String clause = words.substring(after(words, "，,。；;（(、！"));
        return OWN.matcher(clause).matches()
                && !OUTSIDE.matcher(sentence).find()
                && !SATISFIED.matcher(clause).find()
                && !LAST_YEAR.matcher(clause).find()
                && !otherYear(sentence, year);
    }

    private static int after(String words, String marks) {
        for (int i = words.length(); i > 0; i--) {
            if (marks.indexOf(words.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    /** Whether the last year that words name is another than the report's. */
    private static boolean otherYear(String words, OptionalInt year) {
        Matcher matcher = YEAR.matcher(words);
        boolean other = false;
        while (matcher.find()) {
            other = year.isPresent() && Integer.parseInt(matcher.group("y")) != year.getAsInt();
        }
        return other;
    }
}
