package org.gouji.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.model.Claim;
import org.gouji.model.Draft;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/** The audit of one report. */
final class Audit {
    private final Rules rules;
    private final String text;
    private final Draft draft;
    private final boolean damaged;

    Audit(Rules rules, String text, Draft draft, boolean damaged) {
        this.rules = rules;
        this.text = text;
        this.draft = draft;
        this.damaged = damaged;
    }

    Report report() {
        List<Checked> checked = check();
        List<Relation> relations = new ArrayList<>();
        for (Checked one : checked) {
            relations.add(relation(one, "r" + (relations.size() + 1)));
        }
        Graph graph = new Graph(rules, draft.claims());
        List<Finding> findings = rules.settings()
                .applied(new Findings(checked, relations, new Reprint(text)).of(new Causes(graph).of(checked)));
        return new Report(draft.head(), draft.body(), draft.facts(), relations, findings);
    }

    /** A claim judged. */
    record Checked(Claim claim, Judgement judgement) {}

    /** Judges every claim once; two claims of one kind on the same numbers are one relation, the firmer verdict first. */
    private List<Checked> check() {
        List<Checked> all = new ArrayList<>();
        for (Claim claim : draft.claims()) {
            for (Judgement judgement : rules.judge(claim, Values.printed())) {
                all.add(new Checked(
                        claim, damaged && judgement.verdict().holds() ? judgement.as(Verdict.UNCHECKED) : judgement));
            }
        }
        all.sort(Comparator.comparingInt((Checked c) -> rank(c.judgement().verdict()))
                .thenComparing(c -> !(c.claim() instanceof Claim.Tied)));
        Set<String> seen = new HashSet<>();
        List<Checked> once = new ArrayList<>();
        for (Checked one : all) {
            if (seen.add(signature(one.judgement()))) {
                once.add(one);
            }
        }
        once.sort(Comparator.comparing((Checked c) -> place(c.judgement()))
                .thenComparing(c -> c.judgement().rule()));
        return once;
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case EXACT -> 0;
            case ROUNDED, TRUNCATED -> 1;
            case BROKEN -> 2;
            case EXPLAINED -> 3;
            case UNCHECKED -> 4;
        };
    }

    private static String signature(Judgement judgement) {
        return judgement.kind().replace("conflict", "same") + new TreeSet<>(judgement.spans());
    }

    private static Span place(Judgement judgement) {
        return judgement.spans().iterator().next();
    }

    private Relation relation(Checked checked, String id) {
        Judgement j = checked.judgement();
        Optional<Figure> stated = j.stated().map(f -> Figure.at(f.span(), text));
        List<Figure> operands =
                j.operands().stream().map(f -> Figure.at(f.span(), text)).toList();
        return new Relation(id, j.kind(), j.rule(), j.verdict(), stated, j.computed(), operands, j.message());
    }
}
