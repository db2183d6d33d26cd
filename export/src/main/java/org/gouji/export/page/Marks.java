package org.gouji.export.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Span;
import org.gouji.model.Standing;

/** The marks of a chapter, its checks and its findings, each counted through all of its reports. */
final class Marks {
    private final Shown shown;
    private final TreeMap<Span, Mark> marks = new TreeMap<>();
    private final List<Relation> checks = new ArrayList<>();
    private final List<Noted> findings = new ArrayList<>();
    private int longest;

    /**
     * A finding and the report that it is in.
     *
     * @param report of the chapter
     * @param finding of the report
     */
    record Noted(Report report, Finding finding) {}

    private Marks(Shown shown) {
        this.shown = shown;
    }

    /** @param shown the pieces of the text that the page shows: what stands elsewhere has no mark */
    static Marks of(Chapter chapter, Shown shown) {
        Marks marks = new Marks(shown);
        for (Report report : chapter.reports()) {
            for (Standing standing : report.standings()) {
                marks.at(standing.span()).forEach(mark -> mark.stands(standing));
            }
        }
        chapter.reports().forEach(marks::add);
        return marks;
    }

    private void add(Report report) {
        for (Relation relation : report.relations()) {
            checks.add(relation);
            figures(relation).flatMap(this::at).forEach(mark -> mark.checkedBy(checks.size()));
        }
        for (Finding finding : report.findings()) {
            findings.add(new Noted(report, finding));
            finding.spans().stream().limit(1).flatMap(this::at).forEach(mark -> mark.doubtedBy(findings.size()));
            finding.spans().forEach(this::at);
        }
    }

    private static Stream<Span> figures(Relation relation) {
        return Stream.concat(relation.stated().stream(), relation.operands().stream())
                .map(Figure::span);
    }

    /** The mark at a place, made where there is none yet. */
    private Stream<Mark> at(Span span) {
        if (span.isEmpty() || !shown.shows(span)) {
            return Stream.empty();
        }
        longest = Math.max(longest, span.length());
        return Stream.of(marks.computeIfAbsent(span, at -> new Mark(marks.size() + 1, at)));
    }

    /** The checks, counted from 1. */
    List<Relation> checks() {
        return List.copyOf(checks);
    }

    /** The findings, counted from 1. */
    List<Noted> findings() {
        return List.copyOf(findings);
    }

    /** The marks that a piece of text touches, the longest first, so that later ones stand inside earlier ones. */
    List<Mark> over(Span piece) {
        Span from = new Span(Math.max(0, piece.start() - longest), Math.max(0, piece.start() - longest));
        return marks.tailMap(from, true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().start() < piece.end())
                .filter(entry -> entry.getKey().overlaps(piece))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(mark -> -mark.span().length()))
                .toList();
    }

    /** The numbers of the marks of some places, parted by blanks; places without a mark are left out. */
    String numbers(Stream<Span> spans) {
        return spans.distinct()
                .flatMap(span -> Stream.ofNullable(marks.get(span)))
                .map(mark -> Integer.toString(mark.number()))
                .collect(Collectors.joining(" "));
    }

    String numbers(Relation relation) {
        return numbers(figures(relation));
    }

    String numbers(Finding finding) {
        return numbers(finding.spans().stream());
    }
}
