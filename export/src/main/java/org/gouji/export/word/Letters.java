package org.gouji.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gouji.export.ReportView;
import org.gouji.model.Dossier;
import org.gouji.model.Finding;
import org.gouji.model.Identity;
import org.gouji.model.Report;
import org.gouji.model.Severity;

/** Gathers findings by unit and writes a letter for each unit that has some. Notes ({@code INFO}) need no answer and are left out. */
public final class Letters {
    private final Dismissals dismissals;
    private final TreeMap<String, List<Subject>> units = new TreeMap<>();

    /** @param dismissals which findings a reviewer has dismissed: no letter speaks of those */
    public Letters(Dismissals dismissals) {
        this.dismissals = dismissals;
    }

    /** Tells which findings a reviewer took for false alarms (误报). */
    @FunctionalInterface
    public interface Dismissals {
        boolean dismissed(Dossier dossier, Report report, Finding finding);
    }

    /**
     * A report and what was found in it.
     *
     * @param identity who reports on what
     * @param file its file's path
     */
    record Subject(Identity identity, String file, List<Matter> matters) {
        Subject {
            matters = List.copyOf(matters);
        }
    }

    /** Adds what was found in a file. */
    public void add(Dossier dossier) {
        for (Report report : dossier.reports()) {
            ReportView view = ReportView.of(dossier, report);
            List<Matter> matters = report.findings().stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .filter(finding -> !dismissals.dismissed(dossier, report, finding))
                    .map(finding -> Matter.of(finding, view))
                    .toList();
            if (!matters.isEmpty()) {
                String file = dossier.source().path();
                Identity identity = report.head().identity();
                String unit = identity.department().strip();
                units.computeIfAbsent(unit.isEmpty() ? "\uFFFF" + file : unit, key -> new ArrayList<>())
                        .add(new Subject(identity, file, matters));
            }
        }
    }

    /** The letters in the order of the units' names; those to units without a name come last. */
    public List<Letter> all() {
        List<Letter> letters = new ArrayList<>();
        for (List<Subject> subjects : units.values()) {
            Subject first = subjects.get(0);
            String unit = first.identity().department().strip();
            int matters =
                    subjects.stream().mapToInt(one -> one.matters().size()).sum();
            letters.add(new Letter(unit, first.file(), matters, LetterText.of(unit, subjects)));
        }
        return letters;
    }
}
