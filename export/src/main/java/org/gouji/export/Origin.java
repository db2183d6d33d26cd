package org.gouji.export;

import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Dossier;
import org.gouji.model.Identity;
import org.gouji.model.Report;

/**
 * The report that an exported row comes from.
 *
 * @param path the file's path as shown to the user
 * @param report the report's id within the file
 * @param title its title
 * @param department the unit; for an annex that names none, that of the report it belongs to
 * @param region the county, city or province; for an annex as above
 * @param year the year reported on; for an annex as above
 * @param kind its kind
 */
public record Origin(
        String path, String report, String title, String department, String region, OptionalInt year, String kind) {
    /** Where one of the dossier's reports comes from. */
    public static Origin of(Dossier dossier, Report report) {
        Identity own = report.head().identity();
        Identity main = report.head()
                .partOf()
                .flatMap(id -> byId(dossier, id))
                .map(other -> other.head().identity())
                .orElse(own);
        return new Origin(
                dossier.source().path(),
                report.head().id(),
                own.title(),
                own.department().isEmpty() ? main.department() : own.department(),
                own.region().isEmpty() ? main.region() : own.region(),
                own.year().isPresent() ? own.year() : main.year(),
                own.kind());
    }

    private static Optional<Report> byId(Dossier dossier, String id) {
        return dossier.reports().stream()
                .filter(report -> report.head().id().equals(id))
                .findFirst();
    }
}
