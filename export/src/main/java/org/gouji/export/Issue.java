package org.gouji.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Language;
import org.gouji.model.Relation;
import org.gouji.model.Severity;
import org.gouji.model.Span;

/**
 * One root cause in a report: all findings that share it, the gravest first.
 *
 * @param findings one or more
 * @param view the report
 */
record Issue(List<Finding> findings, ReportView view) {
    private static final int LONGEST_SENTENCE = 200;

    /** The issues of a report, in the order in which its findings name them. */
    static List<Issue> of(ReportView view) {
        Map<String, List<Finding>> causes = new LinkedHashMap<>();
        for (Finding finding : view.report().findings()) {
            causes.computeIfAbsent(finding.cause(), cause -> new ArrayList<>()).add(finding);
        }
        return causes.values().stream()
                .map(findings -> new Issue(gravestFirst(findings), view))
                .toList();
    }

    private static List<Finding> gravestFirst(List<Finding> findings) {
        return findings.stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
    }

    Finding main() {
        return findings.get(0);
    }

    Severity severity() {
        return main().severity();
    }

    /** What is wrong, a line for each different message. */
    String message(Language language) {
        return findings.stream()
                .map(finding -> finding.message().in(language))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    List<String> rules() {
        return findings.stream().map(Finding::rule).distinct().toList();
    }

    /** The doubtful number, or where the check that it fails stands. */
    Optional<Span> span() {
        return main().spans().stream()
                .findFirst()
                .or(() -> check().flatMap(Relation::stated).map(Figure::span));
    }

    String section() {
        return span().map(view::sectionPath).orElse("");
    }

    String sentence() {
        return span().map(span -> view.sentence(span, LONGEST_SENTENCE)).orElse("");
    }

    /** The first check behind it. */
    Optional<Relation> check() {
        return findings.stream()
                .flatMap(finding -> finding.relations().stream())
                .flatMap(id -> view.relation(id).stream())
                .findFirst();
    }

    String stated() {
        return check().flatMap(Relation::stated)
                .map(Figure::text)
                .map(ReportView::plain)
                .orElse("");
    }

    String computed() {
        return check().map(Relation::computed).orElse("");
    }

    Optional<Difference> difference() {
        return computed().isEmpty() ? Optional.empty() : Difference.of(stated(), computed());
    }

    /** The only smallest repair of one of the findings. */
    Optional<Finding.Suggestion> suggestion() {
        return findings.stream()
                .flatMap(finding -> finding.suggestion().stream())
                .findFirst();
    }
}
