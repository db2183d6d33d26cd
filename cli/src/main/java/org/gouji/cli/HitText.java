package org.gouji.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.gouji.export.review.Conclusion;
import org.gouji.index.Hit;
import org.gouji.index.HitKind;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Span;

/** One hit for a person: what it is and where, and the line that shows it. */
final class HitText {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private static final String INDENT = "    ";

    private final Console console;
    private final Function<Hit, Optional<Conclusion>> review;

    /** @param review what a reviewer concluded of a finding */
    HitText(Console console, Function<Hit, Optional<Conclusion>> review) {
        this.console = console;
        this.review = review;
    }

    List<String> lines(Hit hit) {
        Hit.InReport report = hit.report();
        String unit = report.department().isEmpty() ? report.title() : report.department();
        String year = report.year().isPresent() ? " " + report.year().getAsInt() : "";
        String what = what(hit);
        List<String> lines = new ArrayList<>();
        lines.add(Width.clean(unit) + year + (what.isEmpty() ? "" : "  " + what) + "  " + Width.clean(report.path()));
        hit.finding()
                .ifPresent(finding -> lines.add(INDENT
                        + Width.clean(console.say(finding.message()))
                        + finding.suggestion()
                                .map(repair -> console.say("（建议改为 ", " (suggested: ")
                                        + Width.clean(repair.text())
                                        + console.say("）", ")"))
                                .orElse("")));
        if (!hit.line().text().isBlank()) {
            lines.add(INDENT + marked(hit));
        }
        return lines;
    }

    private String what(Hit hit) {
        return hit.figure()
                .map(this::figure)
                .or(() -> hit.indicator().map(this::indicator))
                .or(() -> hit.finding().map(finding -> finding(finding, review.apply(hit))))
                .orElseGet(() -> hit.kind() == HitKind.REPORT ? "" : Width.clean(hit.heading()));
    }

    private String figure(Hit.FoundFigure figure) {
        StringBuilder text = new StringBuilder(Width.clean(figure.item()));
        text.append(figure.item().isEmpty() ? "" : " ").append(Words.measure(figure.measure(), console));
        text.append(' ').append(Width.clean(figure.text()));
        value(figure)
                .ifPresent(plain ->
                        text.append(console.say("（", " (")).append(plain).append(console.say("）", ")")));
        figure.state().ifPresent(state -> text.append(' ').append(console.say(state.label())));
        return text.toString();
    }

    /** What a figure is worth where its print doesn't say it plainly: 36,500元 for 3.65万元, 8.5% for 0.085. */
    private Optional<String> value(Hit.FoundFigure figure) {
        Hit.Value value = figure.value();
        BigDecimal number = value.number().stripTrailingZeros();
        return switch (value.sort()) {
            case AMOUNT ->
                value.unit().equals(MoneyUnit.YUAN.label())
                        ? Optional.empty()
                        : Optional.of(Words.number(number) + console.say("元", " yuan"));
            case PERCENTAGE -> value.unit().isEmpty() ? Optional.of(Words.number(number) + "%") : Optional.empty();
            case COUNT -> Optional.empty();
        };
    }

    private String indicator(Hit.FoundIndicator indicator) {
        StringBuilder text = new StringBuilder(Width.clean(String.join(" / ", indicator.levels())));
        part(text, console.say("指标值 ", "target "), indicator.target());
        part(text, console.say("完成值 ", "actual "), indicator.actual());
        String score = indicator.score().map(BigDecimal::toPlainString).orElse("");
        part(
                text,
                console.say("得分 ", "score "),
                score
                        + indicator
                                .weight()
                                .map(all -> " / " + all.toPlainString())
                                .orElse(""));
        return text.toString();
    }

    private void part(StringBuilder text, String label, String value) {
        if (!value.isBlank()) {
            text.append(console.say("，", ", ")).append(label).append(Width.clean(value));
        }
    }

    private String finding(Hit.FoundFinding finding, Optional<Conclusion> concluded) {
        return Words.severity(finding.severity(), console) + " " + finding.rule() + " "
                + Words.verdict(finding.verdict(), console)
                + concluded
                        .map(conclusion -> console.say("  复核：", "  reviewed: ") + console.say(conclusion.label()))
                        .orElse("");
    }

    /** The line with the words found, and the figure, in bold, where a person reads it on a terminal. */
    private String marked(Hit hit) {
        Hit.Line line = hit.line();
        if (!console.tells().outTerminal()) {
            return Width.clean(line.text());
        }
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span span : bold(hit)) {
            int start = Math.max(at, span.start());
            if (span.end() > start) {
                marked.append(Width.clean(line.text().substring(at, start)))
                        .append(BOLD)
                        .append(Width.clean(line.text().substring(start, span.end())))
                        .append(PLAIN);
                at = span.end();
            }
        }
        return marked.append(Width.clean(line.text().substring(at))).toString();
    }

    private static Iterable<Span> bold(Hit hit) {
        TreeMap<Integer, Span> spans = new TreeMap<>();
        hit.line().highlights().forEach(span -> spans.put(span.start(), span));
        if (hit.figure().isPresent() && hit.line().place().contains(hit.place())) {
            int base = hit.line().place().start();
            Span figure = new Span(hit.place().start() - base, hit.place().end() - base);
            spans.merge(figure.start(), figure, Span::cover);
        }
        return spans.values();
    }
}
