package org.gouji.extract.sentence;

import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/** Names an amount by the words behind it where those before it say nothing: 其中80万元为县级配套, 30万元用于编制预算, 安排90万元专项资金. */
final class Behind {
    private static final Pattern OPEN = Pattern.compile(".*(?:其中|[：，；、（])(?:有|约|另有|另外)?$");
    private static final Pattern REST = Pattern.compile("其余|余下|剩余");
    private static final Pattern USE =
            Pattern.compile("^(?:资金)?(?:为|是|系|属于|用于|来自|来源于)(?<name>[一-龥][一-龥A-Za-z、]{1,23}?)(?:等)?(?=[，。；）]|$)");
    private static final Pattern NO_NAME = Pattern.compile(".*(?:较|相比|占|元|年初|支付|拨付|未|已|的)$|.*(?:较上年|占比|进行了).*");
    private static final Pattern SOURCE =
            Pattern.compile("(?:本级|中央|地方|上级|[省市县区州镇乡旗]级?)?(?:本级)?(?:财政)?(?:局|部门)?(?:年初)?(?:预算)?(?:批复|安排|下达|申请)?");
    private static final Pattern MONEY =
            Pattern.compile("^(?:的)?(?<name>(?![为是系])[一-龥]{0,14}?(?:资金|经费|补助|补贴|奖补))(?=[，。；）用于]|已|全部|$)");

    private static final Pattern BY = Pattern.compile("(?:按|按照|依照|照|以)?");
    private static final Pattern STANDARD = Pattern.compile("^[/／每][^，。；：]{1,6}的?(?:补助|补贴|奖补|发放)?标准");

    private Behind() {}

    /**
     * The name behind an amount.
     *
     * @param own the name that the words before it give, as it is shown
     * @param lead these words, plain
     * @param after the words behind it, plain
     */
    static Optional<String> of(String own, String lead, String after) {
        boolean rest = REST.matcher(own).matches() && lead.endsWith(own);
        if (rest || (own.isEmpty() && OPEN.matcher(lead).matches())) {
            Matcher use = USE.matcher(after);
            if (use.find() && !NO_NAME.matcher(use.group("name")).matches()) {
                return Optional.of(use.group("name"));
            }
        }
        if (BY.matcher(own).matches() && STANDARD.matcher(after).find()) {
            return Optional.of("补助标准");
        }
        Matcher money = MONEY.matcher(after);
        return SOURCE.matcher(own).matches() && money.find() ? Optional.of(money.group("name")) : Optional.empty();
    }
}
