package org.gouji.export;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gouji.export.FigureRow.State;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Status;
import org.gouji.model.Verdict;

/** What became of each printed number of a report. */
final class Coverage {
    private final boolean trusted;
    private final Set<Span> doubtful = new HashSet<>();
    private final Set<Span> holding = new HashSet<>();
    private final Set<Span> broken = new HashSet<>();

    private Coverage(boolean trusted) {
        this.trusted = trusted;
    }

    /** The coverage of a report; nothing of a damaged or unfinished file counts as verified. */
    static Coverage of(Report report, Status status) {
        Coverage coverage = new Coverage(!status.failed());
        Set<String> repaired = new HashSet<>();
        for (Finding finding : report.findings()) {
            if (finding.severity() == Severity.ERROR && !finding.spans().isEmpty()) {
                coverage.doubtful.add(finding.spans().get(0));
                if (finding.suggestion().isPresent()) {
                    repaired.addAll(finding.relations());
                }
            }
        }
        report.relations().forEach(relation -> coverage.add(relation, repaired));
        return coverage;
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
    State of(Span span) {
        if (doubtful.contains(span)) {
            return State.CONTRADICTED;
        }
        if (holding.contains(span)) {
            return trusted ? State.VERIFIED : State.UNCHECKED;
        }
        return broken.contains(span) ? State.CONTRADICTED : State.UNCHECKED;
    }

    /** How many printed numbers end in each state; facts that stand at one place are one number. */
    Map<State, Long> count(Report report) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        report.facts().stream().map(Fact::span).distinct().forEach(span -> counts.merge(of(span), 1L, Long::sum));
        return counts;
    }
}
