package org.gouji.export;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gouji.export.FigureRow.State;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/** What became of each printed number of a file: verified, contradicted, or not checked. A check counts for numbers of every report in it. */
public final class Coverage {
    private final boolean trusted;
    private final Set<Span> doubtful = new HashSet<>();
    private final Set<Span> holding = new HashSet<>();
    private final Set<Span> broken = new HashSet<>();

    private Coverage(boolean trusted) {
        this.trusted = trusted;
    }

    /** The coverage of a file; nothing of a damaged or unfinished one counts as verified. */
    public static Coverage of(Dossier dossier) {
        Coverage coverage = new Coverage(!dossier.status().failed());
        dossier.reports().forEach(coverage::add);
        return coverage;
    }

    private void add(Report report) {
        Set<String> repaired = new HashSet<>();
        for (Finding finding : report.findings()) {
            if (finding.severity() == Severity.ERROR && !finding.spans().isEmpty()) {
                doubtful.add(finding.spans().get(0));
                if (finding.suggestion().isPresent()) {
                    repaired.addAll(finding.relations());
                }
            }
        }
        report.relations().forEach(relation -> add(relation, repaired));
    }

    /** Where one number alone explains why a check fails, the others beside it are not contradicted. */
    private void add(Relation relation, Set<String> repaired) {
        boolean holds = relation.verdict().holds();
        boolean fails = relation.verdict() == Verdict.BROKEN && !repaired.contains(relation.id());
        if (holds || fails) {
            Set<Span> spans = holds ? holding : broken;
            relation.stated().map(Figure::span).ifPresent(spans::add);
            relation.operands().stream().map(Figure::span).forEach(spans::add);
        }
    }

    /** A number named as doubtful is contradicted whatever else holds; one that no check reached was not checked. */
    public State of(Span span) {
        if (doubtful.contains(span)) {
            return State.CONTRADICTED;
        }
        if (holding.contains(span)) {
            return trusted ? State.VERIFIED : State.UNCHECKED;
        }
        return broken.contains(span) ? State.CONTRADICTED : State.UNCHECKED;
    }

    /** How many printed numbers of a report end in each state; facts that stand at one place are one number. */
    public Map<State, Long> count(Report report) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        report.facts().stream().map(Fact::span).distinct().forEach(span -> counts.merge(of(span), 1L, Long::sum));
        return counts;
    }
}
