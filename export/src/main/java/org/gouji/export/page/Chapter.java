package org.gouji.export.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.export.Origin;
import org.gouji.export.ReportView;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Report;
import org.gouji.model.Span;

/**
 * What is shown as one: a report of a file with the forms and tables annexed to it.
 *
 * @param number counts the chapters of the run, from 1
 * @param dossier the file
 * @param reports the report, then its annexes
 * @param blocks its text; what stands before the first report of a file belongs to that
 */
record Chapter(int number, Dossier dossier, List<Report> reports, List<Block> blocks) {
    Chapter {
        reports = List.copyOf(reports);
        blocks = List.copyOf(blocks);
    }

    /** The chapters of a file. @param first the number of the first of them */
    static List<Chapter> of(ReadFile file, int first) {
        List<List<Report>> groups = groups(file.dossier());
        List<Chapter> chapters = new ArrayList<>();
        for (List<Report> group : groups) {
            chapters.add(new Chapter(
                    first + chapters.size(),
                    file.dossier(),
                    group,
                    file.document()
                            .map(document -> blocks(document, file.dossier(), group))
                            .orElse(List.of())));
        }
        return chapters;
    }

    private static List<List<Report>> groups(Dossier dossier) {
        List<List<Report>> groups = new ArrayList<>();
        for (Report report : dossier.reports()) {
            groups.stream()
                    .filter(group -> report.head()
                            .partOf()
                            .filter(id -> group.get(0).head().id().equals(id))
                            .isPresent())
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(report), () -> groups.add(new ArrayList<>(List.of(report))));
        }
        return groups;
    }

    private static List<Block> blocks(Document document, Dossier dossier, List<Report> group) {
        return document.blocks().stream()
                .filter(block -> {
                    Report owner = owner(dossier.reports(), block.span());
                    return group.stream().anyMatch(report -> report == owner);
                })
                .toList();
    }

    /** The last report that begins at a place or before it; the first where none does. */
    private static Report owner(List<Report> reports, Span span) {
        Report owner = reports.get(0);
        for (Report report : reports) {
            if (report.head().span().start() <= span.start()) {
                owner = report;
            }
        }
        return owner;
    }

    Report main() {
        return reports.get(0);
    }

    Origin origin() {
        return Origin.of(dossier, main());
    }

    ReportView view(Report report) {
        return ReportView.of(dossier, report);
    }

    String text() {
        return dossier.text();
    }

    /** The words that the page knows it by. */
    String id() {
        return "c" + number;
    }
}
