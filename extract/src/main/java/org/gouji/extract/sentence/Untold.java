package org.gouji.extract.sentence;

import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Measure;
import org.gouji.model.Scope;

/**
 * What an amount is shown as whose own words name nothing: what the sentence is about in 较上年19万元增加2万元, what was counted in 失业补助金127人、5万元, the parts of
 * 两项合计, or at least that it was paid. It is shown and no more: no check rests on it.
 */
final class Untold {
    /** Words that are left of a clause and name nothing. */
    private static final Pattern NOTHING =
            Pattern.compile("[和及与或后中即为起超多少低高再约合又]|折合|约合|相当于|[不尚仍]足|低于|高于|超过|[按以].{2,10}(?:计算|测算|核算|折算|计)");

    private static final Pattern COMPARED = Pattern.compile(
            "(?:^|[，；。）])(?:决算数?)?(?:与|和|比|较|同|同比)(?:20\\d\\d年?度?|上年|上一年|去年|年初|年末|$)|^(?:相比)?，?各?(?:增|减|上升|下降|节约)");
    /** 较招标控制价10万元, 低于概算12万元: what was compared with. */
    private static final Pattern BASE = Pattern.compile(
            "^(?:比|较|低于|高于|超过|超出)(?=(?:对应|批复|招标|项目|工程|计划|目标|中标|合同|现行|[序时])*(?:概算|控制价|单价|价|合同价|水价|目标值|计划数|总投资)$)");

    private static final Pattern SPENT = Pattern.compile(".*支出[^，；。]*$");
    private static final Pattern SPENDING = Pattern.compile(".*(?:支出|费|经费|总计).*");
    private static final Pattern COUNTED = Pattern.compile("[，、]?(?:共|计|共计|合计|涉及(?:金额|资金)?)?");
    private static final Pattern THING = Pattern.compile("[^\\d，。；：（）]{2,14}");
    private static final Pattern PAID = Pattern.compile(
            "(?:^|[，。；：、）（]|\\d[日月年]底?末?|年度?)(?<paid>(?:全年|累计|实际|当年|本年|年中|资金)*(?:支付|支出|拨付|使用|下达|安排|到位|发放|兑付|执行|投入|追加|调增|调减|批复)(?:了|资金|补助|金额|数|额)*)(?:为|共|计|约|达|：)*$");

    private static final Pattern SEVERAL =
            Pattern.compile("(?<number>[两二三四五六七八九])[项类笔个](?:[^，。；]{0,6})" + Together.SHORT + "[^，。；]{0,4}$");
    private static final String NUMERALS = "一二三四五六七八九";
    private static final String ALL = "合计";
    private static final int LONGEST = 24;
    private static final String REST = "其余";
    private static final String COVERED = "涉及";
    /** 比上年多、比目标低. */
    private static final String APART = "多少低高超";
    /** 5.2亿元，即52000万元: the same in another unit; behind a share it is a part. */
    private static final Pattern AGAIN = Pattern.compile("元[）)]?[，（]?即$");

    private static final Pattern EVALUATED = Pattern.compile(".*(?:自评|评价)，涉及");
    /** What there was at the beginning or the end of a year. */
    private static final Pattern STOCK = Pattern.compile("(?:较|比|与)(?:20\\d\\d年|上年|去年)?[年期][初末]");

    private final Trail trail;

    Untold(Trail trail) {
        this.trail = trail;
    }

    /** The name to be shown. */
    Name of(Name name, Measure measure, Topic.Lead words) {
        String lead = words.text();
        if (name.text().equals(ALL)) {
            return together(name, lead);
        }
        if (name.text().equals(REST) && !trail.list().isEmpty()) {
            return shown(REST + trail.list());
        }
        if (name.text().equals(COVERED)) {
            return EVALUATED.matcher(lead).matches()
                    ? shown("自评项目涉及资金")
                    : counted(lead).orElse(name);
        }
        boolean nothing = NOTHING.matcher(name.text()).matches();
        Matcher base = BASE.matcher(name.text());
        boolean plain = measure != Measure.CHANGE && measure != Measure.CHANGE_RATE;
        if (plain && base.find()) {
            return new Name(name.text().substring(base.end()), name.key(), name.scope(), name.known());
        }
        if (!name.isEmpty() && !nothing) {
            return Tender.of(name.text(), trail.last()).map(Untold::shown).orElse(name);
        }
        boolean moved = measure == Measure.PRIOR || measure == Measure.CHANGE;
        if (moved && COMPARED.matcher(lead).find()) {
            return subject(lead);
        }
        if (nothing) {
            return before(name.text(), words.sentence());
        }
        return counted(lead).or(() -> paid(lead)).orElse(name);
    }

    /** What the amount before is of, the difference to it, what is left of it. */
    private Name before(String word, String sentence) {
        String of = trail.last()
                .filter(Mention::money)
                .map(m -> m.fact().item())
                .filter(item -> !item.isEmpty())
                .orElse(trail.item().text());
        boolean part = word.equals("即") && !AGAIN.matcher(sentence).find();
        String what = word.equals("后") ? word : APART.contains(word) ? "差额" : part ? "部分" : "";
        return shown(of.isEmpty() || of.endsWith(what) ? of : of + what);
    }

    /** What is compared: what the sentence, or the one before, is about. */
    private Name subject(String lead) {
        if (STOCK.matcher(lead).find() && !trail.item().isEmpty()) {
            return shown(
                    trail.moved().isEmpty()
                            ? trail.item().text()
                            : trail.moved().text());
        }
        if (trail.price().isPresent()) {
            return shown(trail.price().get().fact().item());
        }
        Name about = trail.main().isEmpty() ? trail.before() : trail.main();
        boolean spent =
                SPENT.matcher(lead).matches() && !SPENDING.matcher(about.text()).matches();
        return shown(spent ? "全年支出" : about.text());
    }

    /** 个人住房贷款486笔、2.7亿元. */
    private Optional<Name> counted(String lead) {
        return COUNTED.matcher(lead).matches()
                ? trail.last()
                        .filter(m -> PaidFor.counts(m) && m.depth() == 0)
                        .map(m -> PaidFor.thing(m.fact().item()))
                        .filter(thing -> THING.matcher(thing).matches())
                        .map(Untold::shown)
                : Optional.empty();
    }

    private static Optional<Name> paid(String lead) {
        Matcher paid = PAID.matcher(lead);
        if (!paid.find()) {
            return Optional.empty();
        }
        String words = paid.group("paid");
        boolean verb = words.length() <= 2 && !words.endsWith("支出");
        return Optional.of(shown(verb ? words + "资金" : words));
    }

    /** The name of what 两项合计 and the like are of. */
    private Name together(Name name, String lead) {
        Matcher several = SEVERAL.matcher(lead);
        int count =
                several.find() ? NUMERALS.indexOf(several.group("number").replace('两', '二')) + 1 : trail.inRow() + 1;
        List<String> parts = trail.recent();
        if (!JointTotals.named(count) || parts.size() < count) {
            return name;
        }
        String of = JointTotals.of(parts.subList(parts.size() - count, parts.size()));
        return of.length() > LONGEST ? name : new Name(of, name.key(), name.scope(), name.known());
    }

    private static Name shown(String text) {
        return new Name(text, "", Scope.UNSAID, false);
    }
}
