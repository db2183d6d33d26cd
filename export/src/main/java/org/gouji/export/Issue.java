package org.gouji.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.export.review.Conclusion;
import org.gouji.export.review.Decision;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.FindingId;
import org.gouji.model.Dossier;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Span;

/**
 * A finding, and what a person needs to see of its place.
 *
 * @param finding all that one root cause breaks
 * @param view the report
 * @param id what it is known by from run to run
 * @param decision what a reviewer made of it
 */
record Issue(Finding finding, ReportView view, String id, Optional<Decision> decision) {
    private static final int LONGEST_SENTENCE = 200;

    /** The issues of a report, in the order of its findings. */
    static List<Issue> of(Dossier dossier, ReportView view, Decisions decisions) {
        List<Finding> findings = view.report().findings();
        if (findings.isEmpty()) {
            return List.of();
        }
        List<String> ids = FindingId.of(dossier, view.report());
        return IntStream.range(0, findings.size())
                .mapToObj(i -> new Issue(findings.get(i), view, ids.get(i), decisions.of(ids.get(i))))
                .toList();
    }

    /** Whether a reviewer says that it is none. */
    boolean dismissed() {
        return decision.flatMap(Decision::conclusion)
                .filter(Conclusion.FALSE_ALARM::equals)
                .isPresent();
    }

    /** The finding's own rule first, then those of what else it breaks. */
    List<String> rules() {
        return Stream.concat(Stream.of(finding.rule()), checks().map(Relation::rule))
                .distinct()
                .toList();
    }

    /** The doubtful number, or where the check that it fails stands. */
    Optional<Span> span() {
        return finding.spans().stream()
                .findFirst()
                .or(() -> check().flatMap(Relation::stated).map(Figure::span));
    }

    String section() {
        return span().map(view::sectionPath).orElse("");
    }

    String sentence() {
        return finding.spans().isEmpty()
                ? span().map(span -> view.sentence(span, LONGEST_SENTENCE)).orElse("")
                : view.sentence(finding.spans(), LONGEST_SENTENCE);
    }

    /** The first check behind it. */
    Optional<Relation> check() {
        return checks().findFirst();
    }

    private Stream<Relation> checks() {
        return finding.relations().stream().flatMap(id -> view.relation(id).stream());
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
        return check().flatMap(Relation::stated)
                .filter(figure -> !computed().isEmpty())
                .flatMap(figure -> Difference.of(view.withUnit(figure), computed()));
    }
}
