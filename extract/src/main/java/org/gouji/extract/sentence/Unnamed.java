package org.gouji.extract.sentence;

import java.util.Map;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/** Names amounts whose own words say only a side or a part: 预算 after 项目4个, 净值 after the fixed assets, 实际到位, 年中追加. */
final class Unnamed {
    private static final Pattern TOTALS = Pattern.compile("|budget\\.unit|exp\\.total");
    static final String ARRIVED_MONEY = "到位资金";

    private static final Pattern SPENT = Pattern.compile("(?:全年|实际|累计|本年度?|当年|年度)+支出(?:数|额|总额)?");
    private static final Pattern ARRIVED = Pattern.compile("(?:实际|已|共|资金)*到位(?:资金|金额|数)*(?:为|共|共计|：)*$");
    private static final Pattern ADJUSTED = Pattern.compile(
            "(?:份?因.{1,10}?|由于.{1,10}?|又|再|年中|中途|执行中|当年|年度|预算|财政)*(?<way>追加|追减|调增|调减|核减|核增)(?:预算|资金|安排|指标)*(?:数|额)?");
    /** 教职工增资等追加: for what it was. */
    private static final Pattern FOR_ALL = Pattern.compile("^[^，。；：]{2,16}等(?:因素|原因|需要)?(?=(?:追加|追减|调增|调减)$)");

    private static final Pattern CUT = Pattern.compile("核减|核增");
    private static final Pattern PROJECTS = Pattern.compile("项目(?:预算|安排)(?:数|资金)?");
    private static final Pattern BOUGHT = Pattern.compile("(?:实际|签订|政府)*(?:合同|成交|中标|采购)+(?:金额|价|额|总额|计划)?");
    private static final Map<String, Name> FIXED = Map.of(
            "净值", new Name("固定资产净值", "asset.fixed.net", Scope.UNSAID, true),
            "原值", new Name("固定资产原值", "asset.fixed.gross", Scope.UNSAID, true),
            "在用", new Name("在用固定资产", "在用固定资产", Scope.UNSAID, false),
            "闲置", new Name("闲置固定资产", "闲置固定资产", Scope.UNSAID, false));

    private Unnamed() {}

    /**
     * The name that the words of an amount give, completed from what it stands under.
     *
     * @param own the name that the words give
     * @param item what was named before
     * @param head what the heading names
     */
    static Name completed(Name own, Name item, Name head) {
        Matcher adjusted = ADJUSTED.matcher(FOR_ALL.matcher(own.text()).replaceFirst(""));
        if (!own.known() && adjusted.matches()) {
            return adjusted(own.text().contains("预算") ? "预算" + adjusted.group("way") : adjusted.group("way"));
        }
        if (head.key().equals("proc.total")
                && !own.known()
                && BOUGHT.matcher(own.text()).matches()) {
            return head;
        }
        boolean fixed = item.text().contains("固定资产") && !own.known();
        return fixed ? FIXED.getOrDefault(own.text(), own) : own;
    }

    /** 年中追加 and 追减 of a budget; what a review cuts is its own. */
    static Name adjusted(String words) {
        if (CUT.matcher(words).matches()) {
            return new Name(words + "金额", "", Scope.UNSAID, false);
        }
        Matcher adjusted = ADJUSTED.matcher(words);
        return new Name(adjusted.matches() ? "预算" + adjusted.group("way") : words, "", Scope.UNSAID, false);
    }

    /**
     * The name of an amount of which only the side is said.
     *
     * @param side the words: 预算, 实际支出; empty if they don't say even that
     * @param name the name that it would have otherwise
     * @param last the number before it
     */
    static Name sided(String side, Name name, Optional<Mention> last) {
        if (ADJUSTED.matcher(side).matches()) {
            return adjusted(side);
        }
        boolean total = TOTALS.matcher(name.key()).matches();
        if (total && SPENT.matcher(side).matches()) {
            return new Name("支出合计", name.key(), name.scope(), false);
        }
        boolean projects = last.map(Mention::fact)
                .filter(f -> f.quantity() instanceof Quantity.Count
                        ? f.item().endsWith("项目")
                        : PROJECTS.matcher(f.item()).matches())
                .isPresent();
        return new Name(projects ? "项目" + side : side, name.key(), name.scope(), false);
    }

    /** 实际到位80万元; empty if the words say nothing of it. */
    static Name arrived(String lead) {
        return ARRIVED.matcher(lead).find() ? new Name(ARRIVED_MONEY, ARRIVED_MONEY, Scope.UNSAID, false) : Name.NONE;
    }
}
