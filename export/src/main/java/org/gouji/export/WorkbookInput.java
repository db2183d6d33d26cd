package org.gouji.export;

import java.nio.file.Path;
import java.util.List;
import org.gouji.model.CrossCheck;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.gouji.model.RuleInfo;

/**
 * What the audit workbook is made of.
 *
 * @param ledger a row for every file, in path order
 * @param dossiers the files' dossiers in path order; iterated once for each sheet, so it must give the same again and need not hold
 *     them in memory
 * @param across what came of holding the reports against each other; iterated several times
 * @param rules the names of the rules; a rule that is missing is shown by its id
 * @param root the folder that the paths of the sources start from, for links to the files
 * @param language of headers and messages
 */
public record WorkbookInput(
        Iterable<LedgerRow> ledger,
        Iterable<Dossier> dossiers,
        Iterable<CrossCheck> across,
        List<RuleInfo> rules,
        Path root,
        Language language) {
    public WorkbookInput {
        rules = List.copyOf(rules);
    }

    /** A workbook of reports that were not compared with each other. */
    public WorkbookInput(
            Iterable<LedgerRow> ledger,
            Iterable<Dossier> dossiers,
            List<RuleInfo> rules,
            Path root,
            Language language) {
        this(ledger, dossiers, List.of(), rules, root, language);
    }
}
