package org.gouji.pipeline.across;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CrossCheck;
import org.gouji.model.Kinds;
import org.gouji.model.RuleInfo;
import org.gouji.model.Scope;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.pipeline.across.Statement.Role;
import org.gouji.pipeline.across.Statement.Slot;

/** What a unit's self-evaluation says of its year, against its final accounts of the same year: the totals that both print under one name. */
final class TwoReports implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "TWO-REPORTS",
            new Wording("自评与决算", "Self-evaluation and final accounts"),
            new Wording(
                    "同一单位同一年度的部门整体支出绩效自评与部门决算公开：同一项目、同一资金口径的决算数相等。",
                    "The self-evaluation and the final accounts of a unit on one year give one item of one scope one value."));

    /** Items that a unit has one of. */
    private static final List<String> ITEMS = List.of(
            "inc.total", "exp.total", "exp.basic", "exp.project", "sg.total", "sg.abroad", "sg.car", "sg.reception");

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void compare(Shelf shelf, Sink sink) throws SQLException {
        shelf.beside(Kinds.WHOLE_UNIT, Kinds.FINAL_ACCOUNTS, paper -> {
            List<Paper> accounts = shelf.once(shelf.papers(paper.unit(), Kinds.FINAL_ACCOUNTS, paper.year()));
            List<Paper> own = shelf.once(shelf.papers(paper.unit(), paper.kind(), paper.year()));
            if (accounts.size() == 1
                    && own.equals(List.of(paper))
                    && !accounts.get(0).title().contains("单位决算")) {
                sink.takeAll(judged(ties(shelf, paper, accounts.get(0))));
            }
        });
    }

    /** One item that differs where no other can be compared is told of, though nothing else shows that both mean the same. */
    private static List<CrossCheck> judged(List<Tie> ties) {
        return ties.size() == 1 && ties.get(0).broken() && !ties.get(0).slip()
                ? List.of(ties.get(0).found(Severity.INFO))
                : Tie.judged(ties);
    }

    private static List<Tie> ties(Shelf shelf, Paper paper, Paper accounts) throws SQLException {
        Slots here = Slots.of(shelf.statements(paper), Role.OWN);
        Slots there = Slots.of(shelf.statements(accounts), Role.OWN);
        List<Tie> ties = new ArrayList<>();
        for (Slot slot : here.all()) {
            Optional<Statement> said = here.of(slot);
            Optional<Statement> own = there.of(there.has(slot) ? slot : unsaid(slot));
            if (ITEMS.contains(slot.key()) && said.isPresent() && own.isPresent()) {
                ties.add(tie(paper, said.get(), accounts, own.get()));
            }
        }
        return ties;
    }

    /** Of the year's total by name and of it because nothing else is said are one for what makes it. */
    private static Slot unsaid(Slot slot) {
        return switch (slot.scope()) {
            case UNSAID -> new Slot(slot.key(), Scope.YEAR_TOTAL);
            case YEAR_TOTAL -> new Slot(slot.key(), Scope.UNSAID);
            default -> slot;
        };
    }

    private static Tie tie(Paper paper, Statement said, Paper accounts, Statement own) {
        Verdict verdict = said.sum().against(own.sum());
        CrossCheck check = new CrossCheck(
                INFO.id(),
                verdict,
                Optional.empty(),
                YearRule.name(said),
                paper.side(said),
                List.of(accounts.side(own)),
                message(said, own, verdict));
        boolean slip = said.sum().swapped(own.sum());
        boolean plain = !said.marks().hedged() && !own.marks().hedged();
        boolean telling = !said.sum().isZero() || !own.sum().isZero();
        return new Tie(check, slip && plain ? Severity.ERROR : Severity.WARNING, telling, slip);
    }

    private static Wording message(Statement said, Statement own, Verdict verdict) {
        String item = YearRule.name(said);
        String zh = item + "：绩效自评印 " + said.quote().text() + "，同年部门决算印 "
                + own.quote().text();
        String en = item + ": the self-evaluation prints " + said.quote().text() + ", the final accounts of the year "
                + own.quote().text();
        return verdict.holds()
                ? new Wording(zh + "，相符。", en + ": they agree.")
                : new Wording(
                        zh + (said.sum().swapped(own.sum()) ? "，相邻两位数字颠倒，请核实。" : "，两者不等，请核实。"), en + ": they differ.");
    }
}
