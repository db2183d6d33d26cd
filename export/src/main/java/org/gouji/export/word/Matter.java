package org.gouji.export.word;

import java.util.List;
import java.util.Optional;
import org.gouji.export.Difference;
import org.gouji.export.ReportView;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Severity;
import org.gouji.model.Span;

/**
 * A finding as a letter tells it.
 *
 * @param severity how grave it is
 * @param section the headings above its place, empty if there are none
 * @param sentence what the report says there
 * @param stated the figure as printed
 * @param computed what the others make, empty where nothing can be computed
 * @param difference between the two, empty where they don't compare
 * @param message what is wrong
 * @param suggestion what may be meant, empty where that is not plain
 */
record Matter(
        Severity severity,
        String section,
        String sentence,
        String stated,
        String computed,
        String difference,
        String message,
        String suggestion) {
    private static final int LONGEST_SENTENCE = 200;

    static Matter of(Finding finding, ReportView view) {
        String title = view.report().head().identity().title();
        Optional<Relation> check = finding.relations().stream()
                .flatMap(id -> view.relation(id).stream())
                .findFirst();
        Optional<Figure> figure = check.flatMap(Relation::stated);
        Optional<Span> span = finding.spans().stream().findFirst().or(() -> figure.map(Figure::span));
        String stated =
                plain(figure.map(Figure::text).or(() -> span.map(view::slice)).orElse(""));
        String computed = check.map(Relation::computed).orElse("");
        return new Matter(
                finding.severity(),
                span.map(view::sectionPath).map(path -> below(title, path)).orElse(""),
                span.map(place -> view.sentence(place, LONGEST_SENTENCE)).orElse(""),
                stated,
                computed,
                computed.isEmpty()
                        ? ""
                        : Difference.of(stated, computed).map(Difference::text).orElse(""),
                finding.message().zh(),
                finding.suggestion()
                        .map(suggestion -> suggestion(suggestion, view))
                        .orElse(""));
    }

    /** The headings without the report's own title, which the letter names before. */
    private static String below(String title, String path) {
        String plain = plain(path);
        int end = plain.indexOf(" › ");
        String first = end < 0 ? plain : plain.substring(0, end);
        return !first.equals(plain(title)) ? plain : end < 0 ? "" : plain.substring(end + 3);
    }

    private static String suggestion(Finding.Suggestion suggestion, ReportView view) {
        return "核对“" + plain(view.slice(suggestion.replaces())) + "”是否应为“" + suggestion.text() + "”。";
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u3000\\u00a0]+", " ").strip();
    }

    /** What stands beside what, for people: 列示 26.85%；按所列数字核算 28.65%；相差 -1.8个百分点。 */
    String figures() {
        List<String> said = List.of(
                stated.isEmpty() ? "" : "列示数 " + stated,
                computed.isEmpty() ? "" : "核算数 " + computed,
                difference.isEmpty() ? "" : "相差 " + difference);
        return String.join("；", said.stream().filter(one -> !one.isEmpty()).toList());
    }
}
