package org.gouji.export.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.export.ReportView;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.FindingId;
import org.gouji.model.CrossCheck;
import org.gouji.model.Dossier;
import org.gouji.model.Finding;
import org.gouji.model.Identity;
import org.gouji.model.Report;
import org.gouji.model.Severity;

/**
 * Gathers findings by unit, those against other reports too. Notes ({@code INFO}) need no answer and are left out, as is what reviewers
 * dismissed (误报).
 */
public final class Notices {
    private final Decisions decisions;
    private final Map<String, List<CrossCheck>> across = new HashMap<>();
    private final TreeMap<String, List<Subject>> units = new TreeMap<>();
    private int dismissed;

    /** @param across what reports were found to say otherwise than others */
    public Notices(Decisions decisions, Iterable<CrossCheck> across) {
        this.decisions = decisions;
        for (CrossCheck check : across) {
            if (told(check.severity())) {
                this.across
                        .computeIfAbsent(check.here().path(), path -> new ArrayList<>())
                        .add(check);
            }
        }
    }

    private static boolean told(Optional<Severity> severity) {
        return severity.filter(one -> one != Severity.INFO).isPresent();
    }

    /** Adds what was found in a file. */
    public void add(Dossier dossier) {
        String file = dossier.source().path();
        List<CrossCheck> others = across.getOrDefault(file, List.of());
        for (Report report : dossier.reports()) {
            List<Matter> matters = matters(dossier, report);
            others.stream()
                    .filter(check -> owner(check.here(), dossier.reports()) == report)
                    .filter(check -> wanted(FindingId.of(check)))
                    .forEach(check ->
                            matters.add(Matter.of(check, check.severity().orElseThrow())));
            if (!matters.isEmpty()) {
                Identity identity = report.head().identity();
                String unit = identity.department().strip();
                units.computeIfAbsent(unit.isEmpty() ? "\uFFFF" + file : unit, key -> new ArrayList<>())
                        .add(new Subject(identity, file, matters));
            }
        }
    }

    private List<Matter> matters(Dossier dossier, Report report) {
        List<Matter> matters = new ArrayList<>();
        List<String> ids = FindingId.of(dossier, report);
        if (!ids.isEmpty()) {
            ReportView view = ReportView.of(dossier, report);
            for (int i = 0; i < ids.size(); i++) {
                Finding finding = report.findings().get(i);
                if (finding.severity() != Severity.INFO && wanted(ids.get(i))) {
                    matters.add(Matter.of(finding, view));
                }
            }
        }
        return matters;
    }

    private boolean wanted(String id) {
        boolean wanted = !decisions.dismissed(id);
        dismissed += wanted ? 0 : 1;
        return wanted;
    }

    /** How many findings of what was added are left out because reviewers dismissed them. */
    public int dismissed() {
        return dismissed;
    }

    /** The report of a file that a side of a comparison is. */
    private static Report owner(CrossCheck.Side side, List<Report> reports) {
        return reports.stream()
                .filter(report -> report.head().identity().kind().equals(side.kind()))
                .filter(report -> report.head().identity().year().orElse(0) == side.year())
                .filter(report -> side.unit().contains(report.head().identity().department()))
                .findFirst()
                .orElse(reports.get(0));
    }

    /** The letters in the order of the units' names; those to units without a name come last. */
    public List<Notice> all() {
        return units.values().stream()
                .map(subjects ->
                        new Notice(subjects.get(0).identity().department().strip(), subjects))
                .toList();
    }
}
