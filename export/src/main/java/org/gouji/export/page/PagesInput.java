package org.gouji.export.page;

import java.util.List;
import org.gouji.export.LedgerRow;
import org.gouji.export.WorkbookInput.Places;
import org.gouji.model.CrossCheck;
import org.gouji.model.Language;
import org.gouji.model.RuleInfo;

/**
 * What the report pages are made of.
 *
 * @param ledger a row for every file, in path order
 * @param files what was read, in path order; iterated twice, so it must give the same again and need not hold it in memory
 * @param across what came of holding the reports against each other
 * @param rules the names of the rules; a rule that is missing is shown by its id
 * @param places where the files are, for links to them
 * @param made who made the pages and in which language
 */
public record PagesInput(
        Iterable<LedgerRow> ledger,
        Iterable<ReadFile> files,
        Iterable<CrossCheck> across,
        List<RuleInfo> rules,
        Places places,
        Made made) {
    public PagesInput {
        rules = List.copyOf(rules);
    }

    /**
     * Who made the pages.
     *
     * @param version of the program
     * @param language of headings and messages
     */
    public record Made(String version, Language language) {}
}
