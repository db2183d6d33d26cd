package org.gouji.extract.sentence;

import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Measure;
import org.gouji.model.Scope;

/** Names money by what it was paid for where a number stands between: 购置电脑20台，支出8万元; 聘用护林员30名，人均补助0.6万元，支出18万元; 批复8个项目985万元. */
final class PaidFor {
    private static final Pattern PAID = Pattern.compile(
            "|[，、](?:共计?|累计|实际|合计|总计|已)*(?:支出|列支|支付|发放|拨付|投入|补助|奖补|花费|使用)(?:资金|经费|金额|补助|补贴|奖补)*(?:共计?|为|计)*|[，、](?:共计?|合计|计)");
    private static final Pattern FIRST = Pattern.compile("^[^，。]*$|.*[；。：][^，。；：]*$");
    /** How the keys of receptions begin. */
    private static final String RECEPTION = "sg.reception";

    private static final Pattern GRANT = Pattern.compile("(?<kind>补助|补贴|奖补|奖励)");
    private static final Pattern THING = Pattern.compile("[^\\d，。；：（）]{2,14}");

    private static final Pattern BOUGHT =
            Pattern.compile("^(?:购置|购买|采购|配发|发放|聘用|聘请|安装|配备|更换|新购|增设|添置|租用)(?:了)?(?=.{2})");
    private static final Pattern PIECES =
            Pattern.compile("(?<=.{2})[一二三四五六七八九十两百]{1,3}(?:台|套|个|座|辆|口|间|处|件|把|张|批|组|条)$");

    private PaidFor() {}

    /**
     * The name; empty if the number before is not of what was paid for.
     *
     * @param lead the words before the amount, plain
     */
    static Name of(String lead, Trail trail) {
        boolean beside = beside(lead, trail.last()) || listed(lead, trail);
        if (!beside && !PAID.matcher(lead).matches()) {
            return Name.NONE;
        }
        if (lead.isEmpty() && trail.last().filter(Mention::money).isPresent()) {
            return Name.NONE;
        }
        boolean reception = trail.counted().key().startsWith(RECEPTION)
                && trail.last().filter(m -> !m.money()).isPresent();
        if (reception) {
            return trail.counted();
        }
        boolean own = trail.head().isEmpty()
                || SidesOfProject.whole(trail.head().text())
                || trail.listed() != Measure.UNKNOWN;
        return own
                ? trail.last()
                        .filter(m -> (counts(m) || beside) && m.depth() == 0)
                        .map(m -> thing(m.fact().item()))
                        .filter(thing -> THING.matcher(thing).matches())
                        .map(thing -> new Name(thing + granted(thing, trail.price()), "", Scope.UNSAID, false))
                        .orElse(Name.NONE)
                : Name.NONE;
    }

    /** Whether an amount stands right beside the number of what it is for: 公益性岗位12个21.6万元, 8个项目985万元. */
    static boolean beside(String lead, Optional<Mention> last) {
        return last.filter(m -> m.measure() == Measure.NUMBER && m.named())
                .filter(m -> lead.isEmpty() || lead.equals(m.fact().item()))
                .isPresent();
    }

    /** 其中基础设施类18个、62.35万元，便民服务类17个、31.80万元: how many of a class and what they cost, in a list of classes. */
    private static boolean listed(String lead, Trail trail) {
        return lead.equals("、")
                && trail.listed() != Measure.UNKNOWN
                && trail.last()
                        .filter(m -> m.measure() == Measure.NUMBER && !m.money())
                        .filter(m -> m.fact().item().length() > 1
                                && m.lead().endsWith(m.fact().item()))
                        .isPresent();
    }

    /** Whether a number begins to tell of things of its own. */
    static boolean counts(Mention mention) {
        return mention.measure() == Measure.NUMBER
                && mention.named()
                && FIRST.matcher(mention.lead()).matches();
    }

    /** What was bought, without the verb and how many: 变压器 of 购买变压器一套. */
    static String thing(String words) {
        return PIECES.matcher(BOUGHT.matcher(words).replaceFirst("")).replaceFirst("");
    }

    /** Words that end in how many there are name the thing. */
    static String pieces(String words) {
        return PIECES.matcher(words).find() ? thing(words) : words;
    }

    private static String granted(String thing, Optional<Mention> price) {
        Matcher grant = GRANT.matcher(price.map(Mention::lead).orElse(""));
        return grant.find() && !thing.contains(grant.group("kind")) ? grant.group("kind") : "";
    }
}
