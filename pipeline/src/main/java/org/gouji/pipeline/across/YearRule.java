package org.gouji.pipeline.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CrossCheck;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.pipeline.across.Statement.Role;
import org.gouji.pipeline.across.Statement.Slot;

/** What this year's report says of last year, against what last year's report said itself. The two rules below are all there are. */
final class YearRule {
    static final YearRule PRIOR = new YearRule(
            new RuleInfo(
                    "PRIOR-YEAR",
                    new Wording("上年数与上年报告", "Last year's figure"),
                    new Wording(
                            "本年报告中的上年数（印出的，或由本年数与增减额推算的）= 同一单位上年报告中同一项目的决算数。",
                            "Last year's figure in this year's report (printed, or current less change) = the figure of last year's report of the same unit.")),
            Role.PRIOR,
            Role.OWN);
    static final YearRule OPENING = new YearRule(
            new RuleInfo(
                    "OPENING-BALANCE",
                    new Wording("年初结转与上年年末结转", "Opening balance"),
                    new Wording(
                            "本年报告的年初结转和结余 = 同一单位上年报告的年末结转和结余。",
                            "The opening balance of this year's report = the closing balance of last year's report of the same unit.")),
            Role.OPENING,
            Role.CLOSING);

    private final RuleInfo info;
    private final Role now;
    private final Role then;

    private YearRule(RuleInfo info, Role now, Role then) {
        this.info = info;
        this.now = now;
        this.then = then;
    }

    RuleInfo info() {
        return info;
    }

    /**
     * A report and what it states.
     *
     * @param paper the report
     * @param statements what it states
     */
    record Side(Paper paper, List<Statement> statements) {}

    /** The items of this year's report held against last year's. */
    List<Tie> compare(Side thisYear, Side lastYear) {
        Slots said = Slots.of(thisYear.statements(), now);
        Slots own = Slots.of(lastYear.statements(), then);
        List<Tie> ties = new ArrayList<>();
        for (Slot slot : said.all()) {
            Slot match = this == OPENING ? new Slot("bal.end", slot.scope()) : slot;
            if (own.has(match)) {
                ties.add(compare(new Two(thisYear.paper(), said, slot), new Two(lastYear.paper(), own, match)));
            } else {
                ties.add(Tie.unchecked(
                        info.id(),
                        name(said.some(slot)),
                        thisYear.paper().side(said.some(slot)),
                        List.of(lastYear.paper().side()),
                        absent(own, match)));
            }
        }
        return ties;
    }

    /** What last year's report prints instead: the same item of other money, or nothing. */
    private Wording absent(Slots own, Slot match) {
        String item = this == OPENING ? "年末结转和结余" : "这一项";
        String english = this == OPENING ? "closing balance" : "item";
        Optional<Statement> other = own.all().stream()
                .filter(slot -> slot.key().equals(match.key()))
                .findFirst()
                .map(own::some);
        return other.map(some -> new Wording(
                        "上年报告的" + item + "印 " + some.quote().text() + "，资金口径（"
                                + some.scope().label() + "）与本年报告的（"
                                + match.scope().label() + "）不同，不比。",
                        "Last year's report prints the " + english + " as "
                                + some.quote().text() + ", of another scope: not compared."))
                .orElseGet(() -> new Wording(
                        "上年报告中没有找到" + item + "。", "The " + english + " was not found in last year's report."));
    }

    /** One item in one report. */
    private record Two(Paper paper, Slots slots, Slot slot) {
        Optional<Statement> statement() {
            return slots.of(slot);
        }

        CrossCheck.Side side() {
            return paper.side(statement().orElseGet(() -> slots.some(slot)));
        }
    }

    private Tie compare(Two here, Two there) {
        Optional<Statement> said = here.statement();
        Optional<Statement> own = there.statement();
        String item = name(here.slots().some(here.slot()));
        if (said.isEmpty() || own.isEmpty()) {
            Wording why = said.isEmpty()
                    ? new Wording("本年报告中这一项有几个不同的数。", "This year's report gives the item several values.")
                    : new Wording("上年报告中这一项有几个不同的数。", "Last year's report gives the item several values.");
            return Tie.unchecked(info.id(), item, here.side(), List.of(there.side()), why);
        }
        Verdict verdict = said.get().sum().against(own.get().sum());
        CrossCheck check = new CrossCheck(
                info.id(),
                verdict,
                Optional.empty(),
                item,
                here.side(),
                List.of(there.side()),
                message(said.get(), own.get(), verdict));
        boolean telling = !said.get().sum().isZero() || !own.get().sum().isZero();
        boolean slip = !said.get().marks().implied()
                && said.get().sum().swapped(own.get().sum());
        return new Tie(check, severity(said.get(), own.get()), telling, slip);
    }

    static String name(Statement statement) {
        return statement.item().isEmpty() ? statement.key() : statement.item();
    }

    /** Two prints of one figure to the cent, and no word of an adjustment: one of them must be wrong. */
    private Severity severity(Statement said, Statement own) {
        boolean plain = !said.marks().implied()
                && !said.marks().hedged()
                && !own.marks().hedged()
                && said.sum().fine()
                && own.sum().fine();
        return this == PRIOR && plain ? Severity.ERROR : Severity.WARNING;
    }

    private Wording message(Statement said, Statement own, Verdict verdict) {
        String item = name(said);
        String figure = said.marks().implied()
                ? said.quote().text() + " = " + yuan(said.sum())
                : said.quote().text();
        String zh = this == OPENING
                ? item + "：上年报告的年末数印 " + own.quote().text() + "，本年报告的年初数 " + figure
                : item + "：上年报告印 " + own.quote().text() + "，本年报告的上年数 " + figure;
        String en = item + ": last year's report prints " + own.quote().text() + ", this year's gives " + figure;
        return switch (verdict) {
            case EXACT -> new Wording(zh + "，相符。", en + ": equal.");
            case ROUNDED -> new Wording(zh + "，在四舍五入范围内。", en + ": within rounding.");
            case TRUNCATED -> new Wording(zh + "，按截尾相符。", en + ": agrees if cut.");
            default ->
                said.sum().swapped(own.sum())
                        ? new Wording(zh + "，相邻两位数字颠倒，请核实。", en + ": two digits changed places.")
                        : new Wording(zh + "，两者不等；可能追溯调整，请核实。", en + ": they differ; adjusted afterwards, perhaps.");
        };
    }

    private static String yuan(Sum sum) {
        return sum.value().movePointLeft(4).stripTrailingZeros().toPlainString() + "万元";
    }
}
