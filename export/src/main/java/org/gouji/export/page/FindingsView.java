package org.gouji.export.page;

import java.util.List;
import java.util.Optional;
import org.gouji.export.review.Decision;
import org.gouji.export.review.FindingId;
import org.gouji.model.CrossCheck;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Severity;
import org.gouji.model.Span;

/** What stands beside the text: the findings, each leading to its figures; and after it the checks, those that hold too. */
final class FindingsView {
    private final Html html;
    private final Chapter chapter;
    private final Marks marks;
    private final Names names;

    FindingsView(Html html, Chapter chapter, Marks marks, Names names) {
        this.html = html;
        this.chapter = chapter;
        this.marks = marks;
        this.names = names;
    }

    /** @param across findings of this chapter against other reports */
    void findings(List<CrossCheck> across) {
        Speech speech = names.speech();
        int all = marks.findings().size() + across.size();
        html.put("h3", speech.say("问题 ", "Findings ") + all);
        if (all == 0) {
            html.put(
                    "p",
                    speech.say("没有发现问题。未核对的数字不等于核对无误。", "Nothing was found. What was not checked has not passed."),
                    "class",
                    "none");
            return;
        }
        html.open("ol", "class", "list");
        for (int i = 0; i < marks.findings().size(); i++) {
            finding(i + 1, marks.findings().get(i));
        }
        across.forEach(this::across);
        html.end();
    }

    private void finding(int number, Marks.Noted noted) {
        Speech speech = names.speech();
        Finding finding = noted.finding();
        String targets = marks.numbers(finding);
        String first = targets.isEmpty() ? "" : targets.split(" ", 2)[0];
        html.open(
                "li",
                "id",
                chapter.id() + "-f" + number,
                "class",
                style(finding.severity(), noted.id()),
                "data-m",
                targets);
        html.open("a", "class", "go", "href", first.isEmpty() ? "" : "#" + chapter.id() + "-" + first);
        head(finding.severity(), finding.rule()).close();
        html.put("p", speech.say(finding.message()), "class", "what");
        finding.suggestion().ifPresent(repair -> html.put("p", names.repair(repair, chapter.text()), "class", "fix"));
        Optional<Span> place = finding.spans().stream().findFirst();
        place.map(span -> chapter.view(noted.report()).sectionPath(span))
                .filter(path -> !path.isEmpty())
                .ifPresent(path -> html.put("p", path, "class", "where"));
        review(noted.id());
        html.end();
    }

    /** The reviewer's decision, or where it is written by hand on paper. */
    private void review(String id) {
        Speech speech = names.speech();
        Optional<Decision> decision = names.decisions().of(id);
        html.open("p", "class", decision.isPresent() ? "review made" : "review");
        decision.ifPresentOrElse(
                made -> html.text(speech.say("复核：", "Review: ")
                        + made.conclusion().map(one -> speech.say(one.label())).orElse("")
                        + (made.note().isEmpty() ? "" : "　" + made.note())),
                () -> html.text(speech.say("复核：□ 属实　□ 误报　□ 待核", "Review: □ confirmed  □ false alarm  □ open")));
        html.close();
    }

    private void across(CrossCheck check) {
        Speech speech = names.speech();
        check.severity().ifPresent(severity -> {
            html.open("li", "class", style(severity, FindingId.of(check))).open("span", "class", "go");
            head(severity, check.rule()).close();
            html.put("p", speech.say(check.message()), "class", "what");
            check.there().stream()
                    .map(CrossCheck.Side::path)
                    .distinct()
                    .forEach(path -> html.put("p", speech.say("对照：", "against: ") + path, "class", "where"));
            review(FindingId.of(check));
            html.end();
        });
    }

    private Html head(Severity severity, String rule) {
        html.put("b", names.speech().of(severity), "class", "sev").text(" ");
        return html.put("span", names.rule(rule), "class", "rule");
    }

    /** What a reviewer calls a false alarm stays on the page, and looks like it. */
    private String style(Severity severity, String id) {
        String grave = switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
        return names.decisions().dismissed(id) ? grave + " dismissed" : grave;
    }

    void checks() {
        Speech speech = names.speech();
        List<Relation> checks = marks.checks();
        if (checks.isEmpty()) {
            return;
        }
        html.open("details", "class", "checks");
        html.put(
                "summary",
                speech.say("核对 " + checks.size() + " 处（含相符的）", checks.size() + " checks, those that hold too"));
        html.open("table");
        html.open("thead").open("tr");
        html.put("th", speech.say("结论", "verdict"), "scope", "col");
        html.put("th", speech.say("规则", "rule"), "scope", "col");
        html.put("th", speech.say("核对", "check"), "scope", "col");
        html.close().end().open("tbody");
        for (int i = 0; i < checks.size(); i++) {
            check(i + 1, checks.get(i));
        }
        html.close().close().end();
    }

    private void check(int number, Relation relation) {
        String targets = marks.numbers(relation);
        String first = targets.isEmpty() ? "" : targets.split(" ", 2)[0];
        html.open("tr", "id", chapter.id() + "-r" + number, "data-m", targets);
        html.open("td", "class", "v " + verdict(relation));
        html.put(
                "a",
                names.speech().of(relation.verdict()),
                "class",
                "go",
                "href",
                first.isEmpty() ? "" : "#" + chapter.id() + "-" + first);
        html.close();
        html.put("td", names.rule(relation.rule()));
        html.put("td", names.speech().say(relation.message()));
        html.end();
    }

    private static String verdict(Relation relation) {
        return switch (relation.verdict()) {
            case EXACT, ROUNDED, TRUNCATED -> "ok";
            case BROKEN -> "no";
            case EXPLAINED, UNCHECKED -> "un";
        };
    }
}
