package org.gouji.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.export.review.Decisions;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Report;
import org.gouji.model.Span;

/**
 * One report as the sheets of the workbook need it, looked up once for all of them.
 *
 * @param dossier its file
 * @param report the report
 * @param origin who reports on what
 * @param view what stands where
 * @param issues its findings
 * @param figures its numbers
 * @param facts every number of the file by its place: a check may rest on numbers of other papers in it
 */
record Page(
        Dossier dossier,
        Report report,
        Origin origin,
        ReportView view,
        List<Issue> issues,
        List<FigureRow> figures,
        Map<Span, Fact> facts) {
    /** The reports of a file. */
    static List<Page> of(Dossier dossier, Decisions decisions) {
        Map<Span, Fact> facts = new HashMap<>();
        dossier.reports().forEach(report -> report.facts().forEach(fact -> facts.putIfAbsent(fact.span(), fact)));
        return dossier.reports().stream()
                .map(report -> of(dossier, report, decisions, facts))
                .toList();
    }

    private static Page of(Dossier dossier, Report report, Decisions decisions, Map<Span, Fact> facts) {
        ReportView view = ReportView.of(dossier, report);
        return new Page(
                dossier,
                report,
                Origin.of(dossier, report),
                view,
                Issue.of(dossier, view, decisions),
                FigureRow.of(dossier, report),
                facts);
    }
}
