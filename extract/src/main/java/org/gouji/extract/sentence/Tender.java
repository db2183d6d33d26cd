package org.gouji.extract.sentence;

import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/** What a price is of whose words say only that it was bid or settled: 一标段限价1498.60万元，中标1462.35万元. */
final class Tender {
    private static final String OF = "(?:金额|价格?|额|造价)?";
    private static final Pattern SETTLED = Pattern.compile("(?:最终|实际)?(?:中标|成交|送审|审定|审减|核减|结算|签约|合同)" + OF);
    private static final Pattern BEFORE =
            Pattern.compile("(?<what>[^，。；：]{2,20}?)(?:招标|采购|最高|投标)*(?:限价|控制价|拦标价|中标|成交|送审|审定|结算)" + OF);

    private Tender() {}

    /** The name, where the amount before is a price of the same thing. @param last the number before */
    static Optional<String> of(String own, Optional<Mention> last) {
        if (!SETTLED.matcher(own).matches() || last.filter(Mention::money).isEmpty()) {
            return Optional.empty();
        }
        Matcher before = BEFORE.matcher(last.get().fact().item());
        return before.matches() ? Optional.of(before.group("what") + own) : Optional.empty();
    }
}
