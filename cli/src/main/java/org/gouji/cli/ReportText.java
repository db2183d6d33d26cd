package org.gouji.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gouji.export.review.Decision;
import org.gouji.model.Fact;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Span;
import org.gouji.model.Standing;

/** One report for a person. */
final class ReportText {
    private static final int WIDEST_ITEM = 40;
    private static final int WIDEST_TITLE = 100;

    private final Console console;
    private final String text;
    private final Report report;
    private final boolean standing;
    private final List<Optional<Decision>> decisions;

    /**
     * @param standing whether to say of each number what became of it
     * @param decisions what reviewers made of the findings, in their order
     */
    ReportText(Console console, String text, Report report, boolean standing, List<Optional<Decision>> decisions) {
        this.console = console;
        this.text = text;
        this.report = report;
        this.standing = standing;
        this.decisions = List.copyOf(decisions);
    }

    void print() {
        var who = report.head().identity();
        console.line("");
        console.line("== " + (who.title().isBlank() ? console.say("（无标题）", "(no title)") : Width.clean(who.title())));
        console.line("   "
                + String.join("  ", List.of(clean(who.department()), clean(who.region()), year(who.year()), who.kind()))
                        .replaceAll(" {3,}", "  ")
                        .strip());
        block("结构", "outline", report.body().sections().isEmpty());
        report.body().sections().forEach(this::section);
        figures();
        if (!report.facts().isEmpty()) {
            console.line("  "
                    + Words.coverage(
                            Standing.count(report.standings()), Standing.reasons(report.standings()), console));
        }
        checks();
        block("发现", "findings", report.findings().isEmpty());
        for (int i = 0; i < report.findings().size(); i++) {
            finding(report.findings().get(i));
            decisions.get(i).ifPresent(this::decision);
        }
    }

    private void section(Section section) {
        String label = section.label().isEmpty() ? "" : section.label() + " ";
        console.line("  " + "  ".repeat(Math.max(0, section.level()))
                + Width.cut(clean(label + section.title()), WIDEST_TITLE));
    }

    private void figures() {
        block("数字", "figures", report.facts().isEmpty());
        Map<Span, Standing> standings =
                report.standings().stream().collect(Collectors.toMap(Standing::span, Function.identity()));
        Columns columns = new Columns();
        for (Fact fact : report.facts()) {
            Optional<Standing> own =
                    Optional.ofNullable(standings.get(fact.span())).filter(s -> standing);
            columns.row(
                    Width.cut(clean(fact.item()), WIDEST_ITEM),
                    clean(fact.span().in(text)),
                    console.say(fact.measure().label(), fact.measure().name()),
                    year(fact.year()),
                    own.map(s -> Words.standing(s, console)).orElse(""));
        }
        columns.lines("  ").forEach(console::line);
    }

    private void checks() {
        block("核对", "checks", report.relations().isEmpty());
        Columns columns = new Columns();
        for (Relation relation : report.relations()) {
            columns.row(
                    relation.id(),
                    relation.rule(),
                    Words.verdict(relation.verdict(), console),
                    clean(console.say(relation.message())));
        }
        columns.lines("  ").forEach(console::line);
    }

    private void finding(Finding finding) {
        UnaryOperator<String> place = words -> "      " + words;
        console.line("  " + finding.id() + "  " + Words.severity(finding.severity(), console) + "  [" + finding.rule()
                + "]  " + clean(console.say(finding.message())));
        List<String> figures =
                finding.spans().stream().map(span -> clean(span.in(text))).toList();
        if (!figures.isEmpty()) {
            console.line(place.apply(console.say("数字：", "figures: ") + String.join(console.say("；", "; "), figures)));
        }
        finding.suggestion()
                .ifPresent(change ->
                        console.line(place.apply(console.say("建议改为：", "suggested: ") + clean(change.text()))));
    }

    private void decision(Decision decision) {
        String conclusion =
                decision.conclusion().map(one -> console.say(one.label())).orElse(console.say("未下结论", "no conclusion"));
        String note = decision.note().isEmpty() ? "" : console.say("，备注：", ", note: ") + clean(decision.note());
        console.line("      " + console.say("复核：", "review: ") + conclusion + note);
    }

    private void block(String zh, String en, boolean empty) {
        console.line("");
        console.line("-- " + console.say(zh, en) + (empty ? console.say("：无", ": none") : ""));
    }

    private static String clean(String words) {
        return Width.clean(words);
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }
}
