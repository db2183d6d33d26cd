package org.gouji.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gouji.export.ReportView;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.FindingId;
import org.gouji.model.Dossier;
import org.gouji.model.Finding;
import org.gouji.model.Identity;
import org.gouji.model.Report;
import org.gouji.model.Severity;

/** Gathers findings by unit and writes a letter for each unit that has some. Notes ({@code INFO}) need no answer and are left out. */
public final class Letters {
    private final Decisions decisions;
    private final TreeMap<String, List<Subject>> units = new TreeMap<>();

    /** @param decisions what reviewers made of findings: no letter speaks of those that they dismissed (误报) */
    public Letters(Decisions decisions) {
        this.decisions = decisions;
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
            List<Matter> matters = matters(dossier, report);
            if (!matters.isEmpty()) {
                String file = dossier.source().path();
                Identity identity = report.head().identity();
                String unit = identity.department().strip();
                units.computeIfAbsent(unit.isEmpty() ? "\uFFFF" + file : unit, key -> new ArrayList<>())
                        .add(new Subject(identity, file, matters));
            }
        }
    }

    private List<Matter> matters(Dossier dossier, Report report) {
        ReportView view = ReportView.of(dossier, report);
        List<String> ids = FindingId.of(dossier, report);
        List<Matter> matters = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Finding finding = report.findings().get(i);
            if (finding.severity() != Severity.INFO && !decisions.dismissed(ids.get(i))) {
                matters.add(Matter.of(finding, view));
            }
        }
        return matters;
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
