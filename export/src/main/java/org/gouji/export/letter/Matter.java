package org.gouji.export.letter;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.export.Difference;
import org.gouji.export.Quote;
import org.gouji.export.ReportView;
import org.gouji.model.CrossCheck;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Wording;

/**
 * A finding as a letter tells it.
 *
 * @param severity how grave it is
 * @param place the headings above it, or what is compared; empty if there are none
 * @param sentence what the report says there
 * @param stated the figure as printed
 * @param computed what the others make, empty where nothing can be computed
 * @param difference between the two, absent where they don't compare
 * @param message what is wrong
 * @param suggestion what may be meant, empty where that is not plain
 */
record Matter(
        Severity severity,
        String place,
        String sentence,
        String stated,
        String computed,
        Optional<Difference> difference,
        Wording message,
        Optional<Wording> suggestion) {
    private static final int LONGEST_SENTENCE = 200;

    static Matter of(Finding finding, ReportView view) {
        Optional<Relation> check = finding.relations().stream()
                .flatMap(id -> view.relation(id).stream())
                .findFirst();
        Optional<Figure> figure = check.flatMap(Relation::stated);
        Optional<Span> span = finding.spans().stream().findFirst().or(() -> figure.map(Figure::span));
        String stated =
                plain(figure.map(view::withUnit).or(() -> span.map(view::slice)).orElse(""));
        String computed = check.map(Relation::computed).orElse("");
        return new Matter(
                finding.severity(),
                span.map(view::sectionPath).orElse(""),
                finding.spans().isEmpty()
                        ? span.map(place -> view.sentence(place, LONGEST_SENTENCE))
                                .orElse("")
                        : view.sentence(finding.spans(), LONGEST_SENTENCE),
                stated,
                computed,
                computed.isEmpty() ? Optional.empty() : Difference.of(stated, computed),
                finding.message(),
                finding.suggestion().map(suggestion -> suggestion(suggestion, view)));
    }

    /** What one report says and others don't. */
    static Matter of(CrossCheck check, Severity severity) {
        return new Matter(
                severity,
                plain(check.item()),
                Quote.around(plain(check.here().sentence()), plain(check.here().text()), LONGEST_SENTENCE),
                plain(check.here().text()),
                "",
                Optional.empty(),
                check.message(),
                Optional.empty());
    }

    private static Wording suggestion(Finding.Suggestion suggestion, ReportView view) {
        String printed = plain(view.slice(suggestion.replaces()));
        return new Wording(
                "核对“" + printed + "”是否应为“" + suggestion.text() + "”。",
                "see whether " + printed + " should be " + suggestion.text() + ".");
    }

    static String plain(String words) {
        return words.replaceAll("[\\s\\u3000\\u00a0]+", " ").strip();
    }

    /** What stands beside what, for people: 列示数 26.85%；核算数 28.65%；列示数偏小 1.8个百分点. */
    Wording figures() {
        Optional<Wording> apart = difference.flatMap(Difference::words);
        return new Wording(
                joined("；", "列示数 " + stated, "核算数 " + computed, apart.map(Wording::zh)),
                joined("; ", "stated " + stated, "computed " + computed, apart.map(Wording::en)));
    }

    private String joined(String between, String first, String second, Optional<String> third) {
        return Stream.of(
                        Optional.of(first).filter(one -> !stated.isEmpty()),
                        Optional.of(second).filter(one -> !computed.isEmpty()),
                        third)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(between));
    }
}
