package org.gouji.extract.sentence;

import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.Against;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.text.Memo;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** Reads the words before a number. They are plain: no spaces, no quotation marks. */
final class CueReader {
    /** 控制在预算90万元以内, 没超过90万元的预算: what is kept to is the budget. */
    private static final Pattern KEPT =
            Pattern.compile("控制在(?:年初|全年|调整后?的?)?预算(?:安排)?(?:数|额)?(?:的)?$|(?:没有?|未|不)(?:超过|超出|突破)$");

    private static final Pattern INSIDE = Pattern.compile("^(?:以内|之内|内)|^的(?:年初|全年|年度)?预算");
    private static final Pattern LIMITED = Pattern.compile("^(?:（含）|\\(含\\))?(?:及以上|以上|以下|以内).*");
    /** 2500元/户. */
    private static final Pattern EACH = Pattern.compile("^(?:[/／](?![一-龥]{4,16}(?:\\d|$))|每).*");

    private static final String BE = "(?:为|是|达到|高达|达|约|共|计|到|：|，|均|都|近|超过|仅|有)*";
    private static final Pattern WEIGHT = Pattern.compile(".*(?:满分|分值|权重|总分)" + BE);
    private static final Pattern SCORE = Pattern.compile(".*(?:得分|得|评分|自评|考核)" + BE);
    private static final String UP =
            "增加|增长|上升|提高|(?<!岗位|技能|能力|素质|学历|学位)提升|净增|多支出|多花|多开支|多列支|多支|增支|增收|增产|多收|多(?:兑现|拨付|下达|安排|发放|投入|缴纳|征收)|上涨|扩大|增幅|涨幅|升幅|(?<=收入|支出|经费|各|均|同比|上年|去年|同期|上年度)增|(?<=^[，、（])增|高出(?!.*目标)|多出|^多(?!达)|(?<=上年|去年|年度|同期|比预算|年初预算)多(?!达)";
    private static final String DOWN =
            "减少|下降|降低|缩短|省时|快了|压减|压降|净减|少支出|少花|少开支|少列支|少支|少收|少(?:兑现|拨付|下达|安排|发放|投入|缴纳|征收)|减收|减产|省下|^省了|节约|减支|缩减|回落|压缩|降幅|跌幅|减幅|(?<=收入|支出|经费|各|均|同比|上年|去年|同期|上年度)[减降]|(?<=^[，、（])[减降]|^少|(?<=上年|去年|年度|同期|比预算|年初预算)少";
    private static final String OF_BUDGET = "(?:年初|全年|调整后?)?预算数?";
    private static final Pattern MOVED = Pattern.compile("(?<!用于)(?:(?<up>" + UP + "|决算数?(?:大于|高于|超过?)" + OF_BUDGET
            + ")|(?<down>" + DOWN + "|决算数?(?:小于|低于|少于)" + OF_BUDGET + "))(?:了|额|幅度|率|比例|金额|数|支出|收入)?" + BE + "$");
    /** 支出2万元，年初预算为3万元，差值为1万元: how far two amounts are apart, whichever is more. */
    private static final Pattern APART = Pattern.compile("^[，、（](?:两者|二者|预决算)?(?:差值|差额|相差)" + BE + "$");
    /** 增加到: what follows is where it stands now, not by how much it moved. */
    private static final Pattern REACHED =
            Pattern.compile("(?:" + UP + "|" + DOWN + ")(?<!幅)(?:到|至|为)约?$|(?:增|减|升|降|涨)(?:到|至)约?$");
    /** 较上年X万元增加…, 由X增加到…: where it stood before. */
    private static final Pattern STOOD = Pattern.compile(
            "(?:与|较于?|比|(?<![会连合])同)(?:上年度?|上一年度?|去年|20\\d\\d年[度末底]?|年初|上年同期|上年末|期初)(?:的|同口径|可比口径|决算数?|总?支出|总?收入|实际支出|实[发拨付支]数?|实际|累计|总额|合计|总计|金额|数)*（?$|(?:由|从)(?:上年|去年|年初|期初|上年同期|20\\d\\d年|原来|过去)?(?:度)?的?$");

    /** 公务接待费2.05万元，年初预算为2万元: what has its plan behind it is no plan, in a list of plans either. */
    private static final Pattern PLANNED_BEHIND = Pattern.compile("^，(?:年初|全年)?预算(?:安排)?(?:数|额)?(?:为|是)?约?\\d");

    /** 比预算X万元增加…: what follows is the budget that the change is measured against. */
    static final Pattern AGAINST_AMOUNT = Pattern.compile("(?:与|较|比)(?:年初|全年|调整后?)?预算(?:安排)?(?:数|额)?的?$");

    private static final Pattern SHARE = Pattern.compile(
            "占(?!地(?!方)|用|有|道|线|领|据)(?:比|到(?![位账期达])了?)?(?<base>[^，。；：占]{0,34}?)(?:的)?(?:比例|比重|份额|百分比)?" + BE + "$");
    private static final Pattern COMPLETION = Pattern.compile(
            "(?:完成(?:了)?(?<base>[^，。；：]{0,8}?)|(?:占|为|相当于)(?<of>(?:20\\d\\d年|年初|全年|年度|年(?=预算)|本年度?|当年|全部|财政|部门|单位|批复|核定|下达|调整后?|的)*))预算(?:数|安排|总额)?(?:的)?(?:比例)?"
                    + BE + "$" + "|预算(?:资金)?(?:完成|执行|支出|控制)(?:率|进度|比例)" + BE + "$|(?:^|[，。；、：（])执行率" + BE + "$");
    private static final Pattern RATE = Pattern.compile("(?:率|满意度|比例|比重|覆盖面|公开面|进度)" + BE + "$");
    private static final Pattern BEGIN =
            Pattern.compile("(?:年初|期初|初始)(?:[^，。；：]{0,12}?)预算(?:批复|安排|收入|支出|资金|总额)*(?:数|额)?" + BE + "$");
    private static final Pattern ADJUSTED = Pattern.compile(
            "(?:调整(?:后)?(?:的)?预算(?:安排|资金|总额)*(?:数|额)?" + BE
                    + "|(?:^|[，。；、])(?:(?:年中|年度中|执行中)[^，。；：、]{0,16}|后|中期|[^，。；：、]{0,8}(?:执行中|程序|批准|批复|预算)[^，。；：、]{0,8})?调整(?:为|至|到))$");
    private static final Pattern FULL = Pattern.compile("(?:全年|年度|本年)预算(?:安排|批复|资金|总额)*(?:数|额)?" + BE + "$");
    private static final Pattern BUDGET = Pattern.compile(
            "(?<!公共|基金|经营|完成|占|决算数?等于|决算数?小于|决算数?大于)预算(?:批复|安排|下达|资金|总额|合计|总计|总金额|金额|收入|支出|总收入|总支出|指标)*(?:数|额)?" + BE
                    + "$" + "|(?:批复|安排|下达|批准)(?!的[^，。；：]{0,12}支出)(?:[^，。；：]{0,16})?" + BE + "$"
                    + "|(?:(?:计划|估算|概算|批复|核定|预计)(?:总)?投资|投资(?:估算|概算|计划))(?:额|总额|金额)?" + BE + "$");
    private static final Pattern PRIOR = Pattern.compile(
            "(?<!较|比|与|和|同|对比)(?:上年度?|上一年度?|去年)(?:同期)?(?:的)?(?:支出|收入)?(?:决算|执行|实际支出|支出|收入)?数?" + BE + "$"
                    + "|(?:^|[，。；：（])(?:而)?(?:上年度?|上一年度?|去年)(?:同期)?(?!末|底|结转|结余|追加|滚存|预算)(?:[^，。；：、较比]|收、(?=支)){1,14}$");
    /** 上年决算X万元 is of the year before, whatever was done with it. */
    private static final Pattern LAST_FINAL = Pattern.compile(
            "(?:^|[，。；：、（])(?:而)?(?:上年度?|上一年度?|去年)(?:同期)?(?:的)?(?:支出)?(?:决算|执行|实际支出|实际执行)(?:数|额|金额)?" + BE + "$");

    private static final Pattern BALANCE = Pattern.compile("(?:结转|结余|原值|净值|资产总额|负债总额|资产总计|余额)(?:资金|数)?" + BE + "$");
    private static final Pattern ACTUAL = Pattern.compile("(?:实际|累计|全年)(?:支出|执行|使用|完成|采购|开支)(?:数|额|金额|资金)?" + BE
            + "$|决算(?:支出|收入)?(?:总额|合计|总数|金额|数|额)?" + BE + "$|执行(?:数|额)?" + BE + "$");
    private static final Pattern PRICE = Pattern.compile(
            "(?:单价|(?<!不|了|照)每[^，。；：\\d]{1,8}|[人生户亩村次车辆家校班床例单日月]均|(?<!高)标准(?!(?:共|累计|应|实际)?(?:拨付|发放|支付|兑付|列支)))[^，。；：]{0,4}"
                    + BE + "$|(?:亩均|户均|人均|生均|村均)[^，。；：\\d]{2,8}" + BE + "$");
    /** 完成预算10万元的78%: what follows is the budget. */
    private static final Pattern OF_WHOLE =
            Pattern.compile("(?:完成|占)(?:了)?(?<begin>年初)?(?:全年|调整后?)?预算(?:安排)?(?:数|额)?$");
    /** 农村饮水安全巩固提升50万元: what is improved, not by how much money. */
    private static final Pattern IMPROVED = Pattern.compile("(?:^|[：；，。、])[^：；，。、较比同由从去上]{4,}(?:提升|提高|扩大)$");

    private static final Pattern LAST_YEAR =
            Pattern.compile("(?:与|较|比|同)(?:20\\d\\d年度?|上年度?|上一年度?|去年|上年同期|去年同期)|同比|(?:较|比)上年|较往年");
    private static final Pattern AGAINST_BUDGET = Pattern.compile(
            "(?:(?:与|较|比)(?:20\\d\\d年度?)?|决算数?(?:大于|高于|超过?|小于|低于|少于))(?:年初|全年|调整)?预算|^[，、（](?:两者|二者|预决算)?(?:差值|差额|相差)");
    private static final Pattern CLOSED = Pattern.compile(
            "具体为|具体支出为|具体如下|用于以下方面|分为|由[^，。；]{0,6}构成|(?:资金|经费|收入|支出)?(?:构成|来源)(?:为|是|：)|按[^，。；：]{2,14}(?:分类|划分|分)(?:是|为)?[：，]|包括[：:]|^包括|，包括|（包括|明细如下");
    private static final Pattern AMONG = Pattern.compile("(?:支出|决算|收入|经费|预算|总额)中[，：]");
    /** 增长较快的支出包括：…: those that grew so, and not all. */
    private static final Pattern SOME = Pattern.compile(
            "(?:较[快大多高]|最[快大多高]|突出|明显)的[^，。；：]{0,16}(?:包括|有|为|是|如下)[：:]?|(?:主要|重点|部分|代表性)[^，。；：]{2,12}包括[：:]?");

    private static final Pattern OPEN = Pattern.compile("主要包括|主要是|主要为|主要用于(?!以下)|主要有");

    /** 减少约四分之一（25.81%）, 占到近三分之二（66.34%）: the rate in words before the rate in digits. */
    private static final Pattern FRACTION = Pattern.compile(
            "(?:约|近|超过?|超|不到|不足|接近|将近)?(?:[一二三四五六七八九十]+分之[一二三四五六七八九十]+|[一二两三四五六七八九]成(?:多|半|以上)?|一半|过半)(?:多|强|弱)?（$");

    private static final Memo<Said> SAID = new Memo<>(Said::by);

    private CueReader() {}

    /** What words say whatever the number after them is. */
    private record Said(Optional<Direction> way, ListMark mark, Against against) {
        static Said by(String lead) {
            Matcher moved = MOVED.matcher(lead);
            Optional<Direction> way = !REACHED.matcher(lead).find() && moved.find()
                    ? Optional.of(moved.group("up") != null ? Direction.UP : Direction.DOWN)
                    : Optional.empty();
            int budget = last(AGAINST_BUDGET, lead);
            int year = last(LAST_YEAR, lead);
            boolean both = budget >= 0 && year > budget && lead.indexOf('，', budget) >= 0;
            Against against = budget >= 0 && !both ? Against.BUDGET : year >= 0 ? Against.LAST_YEAR : Against.UNSAID;
            return new Said(way, CueReader.mark(lead), against);
        }
    }

    /** Where the last of these words begins; -1 if there are none. */
    private static int last(Pattern words, String lead) {
        Matcher matcher = words.matcher(lead);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    static Cue read(String lead, Quantity quantity, String tail) {
        boolean rate = quantity instanceof Quantity.Percentage;
        Said said = SAID.of(rate ? FRACTION.matcher(lead).replaceFirst("") : lead);
        Optional<Direction> way = said.way();
        ListMark mark = said.mark();
        Against against = said.against();
        if (quantity instanceof Quantity.Percentage percentage) {
            return rate(FRACTION.matcher(lead).replaceFirst(""), percentage, way, mark, against);
        }
        boolean improved =
                quantity instanceof Quantity.Amount && IMPROVED.matcher(lead).find();
        boolean moved = way.isPresent() && !improved && !tail.startsWith("的")
                || APART.matcher(lead).matches();
        Measure measure = moved ? Measure.CHANGE : side(lead, quantity, tail);
        return new Cue(measure, "", measure == Measure.CHANGE ? way : Optional.empty(), mark, against);
    }

    /** 支出13.6万元，占总资金84.5万元的16.1%. */
    private static final Pattern OF_BASE = Pattern.compile("(?:^|[，、；（])(?:约|共|仅)?占(?!.*预算)[^，。；：、占]{2,16}$");

    /** 较上年减少8.5万元（42.5%）: the rate in the bracket behind a change is its rate. */
    static Cue moved(Cue cue, String lead, String tail, List<Mention> before) {
        if (cue.measure() != Measure.RATE || before.isEmpty()) {
            return cue;
        }
        Mention change = before.get(before.size() - 1);
        if (lead.equals("的") && change.money() && OF_BASE.matcher(change.lead()).find()) {
            return new Cue(Measure.SHARE, "", Optional.empty(), ListMark.NONE, Against.UNSAID);
        }
        if (!lead.equals("（") || !tail.startsWith("）")) {
            return cue;
        }
        boolean moved = change.money()
                && change.measure() == Measure.CHANGE
                && change.cue().way().isPresent();
        Cue said = change.cue();
        return moved ? new Cue(Measure.CHANGE_RATE, "", said.way(), ListMark.NONE, said.against()) : cue;
    }

    private static Cue rate(
            String lead, Quantity.Percentage percentage, Optional<Direction> way, ListMark mark, Against against) {
        if (way.isPresent() || percentage.form() == Quantity.Form.POINTS) {
            return new Cue(Measure.CHANGE_RATE, "", way, mark, against);
        }
        Matcher completion = COMPLETION.matcher(lead);
        if (completion.find()) {
            String base = completion.group("base") != null ? completion.group("base") : completion.group("of");
            return new Cue(Measure.COMPLETION, base == null ? "" : base, way, mark, against);
        }
        Matcher share = SHARE.matcher(lead);
        if (share.find()) {
            return new Cue(Measure.SHARE, share.group("base"), way, mark, against);
        }
        return new Cue(Measure.RATE, RATE.matcher(lead).find() ? "率" : "", way, mark, against);
    }

    private static Measure side(String lead, Quantity quantity, String tail) {
        Measure said = said(lead, quantity, tail);
        boolean paid = said == Measure.UNKNOWN && quantity instanceof Quantity.Amount;
        return paid && PLANNED_BEHIND.matcher(tail).find() ? Measure.FINAL : said;
    }

    private static Measure said(String lead, Quantity quantity, String tail) {
        boolean stood = STOOD.matcher(lead).find();
        if (!(quantity instanceof Quantity.Amount)) {
            return stood ? Measure.PRIOR : quantity.unit().equals("分") ? points(lead) : Measure.NUMBER;
        }
        if (stood) {
            return Measure.PRIOR;
        }
        Matcher whole = OF_WHOLE.matcher(lead);
        if (tail.startsWith("的") && whole.find()) {
            return whole.group("begin") != null ? Measure.BUDGET_BEGIN : Measure.BUDGET;
        }
        if (AGAINST_AMOUNT.matcher(lead).find()) {
            return lead.contains("年初") ? Measure.BUDGET_BEGIN : Measure.BUDGET;
        }
        if (INSIDE.matcher(tail).find() && KEPT.matcher(lead).find()) {
            return lead.contains("年初") ? Measure.BUDGET_BEGIN : Measure.BUDGET;
        }
        if (LIMITED.matcher(tail).matches()) {
            return Measure.THRESHOLD;
        }
        if (EACH.matcher(tail).matches()) {
            return Measure.UNIT_PRICE;
        }
        if (LAST_FINAL.matcher(lead).find()) {
            return Measure.PRIOR;
        }
        if (ACTUAL.matcher(lead).find()) {
            return Measure.FINAL;
        }
        if (PRICE.matcher(lead).find()) {
            return Measure.UNIT_PRICE;
        }
        if (BEGIN.matcher(lead).find()) {
            return Measure.BUDGET_BEGIN;
        }
        if (ADJUSTED.matcher(lead).find()) {
            return Measure.BUDGET_ADJUSTED;
        }
        if (FULL.matcher(lead).find()) {
            return Measure.BUDGET_FULL;
        }
        if (PRIOR.matcher(lead).find()) {
            return Measure.PRIOR;
        }
        if (BALANCE.matcher(lead).find()) {
            return Measure.BALANCE;
        }
        return BUDGET.matcher(lead).find() ? Measure.BUDGET : Measure.UNKNOWN;
    }

    /** 满分18分，得17.5分. */
    private static Measure points(String lead) {
        if (WEIGHT.matcher(lead).matches()) {
            return Measure.WEIGHT;
        }
        return SCORE.matcher(lead).matches() ? Measure.SCORE : Measure.UNKNOWN;
    }

    private static ListMark mark(String lead) {
        if (lead.contains("其中") || AMONG.matcher(lead).find()) {
            return ListMark.UNSAID;
        }
        if (CLOSED.matcher(lead).find()) {
            return SOME.matcher(lead).find() ? ListMark.OPEN : ListMark.CLOSED;
        }
        if (lead.contains("分别为") || lead.contains("分别是") || lead.contains("依次为") || lead.contains("依次是")) {
            return ListMark.LOOSE;
        }
        return OPEN.matcher(lead).find() ? ListMark.OPEN : ListMark.NONE;
    }
}
