package org.gouji.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Span;

/**
 * A finding, and what a person needs to see of its place.
 *
 * @param finding all that one root cause breaks
 * @param view the report
 */
record Issue(Finding finding, ReportView view) {
    private static final int LONGEST_SENTENCE = 200;

    /** The issues of a report, in the order of its findings. */
    static List<Issue> of(ReportView view) {
        return view.report().findings().stream()
                .map(finding -> new Issue(finding, view))
                .toList();
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
        return span().map(span -> view.sentence(span, LONGEST_SENTENCE)).orElse("");
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
        return computed().isEmpty() ? Optional.empty() : Difference.of(stated(), computed());
    }
}
