package org.gouji.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.Claim;
import org.gouji.model.Draft;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Span;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** The audit of one report. */
final class Audit {
    private final Rules rules;
    private final String text;
    private final Draft draft;
    private static final Wording INCOMPLETE =
            new Wording("文件有损坏，不算已核对。", " The file is damaged: not counted as checked.");

    private final boolean damaged;
    private final Precision precision;
    private final List<List<Judgement>> printed;

    Audit(Rules rules, String text, Draft draft, boolean damaged) {
        this.rules = rules;
        this.text = text;
        this.draft = draft;
        this.damaged = damaged;
        this.precision = new Precision(draft.facts());
        this.printed = draft.claims().stream()
                .map(claim -> rules.judge(claim, Values.printed()))
                .toList();
    }

    /** Checks the claims; the report is still to be asked for. */
    Outcome outcome() {
        List<Checked> checked = check();
        List<Relation> relations = new ArrayList<>();
        for (Checked one : checked) {
            relations.add(relation(one, "r" + (relations.size() + 1)));
        }
        List<Cause> causes = new Causes(new Graph(rules, draft.claims(), printed)).of(checked);
        List<Finding> findings =
                rules.settings().applied(new Findings(checked, relations, new Reprint(text)).of(causes));
        return new Outcome(draft, checked, causes, relations, findings);
    }

    /** All that the checks of one report gave. */
    record Outcome(
            Draft draft, List<Checked> checked, List<Cause> causes, List<Relation> relations, List<Finding> findings) {
        Report report(Standings standings) {
            return new Report(
                    draft.head(), draft.body(), draft.facts(), relations, findings, standings.of(draft.facts()));
        }
    }

    /**
     * A claim judged.
     *
     * @param leaning shorter printed numbers without whose half a last digit it would not hold
     */
    record Checked(Claim claim, Judgement judgement, List<Fact> leaning) {
        Checked(Claim claim, Judgement judgement) {
            this(claim, judgement, List.of());
        }
    }

    /** Judges every claim once; two claims of one kind on the same numbers are one relation, the firmer verdict first. */
    private List<Checked> check() {
        ProvenRates rates = new ProvenRates(printed, text);
        ProvenSums sums = new ProvenSums(printed, text);
        OtherMakers others = new OtherMakers(text, draft.facts());
        FollowedBounds bounds = new FollowedBounds(draft.claims(), printed);
        List<Checked> all = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            Claim claim = draft.claims().get(i);
            for (Judgement judgement : printed.get(i)) {
                if (rates.astray(judgement)
                        || sums.astray(judgement)
                        || others.explain(claim, judgement)
                        || bounds.explain(claim, judgement)) {
                    continue;
                }
                boolean spoilt = damaged && judgement.verdict().holds();
                all.add(
                        spoilt
                                ? new Checked(
                                        claim, judgement.as(Verdict.UNCHECKED).and(INCOMPLETE))
                                : leaning(claim, judgement));
            }
        }
        all.sort(Comparator.comparingInt((Checked c) -> rank(c.judgement().verdict()))
                .thenComparing(c -> !(c.claim() instanceof Claim.Tied)));
        Set<Signature> seen = new HashSet<>();
        List<Checked> once = new ArrayList<>();
        for (Checked one : all) {
            if (seen.add(Signature.of(one.judgement()))) {
                once.add(one);
            }
        }
        once.sort(Comparator.comparing((Checked c) -> c.judgement().place())
                .thenComparing(c -> c.judgement().rule()));
        return once;
    }

    /** What holds only because a number may be rounded to fewer digits than those around it is rounded, and says so. */
    private Checked leaning(Claim claim, Judgement judgement) {
        List<Fact> shorter = judgement.verdict().holds() ? precision.shorter(judgement.facts()) : List.of();
        if (shorter.isEmpty()
                || rules.judge(claim, precision).stream()
                        .filter(j -> j.rule().equals(judgement.rule())
                                && j.kind().replace("conflict", "same").equals(judgement.kind()))
                        .anyMatch(j -> j.verdict().holds())) {
            return new Checked(claim, judgement);
        }
        String numbers = shorter.stream().map(Print::number).distinct().collect(Collectors.joining("、"));
        return new Checked(
                claim,
                judgement
                        .leaning()
                        .and(new Wording(
                                numbers + " 取整后才相符，不算已核实。", " Only if " + numbers + " is rounded: not verified.")),
                shorter);
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

    /** Relations of one kind between the same numbers are one. */
    private record Signature(String kind, Set<Span> spans) {
        static Signature of(Judgement judgement) {
            return new Signature(judgement.kind().replace("conflict", "same"), judgement.spans());
        }
    }

    private Relation relation(Checked checked, String id) {
        Judgement j = checked.judgement();
        Optional<Figure> stated = j.stated().map(f -> Figure.at(f.span(), text));
        List<Figure> operands =
                j.operands().stream().map(f -> Figure.at(f.span(), text)).toList();
        return new Relation(id, j.kind(), j.rule(), j.verdict(), stated, j.computed(), operands, j.message());
    }
}
