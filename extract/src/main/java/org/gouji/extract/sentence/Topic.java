package org.gouji.extract.sentence;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** What a paragraph is talking about, as it goes on: the item last named, the measure and the scope that a list takes over. */
final class Topic {
    private static final Pattern UNIT = Pattern.compile("|budget\\.unit");
    private static final Pattern SIDES = Pattern.compile("收入|支出");
    private static final Pattern LAST_YEAR = Pattern.compile(".*(?:较|比|与)去年.*");
    private static final Pattern PROJECT_SPENT = Pattern.compile(
            "(?:项目|^|[，；。、])(?:项目)?(?:资金)?(?:实际|累计|共|全年|项目)+(?:资金)?(?:支出|执行|使用|支付)(?:资金|金额|数)?(?:为|共)?$");
    private static final Pattern TOGETHER = Pattern.compile("(?:共计|合计)(?:支出|金额|资金)?(?:为)?$");
    /** 甲3万元、乙4万元、丙5万元，共12万元. */
    private static final Pattern LIST_TOTAL = Pattern.compile("[，；](?:共计|合计|总计|共)(?:支出|资金|金额|安排|投入)?(?:为)?");

    private static final Pattern IN_ROW = Pattern.compile("^[、；][^，。]+$");
    private static final int PARTS = 2;
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?:^|[，。；])(?:20\\d\\d年)?(?:全年|年度|本年度?)(?<side>收入|支出)(?:为|共)?$");
    /** What is added to a budget or taken from it is an item of its own, and what comes next is not about it. */
    private static final Pattern ADJUSTED = Pattern.compile(".*(?:追加|追减|调增|调减)");

    /** What there is at a day is had, not planned. */
    private static final Pattern STANDING = Pattern.compile("截[至止]|原值|净值");

    private static final Pattern MOVED_TO = Pattern.compile("(?:到|至|为)约?$");

    private static final Pattern COMPARES = Pattern.compile(
            "^(?:(?:决算数?)?(?:与|较|比|同)(?:20\\d\\d年度?|上年度?|上一年度?|去年|年初)(?:同期|预算|决算|年初)*数?(?:相比|减少|增加|下降|增长|节约|，)|同比)");
    private static final Pattern ASIDE = Pattern.compile("；(?:与|较|比|同)(?:20\\d\\d年度?|上年度?|上一年度?|去年)");
    /** Words that say only that money was spent: whatever the label or heading names. */
    private static final Pattern PAID = Pattern.compile(
            "(?:实际|共|已|全年|累计|标准)*(?:拨付|列支|投入|发放|兑付|支付|付款|奖补|支出|开支|花费|使用|补助)+(?:资金|经费|补助|补贴|奖补|金额|补助资金)?");

    private static final Pattern SAVED = Pattern.compile("节约(?:了)?(?:资金|经费|支出)?$");
    private static final Pattern TOTALS = Pattern.compile("(?:exp|inc)\\.total.*|budget\\.unit");
    private static final Pattern BUDGETED = Pattern.compile("(?<!公共|基金|经营|总)预算(?:数|额)?$");
    private static final Pattern WORK = Pattern.compile("工程|工作|服务|建设|改造|活动|任务");
    /** 6.饮水管护项目。安排基金10万元，支出9万元: what was paid is the project's. */
    private static final Pattern WORK_OF = Pattern.compile(".{2,}(?:项目|工程|专项)");

    private static final Pattern GIVEN = Pattern.compile("^(?:安排|下达|落实|争取|使用|收到|投入)");
    private static final Pattern PAID_OF =
            Pattern.compile("[，、；](?:实际|共|已|全年)*(?:支出|执行|拨付|支付|兑付|发放|投入)(?:资金)?(?:为|共|共计)?");
    /** 公用经费占12%: whose share it is stands right before. */
    private static final Pattern SHARING =
            Pattern.compile("(?:^|[，。；：、])(?:其中)?(?<name>[^，。；：、（）占]{2,14})(?:所占|占)[^，。；：、]*$");
    /** 15批次，116人次; 12场1300人次. */
    private static final Pattern SAME_THING = Pattern.compile("[，、和及（]?(?:共|共计|计|合计|约)?");

    private static final Set<Measure> BUDGETS =
            EnumSet.of(Measure.BUDGET, Measure.BUDGET_BEGIN, Measure.BUDGET_ADJUSTED, Measure.BUDGET_FULL);
    private static final Pattern WHOLE_BUDGET = Pattern.compile("(?:全年|调整后?的?|年度|本年)预算(?:数|总额)?");

    /** How the keys of functional items (类款项) begin. */
    private static final String FUNCTION = "func:";

    private final Setting setting;
    private final Naming naming;
    private Name item;
    private Name head;
    private Name main = Name.NONE;
    private Name counted = Name.NONE;
    private Name named = Name.NONE;
    private Name label = Name.NONE;
    /** What the sentence before this one was about. */
    private Name before = Name.NONE;
    /** Whose change was last told in this sentence. */
    private Name moved = Name.NONE;

    private Measure listed = Measure.UNKNOWN;
    private Scope scope = Scope.UNSAID;
    private String whole = "";
    /** What is shown of the total or the count that a list is under. */
    private String list = "";

    /** How many amounts of a list stand one after the other, the first left out. */
    private int inRow;

    private OptionalInt year = OptionalInt.empty();
    private Optional<Mention> last = Optional.empty();
    private Optional<Mention> bracket = Optional.empty();
    private Optional<Mention> closed = Optional.empty();

    /**
     * @param topic the name that the section's heading gives; it names what is shown, and is no key unless the vocabulary knows it
     */
    Topic(Setting setting, Name topic, Naming naming) {
        this.setting = setting;
        this.naming = naming;
        this.item = setting.topic().isEmpty() ? Name.NONE : topic;
        this.head = item;
    }

    Setting setting() {
        return setting;
    }

    /**
     * The parts of a list are forgotten at its end: what comes next speaks of the whole again.
     *
     * @param name the label that the sentence begins with; empty if none
     * @param words the sentence, plain; one that begins with a comparison goes on about what the one before was about
     */
    void startSentence(Name name, String words) {
        label = name;
        if (head.isEmpty() && main.key().startsWith(FUNCTION)) {
            head = main;
        }
        before = main.isEmpty() ? before : main;
        moved = Name.NONE;
        listed = Measure.UNKNOWN;
        whole = "";
        list = "";
        item = head.isEmpty() && COMPARES.matcher(words).find() ? main : head;
        main = Name.NONE;
    }

    /** The paragraph has named what it is about. */
    void headed(Name name) {
        item = name;
        head = name;
    }

    Fact fact(Quantity quantity, Cue cue, Lead words, Optional<Years.Said> said, Span sentence) {
        String lead = words.text();
        if (cue.mark() != ListMark.NONE && last.filter(Mention::plain).isPresent()) {
            Measure before = last.get().measure();
            listed = before == Measure.BALANCE || before == Measure.PRIOR ? Measure.FINAL : before;
            scope = last.get().fact().scope();
            whole = last.get().fact().key();
            list = last.get().fact().item();
        }
        open(lead);
        String above = whole.isEmpty() ? bracket.map(m -> m.fact().key()).orElse(head.key()) : whole;
        Name meant = Funds.meant(words.name(), words.sentence(), whole);
        Name part = Parts.meant(meant, above, list);
        Name own = labelled(quantity, money(quantity) ? Unnamed.completed(part, item, head) : part);
        if (money(quantity) && (own.isEmpty() || Aside.worth(own.text()))) {
            own = Aside.of(own, cue, lead, last, list);
        }
        own = money(quantity) && PAID.matcher(own.text()).matches() ? received(own) : own;
        own = cue.measure() == Measure.CHANGE ? spending(own, lead) : own;
        boolean owned = !own.isEmpty() && owns(quantity, cue) && !(money(quantity) && about(own));
        Name name = owned
                ? own
                : money(quantity)
                        ? setting.usual() == Measure.BUDGET ? carried(cue, lead) : spent(carried(cue, lead), cue)
                        : counted(quantity, cue, lead);
        boolean unnamed = name.isEmpty()
                || (!owned
                        && (UNIT.matcher(name.key()).matches() || name.text().equals("支出决算"))
                        && !SIDES.matcher(Naming.generic(lead)).matches());
        if (money(quantity) && unnamed && !Naming.generic(lead).isEmpty()) {
            name = setting.ofProject()
                    ? new Name(Naming.generic(lead), name.key(), name.scope(), false)
                    : Unnamed.sided(Naming.generic(lead), name, last);
        } else if (money(quantity) && name.isEmpty()) {
            name = Unnamed.arrived(lead);
        }
        said.filter(Years.Said::leading).ifPresent(s -> year = OptionalInt.of(s.year()));
        Measure measure = measure(quantity, cue, words.sentence());
        boolean change = measure == Measure.CHANGE || measure == Measure.CHANGE_RATE;
        moved = measure == Measure.CHANGE ? name : measure == Measure.CHANGE_RATE ? moved : Name.NONE;
        OptionalInt when = change ? latest(said) : when(measure, said);
        Scope money = name.scope() == Scope.UNSAID && listed != Measure.UNKNOWN ? scope : name.scope();
        return new Fact(
                quantity,
                text(name, cue, measure, lead),
                name.key(),
                measure,
                money,
                when,
                new Place(PlaceKind.PROSE, sentence, setting.section()));
    }

    /** 国内公务接待8批次60人次，支出2万元 is what the receptions cost. */
    private Name received(Name own) {
        boolean reception = !counted.isEmpty()
                && counted.key().startsWith("sg.")
                && last.filter(m -> !m.money()).isPresent();
        return reception ? counted : own;
    }

    /** A bracket that opens right after an amount tells its parts. */
    private void open(String lead) {
        if (lead.startsWith("（")) {
            bracket = last.filter(Mention::money).filter(Mention::plain);
            closed = Optional.empty();
        } else if (lead.startsWith("）") && !lead.contains("；")) {
            closed = bracket.filter(m -> BUDGETS.contains(m.measure()));
            bracket = Optional.empty();
        } else if (lead.contains("）") || lead.contains("；")) {
            bracket = Optional.empty();
            closed = Optional.empty();
        } else {
            closed = Optional.empty();
        }
    }

    /** What was named as a budget is not one when its final account comes: 公用经费预算8万元，实际7万元. */
    private static Name spent(Name name, Cue cue) {
        String text = BUDGETED.matcher(name.text()).replaceFirst("");
        boolean side = cue.measure() == Measure.FINAL || cue.measure() == Measure.UNKNOWN;
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
        return bare && before.key().equals("exp." + own.key().substring(4)) ? before : own;
    }

    /** Whether a name only repeats that money was spent on what the heading or label is about. */
    private boolean about(Name own) {
        if (HeadingNames.narrow(head.key()) && TOTALS.matcher(own.key()).matches()) {
            return true;
        }
        return !item.isEmpty() && !own.known() && PAID.matcher(own.text()).matches();
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
    private Name labelled(Quantity quantity, Name own) {
        boolean named = money(quantity) && !label.isEmpty() && !own.isEmpty() && !own.known();
        boolean part = own.key().length() > 2 && label.key().contains(own.key());
        boolean longer = label.key().length() > 2
                && own.key().startsWith(label.key())
                && WORK.matcher(own.key().substring(label.key().length())).matches();
        return named && (part || longer) ? label : own;
    }

    /**
     * The words before a number.
     *
     * @param text as they stand, plain
     * @param name the name that they give
     * @param sentence the sentence up to the number, plain
     */
    record Lead(String text, Name name, String sentence) {}

    /** The item of an amount without a name of its own: the project, what was named before, or the unit's whole budget. */
    private Name carried(Cue cue, String lead) {
        if (WORK_OF.matcher(head.text()).matches()
                && GIVEN.matcher(item.text()).find()
                && PAID_OF.matcher(lead).matches()) {
            return head;
        }
        if (inRow >= PARTS && LIST_TOTAL.matcher(lead).matches()) {
            return new Name("合计", "", Scope.UNSAID, false);
        }
        if (TOGETHER.matcher(lead).find() && !named.isEmpty()) {
            return named;
        }
        if (ADJUSTED.matcher(Naming.generic(lead)).matches()) {
            return Unnamed.adjusted(Naming.generic(lead));
        }
        if (list.contains("预算") && WHOLE_BUDGET.matcher(Naming.generic(lead)).matches()) {
            return new Name(Naming.generic(lead), "", Scope.UNSAID, false);
        }
        if (setting.ofProject() && PROJECT_SPENT.matcher(lead).find()) {
            boolean one = !item.isEmpty() && item.key().indexOf('.') < 0 && listed == Measure.UNKNOWN;
            return new Name(one ? item.text() : "项目支出总额", "project.total", Scope.UNSAID, true);
        }
        boolean back = lead.contains("；")
                || lead.contains("）")
                || (listed != Measure.UNKNOWN && cue.measure() == Measure.FINAL);
        if (back && ASIDE.matcher(lead).find()) {
            return head.isEmpty() ? main : head;
        }
        if (back && head.isEmpty() && closed.isPresent() && !BUDGETS.contains(cue.measure())) {
            Fact budget = closed.get().fact();
            return new Name(budget.item(), budget.key(), budget.scope(), true);
        }
        if (back && !HeadingNames.section(head.key())) {
            return head;
        }
        if (lead.contains("；") || lead.contains("）")) {
            return Name.NONE;
        }
        Matcher year = WHOLE_YEAR.matcher(lead);
        if (!setting.ofProject() && !HeadingNames.narrow(head.key()) && year.find()) {
            return year.group("side").equals("收入")
                    ? new Name("全年收入", "inc.total", Scope.YEAR_TOTAL, true)
                    : new Name("全年支出", "exp.total", Scope.YEAR_TOTAL, true);
        }
        if (item.key().startsWith("bal.") && cue.measure() != Measure.BALANCE) {
            return Name.NONE;
        }
        if (item.key().equals("budget.unit") && cue.measure() == Measure.UNKNOWN) {
            return new Name("支出决算", "exp.total", Scope.YEAR_TOTAL, true);
        }
        boolean budget = item.isEmpty() && cue.measure() == Measure.BUDGET_BEGIN && !setting.ofProject();
        return budget ? new Name("年初预算", "budget.unit", Scope.UNSAID, true) : item;
    }

    /** 由468件减少到412件，减少56件: the later numbers are of what the first one counts; a rate is of the item that was named. */
    private Name counted(Quantity quantity, Cue cue, String lead) {
        boolean goesOn = cue.measure() == Measure.CHANGE
                || cue.measure() == Measure.CHANGE_RATE
                || MOVED_TO.matcher(lead).find();
        boolean again =
                quantity instanceof Quantity.Count && SAME_THING.matcher(lead).matches();
        if (cue.measure() == Measure.SHARE) {
            Matcher sharing = SHARING.matcher(lead);
            Name share = sharing.find() ? naming.named(sharing.group("name")) : Name.NONE;
            return share.isEmpty() ? item : share;
        }
        if (cue.measure() == Measure.CHANGE_RATE && !moved.isEmpty() && (moved.known() || item.isEmpty())) {
            return moved;
        }
        if ((goesOn || again) && !counted.isEmpty()) {
            return counted;
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
        if (cue.measure() != Measure.UNKNOWN) {
            return cue.measure();
        }
        if (!money(quantity)) {
            boolean points = listed == Measure.SCORE || listed == Measure.WEIGHT;
            return points && quantity.unit().equals("分") ? listed : Measure.NUMBER;
        }
        Measure inside = bracket.map(Mention::measure).filter(BUDGETS::contains).orElse(Measure.UNKNOWN);
        if (inside != Measure.UNKNOWN && listed == Measure.UNKNOWN) {
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

    private String text(Name name, Cue cue, Measure measure, String lead) {
        if (name.isEmpty()) {
            return "";
        }
        boolean down = cue.way().filter(w -> w == Claim.Direction.DOWN).isPresent();
        String than = cue.against() == Cue.Against.BUDGET
                ? "较预算"
                : LAST_YEAR.matcher(lead).matches() ? "较去年" : "较上年";
        return switch (measure) {
            case SHARE -> name.text() + "占比";
            case CHANGE ->
                naming.canonical(name)
                        + (SAVED.matcher(lead).find()
                                ? "节约额"
                                : than + (cue.way().isEmpty() ? "差额" : down ? "减少额" : "增加额"));

            case CHANGE_RATE -> naming.canonical(name) + (down ? "下降率" : "增长率");
            case COMPLETION -> name.text() + "完成预算";
            default -> Polished.item(name.text(), measure, lead, within());
        };
    }

    /** What is shown of the total or the count that a list or a bracket is under. */
    private String within() {
        return list.isEmpty() ? bracket.map(m -> m.fact().item()).orElse("") : list;
    }

    void follow(Mention mention) {
        boolean before =
                mention.money() || mention.lead().contains(mention.fact().item());
        if (mention.plain() && mention.named() && before) {
            named = new Name(
                    mention.fact().item(), mention.fact().key(), mention.fact().scope(), false);
            counted = mention.money()
                    ? Name.NONE
                    : new Name(
                            mention.fact().item(),
                            mention.fact().key(),
                            mention.fact().scope(),
                            false);
        }
        boolean goesOn = !ADJUSTED.matcher(mention.fact().item()).matches();
        if (main.isEmpty() && mention.plain() && mention.money() && mention.named() && mention.depth() == 0) {
            main = new Name(
                    BUDGETED.matcher(mention.fact().item()).replaceFirst(""),
                    mention.fact().key(),
                    mention.fact().scope(),
                    true);
        }
        if (mention.plain()
                && mention.money()
                && goesOn
                && !mention.fact().item().isEmpty()) {
            item = new Name(
                    mention.fact().item(), mention.fact().key(), mention.fact().scope(), true);
        }
        if (mention.plain() && mention.money()) {
            inRow = IN_ROW.matcher(mention.lead()).matches() ? inRow + 1 : 0;
        }
        if (mention.plain()) {
            last = Optional.of(mention);
        }
    }
}
