package org.gouji.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.audit.Audit.Checked;
import org.gouji.model.Draft;
import org.gouji.model.Fact;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** Makes findings of broken relations: those that share a number share a cause; cut percentages are one note. */
final class Findings {
    /** Percentages cut rather than rounded are worth a note from this many on. */
    private static final int CUT = 2;

    private static final RuleInfo CUT_PERCENTAGES = new RuleInfo(
            "CUT-PERCENTAGES",
            new Wording("截尾的百分比", "Cut percentages"),
            new Wording("报告中的百分比是截尾而非四舍五入的，合并为一条说明。", "Percentages that are cut, not rounded: one note for all."));

    private final Rules rules;
    private final Draft draft;
    private final List<Checked> checked;
    private final List<Relation> relations;

    Findings(Rules rules, Draft draft, List<Checked> checked, List<Relation> relations, String text) {
        this.rules = rules;
        this.draft = draft;
        this.checked = checked;
        this.relations = relations;
        this.text = text;
    }

    private final String text;

    /** The rule that the note on cut percentages is reported under. */
    static RuleInfo cutPercentages() {
        return CUT_PERCENTAGES;
    }

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        List<Integer> broken = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            if (checked.get(i).judgement().verdict() == Verdict.BROKEN) {
                broken.add(i);
            }
        }
        int[] causes = causes(broken);
        Map<Integer, Optional<Repair.Fix>> fixes = new HashMap<>();
        for (int b = 0; b < broken.size(); b++) {
            List<Checked> together = together(broken, causes, causes[b]);
            Optional<Repair.Fix> fix =
                    fixes.computeIfAbsent(causes[b], c -> new Repair(rules, draft.claims(), text).only(together));
            findings.add(finding(broken.get(b), findings.size() + 1, "c" + (causes[b] + 1), fix));
        }
        cut().ifPresent(c -> findings.add(new Finding(
                "f" + (findings.size() + 1),
                c.rule(),
                c.severity(),
                c.message(),
                c.spans(),
                c.relations(),
                "c" + (broken.size() + 1),
                Optional.empty())));
        return findings;
    }

    private List<Checked> together(List<Integer> broken, int[] causes, int cause) {
        List<Checked> together = new ArrayList<>();
        for (int b = 0; b < broken.size(); b++) {
            if (causes[b] == cause) {
                together.add(checked.get(broken.get(b)));
            }
        }
        return together;
    }

    /** Gives broken relations that share a number the same cause. */
    private int[] causes(List<Integer> broken) {
        int[] causes = new int[broken.size()];
        Map<Span, Integer> owner = new HashMap<>();
        for (int b = 0; b < broken.size(); b++) {
            causes[b] = b;
            for (Span span : spans(checked.get(broken.get(b)).judgement())) {
                Integer other = owner.putIfAbsent(span, b);
                if (other != null) {
                    merge(causes, causes[other], causes[b], b);
                }
            }
        }
        return causes;
    }

    private static void merge(int[] causes, int a, int b, int upTo) {
        int low = Math.min(a, b);
        for (int i = 0; i <= upTo; i++) {
            if (causes[i] == a || causes[i] == b) {
                causes[i] = low;
            }
        }
    }

    private static Set<Span> spans(Judgement judgement) {
        Set<Span> spans = new LinkedHashSet<>();
        judgement.stated().map(Fact::span).ifPresent(spans::add);
        judgement.operands().forEach(o -> spans.add(o.span()));
        return spans;
    }

    private Finding finding(int index, int number, String cause, Optional<Repair.Fix> fix) {
        Judgement judgement = checked.get(index).judgement();
        Set<Span> spans = new LinkedHashSet<>();
        fix.filter(f -> spans(judgement).contains(f.fact().span()))
                .ifPresent(f -> spans.add(f.fact().span()));
        spans.addAll(spans(judgement));
        Wording message = fix.map(f -> new Wording(
                        judgement.message().zh() + "若将 " + f.from() + " 改为 " + f.text() + "，则相关勾稽成立。",
                        judgement.message().en() + " If " + f.text() + " stood in place of " + f.from()
                                + ", all would tie."))
                .orElse(judgement.message());
        return new Finding(
                "f" + number,
                judgement.rule(),
                judgement.severity(),
                message,
                List.copyOf(spans),
                List.of(relations.get(index).id()),
                cause,
                fix.map(f -> new Finding.Suggestion(f.text(), f.fact().span())));
    }

    /** One note for all percentages of the report that are cut rather than rounded. */
    private Optional<Finding> cut() {
        List<Span> spans = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            Judgement judgement = checked.get(i).judgement();
            if (judgement.verdict() == Verdict.TRUNCATED && judgement.stated().isPresent()) {
                spans.add(judgement.stated().get().span());
                ids.add(relations.get(i).id());
            }
        }
        if (spans.size() < CUT) {
            return Optional.empty();
        }
        Wording message = new Wording(
                "本报告有 " + spans.size() + " 个百分比是截尾而非四舍五入，不作差错。",
                spans.size() + " percentages of this report are cut, not rounded: no errors.");
        return Optional.of(
                new Finding("f0", CUT_PERCENTAGES.id(), Severity.INFO, message, spans, ids, "c0", Optional.empty()));
    }
}
