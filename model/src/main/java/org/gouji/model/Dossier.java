package org.gouji.model;

import java.util.List;

/**
 * All that is known of one file (卷宗): what the JSON contract prints.
 *
 * @param source the file
 * @param status the ledger's word
 * @param text the document's text, empty where there is none
 * @param reports the reports in it, in order; empty where it could not be read
 * @param warnings what the reader should know of the file
 */
public record Dossier(Source source, Status status, String text, List<Report> reports, List<Wording> warnings) {
    public Dossier {
        reports = List.copyOf(reports);
        warnings = List.copyOf(warnings);
    }

    /** The dossier of a file that could not be read. */
    public static Dossier of(Outcome.Failed failed) {
        return new Dossier(failed.source(), failed.status(), "", List.of(), List.of(failed.why()));
    }
}
