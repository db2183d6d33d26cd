package org.gouji.extract.sentence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.extract.regex.Pattern;

/** What the rates of the common indicators (共性指标) are worked out of, for forms that print the numbers and not the definition: 预算完成率 of 预算完成数 and 预算数. */
final class StandardRates {
    private static final Map<String, List<String>> OPERANDS = Map.ofEntries(
            rate("(?:在职|财政供养)人员控制率", "在职人员数", "编制数"),
            rate("三公经费变动率", "本年度三公经费总额", "上年度三公经费总额", "上年度三公经费总额"),
            rate("重点支出安排率", "重点项目支出", "项目总支出"),
            rate("(?<!采购)预算完成率", "预算完成数", "预算数"),
            rate("(?<!采购)预算执行率", "预算执行数", "预算数"),
            rate("(?<!采购)预算调整率", "预算调整数", "年初预算数"),
            rate("支付进度率", "实际支付进度", "既定支付进度"),
            rate("结转结余率", "结转结余总额", "支出预算数"),
            rate("结转结余变动率", "本年度结转结余总额", "上年度结转结余总额", "上年度结转结余总额"),
            rate("公用经费控制率", "实际支出公用经费总额", "预算安排公用经费总额"),
            rate("三公经费控制率", "三公经费实际支出数", "三公经费预算安排数"),
            rate("政府采购(?:预算)?执行率", "实际政府采购金额", "政府采购预算数"),
            rate("固定资产利用率", "实际在用固定资产总额", "所有固定资产总额"),
            rate("资金到位率", "实际到位资金", "计划投入资金"));

    private static final Map<String, Pattern> NAMES = names();

    private StandardRates() {}

    private static Map.Entry<String, List<String>> rate(String name, String... operands) {
        return Map.entry(name, List.of(operands));
    }

    private static Map<String, Pattern> names() {
        return OPERANDS.keySet().stream().collect(Collectors.toUnmodifiableMap(n -> n, Pattern::compile));
    }

    /** The operands of the one rate that these words name; nothing if they name none or several. */
    static List<String> operands(String words) {
        Stream<String> named =
                NAMES.keySet().stream().filter(n -> NAMES.get(n).matcher(words).find());
        List<String> all = named.toList();
        return all.size() == 1 ? OPERANDS.get(all.get(0)) : List.of();
    }
}
