package org.gouji.extract.table.money;

import java.util.List;
import org.gouji.extract.regex.Pattern;

/**
 * The sources of money in the forms of self-evaluation, which by the form's own lines are all there are: 年度资金总额 of 当年财政拨款, 上年结转资金 and
 * 其他资金, or 总额 of 财政资金, 财政专户管理资金, 单位资金 and 其他资金.
 */
final class FormSources {
    private static final Pattern TOTAL = Pattern.compile("(?:年度)?(?:项目)?(?:资金|预算)?总额(?:（[^）]*）)?[：:]?");
    private static final Pattern YEARS_GRANT = Pattern.compile("其中[：:]?(?:当年|本年)财政拨款");
    private static final Pattern BESIDE_GRANT = Pattern.compile("上年结转(?:资金)?|其[他它]资金");
    private static final Pattern GRANT = Pattern.compile("其中[：:]?财政资金");
    private static final Pattern ACCOUNT = Pattern.compile("财政专户管理资金");
    private static final Pattern BESIDE_ACCOUNT = Pattern.compile("财政专户管理资金|单位资金|其[他它]资金");

    private FormSources() {}

    /**
     * Whether these rows are all sources of a form.
     *
     * @param total what the row above them is called
     * @param parts what they are called, in their order
     */
    static boolean all(String total, List<String> parts) {
        if (parts.size() < 2 || !TOTAL.matcher(total).matches()) {
            return false;
        }
        List<String> rest = parts.subList(1, parts.size());
        boolean national = YEARS_GRANT.matcher(parts.get(0)).matches()
                && rest.stream().allMatch(p -> BESIDE_GRANT.matcher(p).matches());
        boolean accounts = GRANT.matcher(parts.get(0)).matches()
                && rest.stream().anyMatch(p -> ACCOUNT.matcher(p).matches())
                && rest.stream().allMatch(p -> BESIDE_ACCOUNT.matcher(p).matches());
        return national || accounts;
    }
}
