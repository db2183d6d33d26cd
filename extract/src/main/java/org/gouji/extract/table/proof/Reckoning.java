package org.gouji.extract.table.proof;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.extract.regex.Pattern;

/**
 * How a line of a table may be worked out of others, by their names.
 *
 * @param result what the line is called
 * @param operands what it is worked out of
 * @param expression how, in the form of {@link org.gouji.model.Claim.Formula}
 */
record Reckoning(Pattern result, List<Operand> operands, String expression) {
    private static final Operand PLANNED =
            operand("下达|到位|预算|计划|安排|批复|分配|任务|目标|收入|资金来源", "执行|完成|率|[%％]|进度|支付|支出|结余|节约|追|调[增减]|增减|比|分值|得分");
    private static final Operand DONE =
            operand("支付|支出|使用|执行|拨付|实际|完成|决算|采购金额|成交|中标", "率|[%％]|进度|未|结余|结转|节约|比|分值|得分|追|调[增减]|增减");
    private static final Operand LEFT = operand("结余|节约|剩余|节余", "率|[%％]|比");
    private static final Operand GAP = operand("^偏差|差额|差异", "率|[%％]|比|原因|分析|说明");
    private static final Operand BEGUN = operand("年初预算|批复预算|预算批复|年初批复", "调|追|率|[%％]");
    private static final Operand MORE = operand("追加|调增", "率|[%％]|原因");
    private static final Operand LESS = operand("追减|调减|核减|收回", "率|[%％]|原因");
    private static final Operand CHANGED = operand("追加|调增|调整数|调整额|调整金额|预算调整$|增减", "率|[%％]|原因|后");
    private static final Operand GROSS = operand("原值", "期初|年初|增|减|率|比");
    private static final Operand WORN = operand("累计(?:折旧|摊销)", "期初|年初|率|比|本[年期]");
    private static final Operand POSTS = operand("编制|核编", "率|[%％]|空|缺|超|外");
    private static final Operand STAFF = operand("实有|在职|在编|实际", "率|[%％]|其中|空|缺|超");
    private static final Operand SENT = operand("送审|报审|申报|上报", "率|[%％]|减");
    private static final Operand APPROVED = operand("审定|核定|审计|审核|评审", "率|[%％]|减|送");
    private static final Operand STRUCK = operand("^(?:审减|核减)", "率|[%％]|比");
    private static final String ADJUSTED = "(?:调整后?|全年|最终)的?(?:全年)?预算(?:数|金额|额)?";

    private static final List<Reckoning> ALL = List.of(
            of(
                    "(?:资金|指标|预算)?(?:结余|结转|结转结余|结余结转|剩余|节约|节余|未支付|未执行|未使用|未支出)(?:资金|额|数|金额|指标)?(?:结转)?(?:下年度?)?",
                    List.of(PLANNED, DONE),
                    "#0-#1"),
            of("(?:资金)?(?:节约|结余|结转|节支|节省|结转结余|节余)率", List.of(LEFT, PLANNED), "#0/#1"),
            of("(?:与计划|与目标)?(?:偏差|差额|差异)(?:值|数|量|额)?", List.of(DONE, PLANNED), "#0-#1"),
            of("偏差(?:率|度|幅度)", List.of(GAP, PLANNED), "#0/#1"),
            of("(?:期末|年末|账面|资产|固定资产)*净[值额]", List.of(GROSS, WORN), "#0-#1"),
            of("(?:空编|缺编)(?:数|人数)?", List.of(POSTS, STAFF), "#0-#1"),
            of("(?:审减|核减)(?:金额|资金|额|数)?", List.of(SENT, APPROVED), "#0-#1"),
            of("(?:审减|核减)(?:率|比例)", List.of(STRUCK, SENT), "#0/#1"),
            of(ADJUSTED, List.of(BEGUN, MORE, LESS), "#0+#1-#2"),
            of(ADJUSTED, List.of(BEGUN, CHANGED), "#0+#1"),
            of(
                    "(?:资金|预算|经费|任务|计划)?(?:支付|支出|执行|使用|拨付|完成)(?:进度|率|比例)(?:（[%％]）)?|完成(?:年初|调整|调整后|全年)?(?:预算|计划)数?的?(?:[%％]|（[%％]）|百分比|比例|进度)",
                    List.of(DONE, PLANNED), "#0/#1"));

    /** A name of a line: what it holds, and what it must not. */
    record Operand(Pattern held, Pattern barred) {
        boolean called(String name) {
            return held.matcher(name).find() && !barred.matcher(name).find();
        }
    }

    private static Operand operand(String held, String barred) {
        return new Operand(Pattern.compile(held), Pattern.compile(barred));
    }

    private static Reckoning of(String result, List<Operand> operands, String expression) {
        return new Reckoning(Pattern.compile(result), operands, expression);
    }

    /** The ways in which a line of a name may have been worked out. */
    static List<Reckoning> of(String name) {
        return ALL.stream().filter(r -> r.result().matcher(name).matches()).toList();
    }

    /** Whether it is a percentage. */
    boolean percent() {
        return expression.indexOf('/') > 0;
    }

    /** A sum or difference of its operands. */
    BigDecimal made(List<BigDecimal> values) {
        BigDecimal made = values.get(0);
        for (int i = 1; i < values.size(); i++) {
            boolean less = expression.charAt(expression.indexOf("#" + i) - 1) == '-';
            made = less ? made.subtract(values.get(i)) : made.add(values.get(i));
        }
        return made;
    }
}
