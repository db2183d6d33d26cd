package org.gouji.extract.sentence;

import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** What a paragraph is talking about, as it goes on: gives each number its item, measure, scope and year. */
final class Topic {
    private static final Pattern UNIT = Pattern.compile("|budget\\.unit");
    private static final Pattern SIDES = Pattern.compile("收入|支出");

    /** What there is at a day is had, not planned. */
    private static final Pattern STANDING = Pattern.compile("截[至止]|原值|净值");

    private static final Pattern MOVED_TO = Pattern.compile("(?:到|至|为)约?$");

    /** Words that say only that money was spent: whatever the label or heading names. */
    private static final Pattern PAID = Pattern.compile(
            "(?:实际|共|已|全年|累计|标准)*(?:拨付|列支|投入|发放|兑付|支付|付款|奖补|支出|开支|花费|使用|补助)+(?:资金|经费|补助|补贴|奖补|金额|补助资金)?");

    /** What was planned to be invested, of which money that has arrived is another. */
    private static final Pattern INVESTED = Pattern.compile(".*(?:总投资|投资|投资额|概算|估算)");

    /** 该项目年初预算9万元: of the name without its side no 年初 is left. */
    private static final Pattern WHEN = Pattern.compile("(?<=.{2})(?:年初|全年|年度)$");

    private static final Pattern TOTALS = Pattern.compile("(?:exp|inc)\\.total.*|budget\\.unit");
    private static final Pattern WORK = Pattern.compile("工程|工作|服务|建设|改造|活动|任务");
    /** 公用经费占12%: whose share it is stands right before. */
    private static final Pattern SHARING =
            Pattern.compile("(?:^|[，。；：、])(?:其中)?(?<name>[^，。；：、（）占]{2,14})(?:所占|占)[^，。；：、]*$");
    /** （上年435.56万元，其中项目支出140.06万元）, 上年500万元（基本支出300万元、项目支出200万元）: parts of last year's value. */
    private static final Pattern EARLIER = Pattern.compile(
            "（(?:上年度?|上一年度?|去年|上年同期)[^（）本今]*[，、]其中[^（）本今]*$|(?:上年度?|上一年度?|去年)[^，。；：、（）]{0,6}\\d[\\d.]*[亿万]?元（(?:(?!本年|本期|今年|当年)[^（）])*$|（(?:上年度?|上一年度?|去年|上年同期)[^（），。；本今]{0,6}\\d[\\d.]*[笔户人个件次名家份台套亩][、，]?$");
    /** 编报预算400万元，追加15万元，调整后415万元. */
    private static final Pattern ADJUSTED_TO =
            Pattern.compile("[，、](?:调整后(?:的)?(?:共?计|为|达)?|(?:(?:年中|年度中|执行中)[^，。；：、]{0,16})?调整[为至到])");

    /** 15批次，116人次; 12场1300人次. */
    private static final Pattern SAME_THING = Pattern.compile("[，、和及（]?(?:共|共计|计|合计|约)?");

    private final Setting setting;
    private final Naming naming;
    private final Trail trail;
    private final Carried carried;
    private final ItemText shown;
    private final Untold untold;
    private OptionalInt year = OptionalInt.empty();

    /**
     * @param topic the name that the section's heading gives; it names what is shown, and is no key unless the vocabulary knows it
     */
    Topic(Setting setting, Name topic, Naming naming) {
        this.setting = setting;
        this.naming = naming;
        this.trail = new Trail(setting.topic().isEmpty() ? Name.NONE : topic);
        this.carried = new Carried(trail, setting.ofProject());
        this.untold = new Untold(trail);
        this.shown = new ItemText(trail, naming, setting.ofProject());
    }

    Setting setting() {
        return setting;
    }

    /** What has been named so far. */
    Trail trail() {
        return trail;
    }

    /** The paragraph has said of which year it tells. */
    void ofYear(int said) {
        year = OptionalInt.of(said);
    }

    Fact fact(Quantity quantity, Cue cue, Lead words, Optional<Years.Said> said, Span sentence) {
        String lead = words.text();
        trail.lead(lead, cue);
        boolean money = money(quantity);
        Name own = own(quantity, cue, words);
        boolean owned = !own.isEmpty() && owns(quantity, cue) && !(money && (about(own, lead) || adjusted(lead)));
        Name name = owned ? own : unowned(quantity, cue, lead);
        boolean unnamed = name.isEmpty()
                || (!owned
                        && (UNIT.matcher(name.key()).matches() || name.text().equals("支出决算"))
                        && !SIDES.matcher(Leading.side(lead)).matches());
        name = money && unnamed ? sided(name, lead) : name;
        said.filter(Years.Said::leading).ifPresent(s -> year = OptionalInt.of(s.year()));
        Measure measure = money && adjusted(lead)
                ? Measure.BUDGET_ADJUSTED
                : Planned.measure(measure(quantity, cue, words.sentence()), name.text(), words);
        boolean change = measure == Measure.CHANGE || measure == Measure.CHANGE_RATE;
        trail.moved(measure, name);
        OptionalInt when = change ? latest(said) : when(measure, said);
        Scope scope = name.scope() == Scope.UNSAID && trail.listed() != Measure.UNKNOWN ? trail.scope() : name.scope();
        String item = shown.of(money ? untold.of(name, measure, words) : name, cue, measure, lead);
        return new Fact(
                quantity,
                money ? Funds.shown(item, name, setting.fund()) : item,
                name.key(),
                measure,
                scope,
                when,
                new Place(PlaceKind.PROSE, sentence, setting.section()));
    }

    /**
     * The words before a number.
     *
     * @param text as they stand, plain
     * @param name the name that they give
     * @param sentence the sentence up to the number, plain
     */
    record Lead(String text, Name name, String sentence) {}

    /** The name that the words right before a number give it, completed by what it stands under. */
    private Name own(Quantity quantity, Cue cue, Lead words) {
        String lead = words.text();
        Name meant = Funds.meant(words.name(), Funds.told(setting.fund(), words.sentence()), trail.whole());
        Name listed = Parts.meant(meant, trail.above(), trail.list());
        Name part = listed == meant ? Parts.meant(meant, trail.above(), trail.around()) : listed;
        if (!money(quantity)) {
            return cue.measure() == Measure.CHANGE ? spending(part, lead) : part;
        }
        Name own = labelled(Unnamed.completed(part, trail.item(), trail.head()));
        if (own.isEmpty() || Aside.worth(own.text())) {
            own = Aside.of(own, cue, lead, trail.last(), trail.list());
        }
        own = PAID.matcher(own.text()).matches() ? received(own) : own;
        return cue.measure() == Measure.CHANGE ? spending(own, lead) : own;
    }

    private Name unowned(Quantity quantity, Cue cue, String lead) {
        if (!money(quantity)) {
            return counted(quantity, cue, lead);
        }
        if (adjusted(lead)) {
            Name budget = naming.named("调整后预算");
            return new Name("调整后预算", budget.key(), budget.scope(), budget.known());
        }
        Name paid = PaidFor.of(lead, trail);
        if (!paid.isEmpty()) {
            return paid;
        }
        Name name = carried.of(cue, lead);
        Name arrived = INVESTED.matcher(name.text()).matches() ? Unnamed.arrived(lead) : Name.NONE;
        if (!arrived.isEmpty()) {
            return arrived;
        }
        return setting.usual() == Measure.BUDGET ? name : spent(name, cue);
    }

    /** Whether a budget is told that was changed: 调整后 right behind what it was and what was added. */
    private boolean adjusted(String lead) {
        return ADJUSTED_TO.matcher(lead).matches()
                && trail.last()
                        .filter(m -> m.money() && Trail.BUDGETS.contains(m.measure()))
                        .isPresent();
    }

    /** The name of an amount whose words tell only its side: 预算, 实际支出, 到位. */
    private Name sided(Name name, String lead) {
        String side = Leading.side(lead);
        if (side.isEmpty() && name.isEmpty()) {
            return SidesOfProject.of(lead).orElseGet(() -> Unnamed.arrived(lead));
        }
        if (side.isEmpty()) {
            return name;
        }
        return setting.ofProject() && !Trail.ADJUSTED.matcher(side).matches()
                ? new Name(side, name.key(), name.scope(), false)
                : Unnamed.sided(side, name, trail.last());
    }

    /** 国内公务接待8批次60人次，支出2万元 is what the receptions cost. */
    private Name received(Name own) {
        boolean reception = trail.counted().key().startsWith("sg.")
                && trail.last().filter(m -> !m.money()).isPresent();
        return reception ? trail.counted() : own;
    }

    /** What was named as a budget is not one when its final account comes: 公用经费预算8万元，实际7万元. */
    private static Name spent(Name name, Cue cue) {
        String text = WHEN.matcher(Trail.BUDGETED.matcher(name.text()).replaceFirst(""))
                .replaceFirst("");
        boolean side = cue.measure() == Measure.FINAL || cue.measure() == Measure.UNKNOWN;
        if (side && text.equals("调整后")) {
            return Name.NONE;
        }
        return side
                        && text.length() > 1
                        && !text.equals(name.text())
                        && !TOTALS.matcher(name.key()).matches()
                ? new Name(text, name.key(), name.scope(), name.known())
                : name;
    }

    /** 一般公共预算财政拨款减少3万元 after a sentence about its expenditure is about that, not about income. */
    private Name spending(Name own, String lead) {
        boolean bare = own.key().startsWith("inc.") && !lead.contains("收入");
        return bare && trail.before().key().equals("exp." + own.key().substring(4)) ? trail.before() : own;
    }

    /** Whether a name only repeats that money was spent on what the heading or label is about. */
    private boolean about(Name own, String lead) {
        if (HeadingNames.narrow(trail.head().key()) && TOTALS.matcher(own.key()).matches()) {
            return true;
        }
        return !own.known()
                && PAID.matcher(own.text()).matches()
                && !(trail.item().isEmpty() && PaidFor.of(lead, trail).isEmpty());
    }

    private OptionalInt when(Measure measure, Optional<Years.Said> said) {
        if (measure == Measure.PRIOR) {
            return before(setting.year());
        }
        return said.isPresent() ? OptionalInt.of(said.get().year()) : year.isPresent() ? year : setting.year();
    }

    /** A change belongs to the later of the years that its sentence names. */
    private OptionalInt latest(Optional<Years.Said> said) {
        if (said.isEmpty()) {
            return year.isPresent() ? year : setting.year();
        }
        return OptionalInt.of(Math.max(said.get().year(), year.orElse(0)));
    }

    /** 1.热线平台运行费项目：2021年热线平台运行经费支出9万元: the label names what the sentence calls by another name. */
    private Name labelled(Name own) {
        Name label = trail.label();
        boolean named = !label.isEmpty() && !own.isEmpty() && !own.known();
        boolean part = own.key().length() > 2 && label.key().contains(own.key());
        boolean longer = label.key().length() > 2
                && own.key().startsWith(label.key())
                && WORK.matcher(own.key().substring(label.key().length())).matches();
        return named && (part || longer) ? label : own;
    }

    /** 由468件减少到412件，减少56件: the later numbers are of what the first one counts; a rate is of the item that was named. */
    private Name counted(Quantity quantity, Cue cue, String lead) {
        boolean goesOn = cue.measure() == Measure.CHANGE
                || cue.measure() == Measure.CHANGE_RATE
                || MOVED_TO.matcher(lead).find();
        boolean again =
                quantity instanceof Quantity.Count && SAME_THING.matcher(lead).matches();
        Name item = trail.item();
        Name whole = cue.measure() == Measure.COMPLETION ? trail.opened() : Name.NONE;
        if (!whole.isEmpty()) {
            return whole;
        }
        if (cue.measure() == Measure.SHARE) {
            int shown = trail.recent().size();
            Matcher sharing = SHARING.matcher(lead);
            if (lead.equals("的") && shown > 1) {
                return naming.named(trail.recent().get(shown - 2));
            }
            Name share = sharing.find() ? naming.named(sharing.group("name")) : Name.NONE;
            return share.isEmpty() ? item : share;
        }
        Name moved = trail.moved();
        if (cue.measure() == Measure.CHANGE_RATE && !moved.isEmpty() && (moved.known() || item.isEmpty())) {
            return moved;
        }
        if ((goesOn || again) && !trail.counted().isEmpty()) {
            return trail.counted();
        }
        boolean thing = quantity instanceof Quantity.Count && !item.text().equals(setting.topic());
        return thing ? Name.NONE : item;
    }

    private static boolean money(Quantity quantity) {
        return quantity instanceof Quantity.Amount;
    }

    /** A share or a completion rate speaks of the item named before it, a base is not its item. */
    private static boolean owns(Quantity quantity, Cue cue) {
        return !(quantity instanceof Quantity.Percentage)
                || cue.measure() == Measure.RATE
                || cue.measure() == Measure.CHANGE_RATE;
    }

    private Measure measure(Quantity quantity, Cue cue, String sentence) {
        boolean open = cue.measure() == Measure.UNKNOWN || cue.measure() == Measure.FINAL;
        if (open && money(quantity) && EARLIER.matcher(sentence).find()) {
            return Measure.PRIOR;
        }
        if (cue.measure() != Measure.UNKNOWN) {
            return cue.measure();
        }
        Measure listed = trail.listed();
        if (!money(quantity)) {
            boolean points = listed == Measure.SCORE || listed == Measure.WEIGHT;
            return points && quantity.unit().equals("分") ? listed : Measure.NUMBER;
        }
        Measure inside = trail.bracket()
                .map(Mention::measure)
                .filter(Trail.BUDGETS::contains)
                .orElse(Measure.UNKNOWN);
        if (inside != Measure.UNKNOWN && !isMoney(listed)) {
            return inside;
        }
        boolean taken = isMoney(listed);
        return taken ? listed : STANDING.matcher(sentence).find() ? Measure.FINAL : setting.usual();
    }

    private static boolean isMoney(Measure measure) {
        return switch (measure) {
            case UNKNOWN, NUMBER, SCORE, WEIGHT -> false;
            default -> true;
        };
    }

    private static OptionalInt before(OptionalInt year) {
        return year.isPresent() ? OptionalInt.of(year.getAsInt() - 1) : year;
    }
}
