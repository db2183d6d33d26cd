package org.gouji.pipeline.across;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.model.CrossCheck;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.pipeline.across.Statement.Role;
import org.gouji.pipeline.across.Statement.Slot;

/** A department's figure = the sum of those of its units, where it lists them and all of their reports are there. */
final class UnitsSum implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "UNITS-SUM",
            new Wording("部门数与所属单位合计", "A department and its units"),
            new Wording(
                    "部门报告列明所属单位、且各单位同年同类报告都在工作区时：部门数 = 各单位数之和。",
                    "Where a department's report lists its units and the workspace has all of their reports: its figure = the sum of theirs."));

    /** Items that add up over units; transfers between them would count twice in others. */
    private static final List<String> ITEMS = List.of(
            "inc.total",
            "exp.total",
            "inc.fiscal",
            "exp.fiscal",
            "inc.gpb",
            "exp.gpb",
            "exp.basic",
            "exp.project",
            "exp.gpb.basic",
            "exp.gpb.project",
            "sg.total");

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void compare(Shelf shelf, Sink sink) throws SQLException {
        shelf.papers(paper -> {
            List<String> names = shelf.members(paper);
            List<Paper> units = names.isEmpty() ? List.of() : units(shelf, paper, names);
            if (!units.isEmpty()) {
                sink.takeAll(Tie.judged(ties(shelf, paper, units)));
            }
        });
    }

    /** The reports of the units; none unless each has exactly one and one of them is the department's own office. */
    private static List<Paper> units(Shelf shelf, Paper paper, List<String> names) throws SQLException {
        List<Paper> units = new ArrayList<>();
        boolean office = false;
        for (String listed : names) {
            String name = Paper.plain(listed);
            List<Paper> found = new ArrayList<>(shelf.once(shelf.papers(name, paper.kind(), paper.year())));
            if (found.isEmpty()) {
                shelf.namesakes(name, paper.kind(), paper.year()).stream()
                        .filter(other -> paper.unit().startsWith(region(other, name)))
                        .forEach(found::add);
            }
            if (found.size() != 1 || found.get(0).equals(paper)) {
                return List.of();
            }
            office |= name.endsWith(Paper.OFFICE);
            units.add(found.get(0));
        }
        return office && units.stream().distinct().count() == units.size() ? units : List.of();
    }

    private static String region(Paper paper, String name) {
        return paper.unit().substring(0, paper.unit().length() - name.length());
    }

    private static List<Tie> ties(Shelf shelf, Paper paper, List<Paper> units) throws SQLException {
        Slots own = Slots.of(shelf.statements(paper), Role.OWN);
        List<Slots> parts = new ArrayList<>();
        for (Paper unit : units) {
            parts.add(Slots.of(shelf.statements(unit), Role.OWN));
        }
        List<Tie> ties = new ArrayList<>();
        for (Slot slot : own.all()) {
            if (ITEMS.contains(slot.key()) && parts.stream().allMatch(part -> part.has(slot))) {
                ties.add(tie(new Whole(paper, own.of(slot), own.some(slot)), units, parts, slot));
            }
        }
        return ties;
    }

    /** The department's side. */
    private record Whole(Paper paper, Optional<Statement> statement, Statement some) {}

    private static Tie tie(Whole whole, List<Paper> units, List<Slots> parts, Slot slot) {
        List<CrossCheck.Side> there = new ArrayList<>();
        List<Statement> said = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            parts.get(i).of(slot).ifPresent(said::add);
            there.add(
                    units.get(i).side(parts.get(i).of(slot).orElse(parts.get(i).some(slot))));
        }
        CrossCheck.Side here = whole.paper().side(whole.some());
        String item = whole.some().item();
        if (whole.statement().isEmpty() || said.size() < units.size()) {
            return Tie.unchecked(
                    INFO.id(),
                    item,
                    here,
                    there,
                    new Wording("有报告对这一项印了几个不同的数。", "A report gives the item several values."));
        }
        Sum sum = said.stream().map(Statement::sum).reduce(Sum.NOTHING, Sum::plus);
        Sum stated = whole.statement().get().sum();
        Verdict verdict = stated.against(sum);
        CrossCheck check = new CrossCheck(
                INFO.id(),
                verdict,
                Optional.empty(),
                item,
                here,
                there,
                message(whole.statement().get(), said, verdict));
        return new Tie(check, Severity.WARNING, !stated.isZero() || !sum.isZero(), false);
    }

    private static Wording message(Statement stated, List<Statement> said, Verdict verdict) {
        String parts = said.stream().map(one -> one.quote().text()).collect(Collectors.joining(" + "));
        String zh = stated.item() + "：部门报告印 " + stated.quote().text() + "，所属 " + said.size() + " 个单位合计 " + parts;
        String en = stated.item() + ": the department prints " + stated.quote().text() + ", its " + said.size()
                + " units " + parts;
        return verdict.holds()
                ? new Wording(zh + "，相符。", en + ": they agree.")
                : new Wording(
                        zh + "，两者不等；内部往来可能已抵销，请核实。", en + ": they differ; transfers between them may be left out.");
    }
}
