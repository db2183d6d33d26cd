package org.gouji.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.export.FoundColumn;
import org.gouji.export.review.Conclusion;
import org.gouji.index.Hit;
import org.gouji.index.HitKind;
import org.gouji.model.Language;
import org.gouji.model.Scope;

/** Hits as rows of a table. */
final class HitRow {
    private static final Set<FoundColumn> OF_FIGURES = EnumSet.range(FoundColumn.ITEM, FoundColumn.UNIT);
    private static final Set<FoundColumn> OF_INDICATORS = EnumSet.range(FoundColumn.INDICATOR, FoundColumn.SCORE);
    private static final Set<FoundColumn> OF_FINDINGS = EnumSet.range(FoundColumn.RULE, FoundColumn.SUGGESTION);

    private final Console console;
    /** Says the program's own words: programs that read JSON want the same whatever language people use. */
    private final Console labels;

    private final Map<FoundColumn, String> cells = new EnumMap<>(FoundColumn.class);

    private HitRow(Console console, Console labels) {
        this.console = console;
        this.labels = labels;
    }

    /** The columns that hits of some kinds fill. */
    static List<FoundColumn> columns(Set<HitKind> kinds) {
        Set<FoundColumn> columns = EnumSet.allOf(FoundColumn.class);
        if (!kinds.contains(HitKind.FIGURE)) {
            columns.removeAll(OF_FIGURES);
        }
        if (!kinds.contains(HitKind.INDICATOR)) {
            columns.removeAll(OF_INDICATORS);
        }
        if (!kinds.contains(HitKind.FINDING)) {
            columns.removeAll(OF_FINDINGS);
            if (kinds.contains(HitKind.FIGURE)) {
                columns.add(FoundColumn.VERDICT);
            }
        }
        if (kinds.equals(Set.of(HitKind.REPORT))) {
            columns.remove(FoundColumn.SECTION);
        }
        return new ArrayList<>(columns);
    }

    /** A row in the console's language; with constants as they are named in the program, where that is wanted. */
    static Map<FoundColumn, String> of(Hit hit, Optional<Conclusion> review, Console console, boolean constants) {
        HitRow row = new HitRow(console, constants ? console.in(Language.EN) : console);
        row.report(hit);
        hit.figure().ifPresent(row::figure);
        hit.indicator().ifPresent(row::indicator);
        hit.finding().ifPresent(row::finding);
        review.ifPresent(concluded -> row.put(FoundColumn.REVIEW, row.labels.say(concluded.label())));
        return row.cells;
    }

    private void report(Hit hit) {
        Hit.InReport report = hit.report();
        put(FoundColumn.TYPE, labels.say(HitWords.of(hit.kind())));
        put(FoundColumn.DEPARTMENT, report.department());
        put(FoundColumn.REGION, report.region());
        report.year().ifPresent(year -> put(FoundColumn.REPORT_YEAR, Integer.toString(year)));
        put(FoundColumn.KIND, report.kind());
        put(FoundColumn.TITLE, report.title());
        put(FoundColumn.SECTION, hit.heading());
        put(FoundColumn.LINE, hit.line().text());
        put(FoundColumn.PATH, report.path());
    }

    private void figure(Hit.FoundFigure figure) {
        put(FoundColumn.ITEM, figure.item());
        put(FoundColumn.NAME, figure.name());
        put(FoundColumn.MEASURE, Words.measure(figure.measure(), labels));
        if (figure.scope() != Scope.UNSAID) {
            put(FoundColumn.SCOPE, labels.say(figure.scope().label(), Words.constant(figure.scope())));
        }
        figure.year().ifPresent(year -> put(FoundColumn.YEAR, Integer.toString(year)));
        put(FoundColumn.PRINTED, figure.text());
        put(FoundColumn.VALUE, figure.value().number().toPlainString());
        put(FoundColumn.UNIT, unit(figure.value(), labels));
        figure.state().ifPresent(state -> put(FoundColumn.VERDICT, labels.say(state.label())));
    }

    /** The unit of a value: yuan and per cent whatever is printed. */
    private static String unit(Hit.Value value, Console console) {
        return switch (value.sort()) {
            case AMOUNT -> console.say("元", "yuan");
            case PERCENTAGE -> "%";
            case COUNT -> value.unit();
        };
    }

    private void indicator(Hit.FoundIndicator indicator) {
        put(FoundColumn.INDICATOR, String.join(" / ", indicator.levels()));
        put(FoundColumn.TARGET, indicator.target());
        put(FoundColumn.ACTUAL, indicator.actual());
        put(FoundColumn.WEIGHT, number(indicator.weight()));
        put(FoundColumn.SCORE, number(indicator.score()));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private void finding(Hit.FoundFinding finding) {
        put(FoundColumn.RULE, finding.rule());
        put(FoundColumn.SEVERITY, Words.severity(finding.severity(), labels));
        put(FoundColumn.VERDICT, Words.verdict(finding.verdict(), labels));
        put(FoundColumn.MESSAGE, console.say(finding.message()));
        finding.suggestion().ifPresent(repair -> put(FoundColumn.SUGGESTION, repair.text()));
    }

    private void put(FoundColumn column, String value) {
        cells.put(column, value);
    }
}
