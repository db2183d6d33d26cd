package org.gouji.export;

import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.model.Dossier;
import org.gouji.model.Finding;
import org.gouji.model.Language;
import org.gouji.model.Severity;
import org.gouji.model.Source;
import org.gouji.model.Status;

/**
 * A file's row in the ledger (文件台账). It holds no times: the same files give the same ledger.
 *
 * @param path the path as shown to the user
 * @param status the ledger's word
 * @param why the reason or remark in a sentence, empty if there is none
 * @param mediaType what the content is
 * @param sha256 the hash of the content, empty where it could not be read
 * @param counts how big it is and what was found in it
 */
public record LedgerRow(String path, Status status, String why, String mediaType, String sha256, Counts counts) {
    /** The row of a file, all of it from what is known of the file. */
    public static LedgerRow of(Dossier dossier, Language language) {
        Source source = dossier.source();
        String why = dossier.warnings().stream()
                .map(warning -> warning.in(language))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
        Map<Severity, Long> issues = dossier.reports().stream()
                .flatMap(report -> report.findings().stream())
                .collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
        Counts counts = new Counts(
                source.bytes(),
                dossier.reports().size(),
                issues.getOrDefault(Severity.ERROR, 0L),
                issues.getOrDefault(Severity.WARNING, 0L));
        return new LedgerRow(source.path(), dossier.status(), why, source.mediaType(), source.sha256(), counts);
    }

    /**
     * The numbers of a ledger row.
     *
     * @param bytes the size of the file
     * @param reports how many reports it holds
     * @param errors how many root causes are errors; those that reviewers dismissed are not counted
     * @param warnings how many are warnings, likewise
     */
    public record Counts(long bytes, int reports, long errors, long warnings) {}
}
