package org.gouji.export;

import java.util.Optional;
import org.gouji.model.Dossier;
import org.gouji.model.Report;

/** Tells the forms and tables that are annexed to a report of the same file, and are shown with it, from reports of their own. */
public final class Annexes {
    private Annexes() {}

    /** Whether one of the dossier's reports is an annex of another that is none. */
    public static boolean has(Dossier dossier, Report report) {
        return main(dossier, report)
                .filter(main -> main != report)
                .filter(main -> !has(dossier, main))
                .isPresent();
    }

    private static Optional<Report> main(Dossier dossier, Report report) {
        return report.head()
                .partOf()
                .flatMap(id -> dossier.reports().stream()
                        .takeWhile(earlier -> earlier != report)
                        .filter(earlier -> earlier.head().id().equals(id))
                        .findFirst());
    }

    /** How many of them a file has. */
    public static int in(Dossier dossier) {
        return (int) dossier.reports().stream()
                .filter(report -> has(dossier, report))
                .count();
    }
}
