package org.gouji.extract.sentence;

import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/** Names amounts whose words say only 金额 after something counted, or only 支出 before a change. */
final class Aside {
    private static final Pattern WORTH = Pattern.compile(
            "^(?:（[^（）]*）)?[、，（]?(?:购置|采购|购买|涉及|处置|总|合同|账面|资产)*(?<word>金额|价值|总价|原值|资金)(?:为|约|共|共计|计|：)*$");
    private static final Pattern THINGS = Pattern.compile("[辆台套件个批座间处栋宗块亩]|台（套）|台套|平方米|㎡");
    private static final Pattern VERB =
            Pattern.compile("^(?<verb>.{0,12}?(?:更新购置|购置|采购|新购|购买|更新|处置|报废|租赁|维修|划转|调拨|接受捐赠)).*");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:^|[，。；：）])(?:20\\d\\d年度?|本年度?|当年|全年|本单位|我单位)?(?:的)?(?<subject>(?:预算|决算|总|实际|年度|财政|经费)?(?:收入支出|收、支|收入|支出|收支)(?:预算|决算|总额|总体|总计|合计)?)(?:数|额)?，?(?:与|较|比|同|相较)(?!年初|全年|调整|预算)");

    private Aside() {}

    /** Whether a name says only what something is worth. */
    static boolean worth(String name) {
        return WORTH.matcher(name).matches();
    }

    /**
     * The name, if there is one.
     *
     * @param own the name that the words give
     * @param last the number before
     * @param whole what is shown of the count or total that a list is under
     */
    static Name of(Name own, Cue cue, String lead, Optional<Mention> last, String whole) {
        if (cue.measure() == Measure.CHANGE) {
            Matcher subject = SUBJECT.matcher(lead);
            return subject.find() ? new Name(subject.group("subject"), "", Scope.UNSAID, false) : own;
        }
        Matcher worth = WORTH.matcher(lead);
        return worth.matches()
                ? last.map(m -> counted(m, whole, worth.group("word")))
                        .filter(n -> !n.isEmpty())
                        .orElse(own)
                : own;
    }

    /** 购置轿车 of 轿车2辆、金额36万元 under the vehicles bought. */
    private static Name counted(Mention count, String whole, String word) {
        boolean thing = count.fact().quantity() instanceof Quantity.Count c
                && THINGS.matcher(c.unit()).matches()
                && !count.fact().item().isEmpty();
        if (!thing) {
            return Name.NONE;
        }
        String item = count.fact().item();
        Matcher verb = VERB.matcher(whole);
        boolean own = !verb.matches() || VERB.matcher(item).matches();
        String name = own ? item : verb.group("verb") + item;
        return new Name(name + word, "worth:" + name, Scope.UNSAID, false);
    }
}
