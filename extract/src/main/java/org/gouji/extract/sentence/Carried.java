package org.gouji.extract.sentence;

import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Scope;

/** The item of an amount without a name of its own: the project, what was named before, or the unit's whole budget. */
final class Carried {
    private static final Pattern PROJECT_SPENT = Pattern.compile(
            "(?:项目|^|[，；。、]|年底|年末|月底|\\d日)(?:项目)?(?:资金)?(?:实际|累计|共|全年|项目)+(?:资金)?(?:支出|执行|使用|支付)(?:资金|金额|数)?(?:为|共)?$|(?:^|[，。；])(?:项目)?资金(?:支付|支出|使用)(?:金额|数)?(?:为|共)?$");
    /** 其中甲4万元，乙3万元，2023年支出6万元: no part spent it. */
    private static final Pattern YEARLY = Pattern.compile("[，；]?20\\d\\d年度?(?:资金)?(?:支出|执行|使用|支付)(?:资金|金额|数)?(?:为|共)?");
    /** 第四季度支出68万元，全年共支出262万元: the year is no part of it. */
    private static final Pattern PERIOD = Pattern.compile("[一二三四1-4]季度|[上下]半年|\\d月");

    /** Not 总计, which is a name of its own in accounts: 收入总计, 支出总计. */
    private static final Pattern TOGETHER = Pattern.compile("(?:共计|合计)(?:支出|金额|资金)?(?:为)?$");

    /** 甲3万元、乙4万元、丙5万元，共12万元. */
    private static final Pattern LIST_TOTAL = Pattern.compile("[，；]" + Together.SHORT + "(?:支出|资金|金额|安排|投入)?(?:为)?");

    /** 甲3万元，乙4万元，共计下达7万元. */
    private static final Pattern IN_ALL = Pattern.compile("[，；]" + Together.WORD + "(?:下达|安排|支出|投入|资金|金额)*(?:为)?");

    /** 三项共计9万元, 以上合计9万元. */
    private static final Pattern SEVERAL =
            Pattern.compile("[，；。]?(?:(?:以上|上述)[^，。；]{0,6}|[^，。；]{0,2}[两二三四五六七八九十\\d][项类])(?:资金|支出|费用)?" + Together.WORD
                    + "(?:支出|资金|金额|发放)?(?:为)?");

    /** 其中甲3万元、乙4万元，较上年增加1万元: what comes behind the row is of the whole. */
    private static final Pattern COMPARED = Pattern.compile("^，(?:总额|合计)?(?:与|较|比|同)");

    private static final Pattern NEXT = Pattern.compile("^[，、；][^。；]*$");

    private static final int PARTS = 2;
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?:^|[，。；])(?:20\\d\\d年)?(?:全年|年度|本年度?)(?<side>收入|支出)(?:为|共)?$");
    /** 部门收入5万元，支出4万元: what was spent of it is not income. */
    private static final Pattern OTHER_SIDE = Pattern.compile("[，、]支出(?:总计|合计|总额|决算)?(?:数)?(?:为|共)?");

    private static final Pattern ASIDE = Pattern.compile(
            "；(?:与|较|比|同)(?:20\\d\\d年度?|上年度?|上一年度?|去年|年初|全年|调整后?|预算)|；(?:而)?(?:上年度?|去年)(?:同期)?(?:决算|支出|执行)?(?:数|为)*$");
    /** 6.饮水管护项目。安排基金10万元，支出9万元: what was paid is the project's. */
    private static final Pattern WORK_OF = Pattern.compile(".{2,}(?:项目|工程|专项)");

    private static final Pattern GIVEN = Pattern.compile("^(?:安排|下达|落实|争取|使用|收到|投入)");
    private static final Pattern PAID_OF =
            Pattern.compile("[，、；](?:实际|共|已|全年)*(?:支出|执行|拨付|支付|兑付|发放|投入)(?:资金)?(?:为|共|共计)?");
    private static final Pattern WHOLE_BUDGET = Pattern.compile("(?:全年|调整后?的?|年度|本年)预算(?:数|总额)?");

    private final Trail trail;
    private final boolean project;

    /**
     * @param project whether the report is of one project
     */
    Carried(Trail trail, boolean project) {
        this.trail = trail;
        this.project = project;
    }

    /** The item; empty if there is none. */
    Name of(Cue cue, String lead) {
        Name head = trail.head();
        if (WORK_OF.matcher(head.text()).matches()
                && GIVEN.matcher(trail.item().text()).find()
                && PAID_OF.matcher(lead).matches()) {
            return head;
        }
        if (trail.inRow() >= PARTS && LIST_TOTAL.matcher(lead).matches()) {
            return new Name("合计", "", Scope.UNSAID, false);
        }
        boolean several = TOGETHER.matcher(lead).find()
                && trail.last()
                        .filter(m -> m.fact().quantity().unit().equals("项"))
                        .isPresent();
        if (several || SEVERAL.matcher(lead).matches()) {
            return new Name("合计", "", Scope.UNSAID, false);
        }
        boolean many = IN_ALL.matcher(lead).matches()
                && trail.last()
                        .filter(m -> m.money() && NEXT.matcher(m.lead()).find())
                        .isPresent();
        if (many) {
            return new Name("合计", "", Scope.UNSAID, false);
        }
        if (TOGETHER.matcher(lead).find() && !trail.named().isEmpty()) {
            return trail.named();
        }
        String side = Leading.side(lead);
        if (Trail.ADJUSTED.matcher(side).matches()) {
            return Unnamed.adjusted(side);
        }
        if (trail.list().contains("预算") && WHOLE_BUDGET.matcher(side).matches()) {
            return new Name(side, "", Scope.UNSAID, false);
        }
        boolean yearly =
                trail.listed() != Measure.UNKNOWN && YEARLY.matcher(lead).matches();
        if (project && (yearly || PROJECT_SPENT.matcher(lead).find())) {
            Name item = trail.item();
            boolean one = !SidesOfProject.whole(item.text())
                    && !item.text().equals(Unnamed.ARRIVED_MONEY)
                    && item.key().indexOf('.') < 0
                    && !PERIOD.matcher(item.text()).find()
                    && trail.listed() == Measure.UNKNOWN;
            return new Name(one ? item.text() : SidesOfProject.spent(lead), "project.total", Scope.UNSAID, true);
        }
        boolean back = lead.contains("；")
                || lead.contains("）")
                || (trail.listed() != Measure.UNKNOWN && cue.measure() == Measure.FINAL);
        return back ? back(cue, lead) : goesOn(cue, lead);
    }

    /** Behind a bracket or a list the sentence speaks of the whole again. */
    private Name back(Cue cue, String lead) {
        Name head = trail.head();
        if (ASIDE.matcher(lead).find()) {
            Name main = trail.main().isEmpty() ? trail.moved() : trail.main();
            boolean part = HeadingNames.section(head.key()) && !main.isEmpty();
            return head.isEmpty() || part ? main : head;
        }
        Optional<Fact> budget =
                trail.closed().filter(m -> Trail.BUDGETS.contains(m.measure())).map(Mention::fact);
        if (head.isEmpty() && budget.isPresent() && !Trail.BUDGETS.contains(cue.measure())) {
            return new Name(
                    budget.get().item(), budget.get().key(), budget.get().scope(), true);
        }
        if (!HeadingNames.section(head.key())) {
            return head;
        }
        return lead.contains("；") || lead.contains("）") ? Name.NONE : goesOn(cue, lead);
    }

    private Name goesOn(Cue cue, String lead) {
        if (cue.measure() == Measure.CHANGE
                && trail.inRow() > 0
                && trail.last().filter(m -> !m.lead().startsWith("；")).isPresent()
                && COMPARED.matcher(lead).find()) {
            return trail.main().isEmpty() ? trail.item() : trail.main();
        }
        Name item = trail.item();
        Matcher other = OTHER_SIDE.matcher(lead);
        if (other.matches() && item.text().contains("收入") && !item.text().contains("支出")) {
            boolean total = item.key().equals("inc.total");
            return new Name(item.text().replace("收入", "支出"), total ? "exp.total" : "", item.scope(), total);
        }
        Matcher year = WHOLE_YEAR.matcher(lead);
        if (!project && !HeadingNames.narrow(trail.head().key()) && year.find()) {
            return year.group("side").equals("收入")
                    ? new Name("全年收入", "inc.total", Scope.YEAR_TOTAL, true)
                    : new Name("全年支出", "exp.total", Scope.YEAR_TOTAL, true);
        }
        if (item.key().startsWith("bal.") && cue.measure() != Measure.BALANCE && cue.measure() != Measure.CHANGE) {
            return Name.NONE;
        }
        if (item.key().equals("budget.unit") && cue.measure() == Measure.UNKNOWN) {
            return new Name("支出决算", "exp.total", Scope.YEAR_TOTAL, true);
        }
        boolean budget = item.isEmpty() && cue.measure() == Measure.BUDGET_BEGIN && !project;
        return budget ? new Name("年初预算", "budget.unit", Scope.UNSAID, true) : item;
    }
}
