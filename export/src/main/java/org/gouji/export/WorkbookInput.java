package org.gouji.export;

import java.nio.file.Path;
import java.util.List;
import org.gouji.export.review.Decisions;
import org.gouji.model.CrossCheck;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.gouji.model.RuleInfo;

/**
 * What the audit workbook is made of.
 *
 * @param ledger a row for every file, in path order
 * @param dossiers the files' dossiers in path order; iterated once, and need not be in memory
 * @param across what came of holding the reports against each other; iterated several times
 * @param rules the names of the rules; a rule that is missing is shown by its id
 * @param decisions what reviewers decided
 * @param places where the files are, for links to them
 * @param program what made the results
 * @param language of headers and messages
 */
public record WorkbookInput(
        Iterable<LedgerRow> ledger,
        Iterable<Dossier> dossiers,
        Iterable<CrossCheck> across,
        List<RuleInfo> rules,
        Decisions decisions,
        Places places,
        ProgramFacts program,
        Language language) {
    public WorkbookInput {
        rules = List.copyOf(rules);
    }

    /**
     * Where files are.
     *
     * @param base the folder that the paths of the sources start from
     * @param roots the files and folders that were read; there are links to nothing else
     */
    public record Places(Path base, List<Path> roots) {
        public Places {
            roots = List.copyOf(roots);
        }
    }

    /**
     * What made the results.
     *
     * @param version of the program
     * @param fingerprint of the program, its rules and its settings
     * @param packs names of rule packs beside the standard one
     */
    public record ProgramFacts(String version, String fingerprint, List<String> packs) {
        public ProgramFacts {
            packs = List.copyOf(packs);
        }
    }

    /** A workbook of reports that were not compared with each other, and that nobody has reviewed. */
    public WorkbookInput(
            Iterable<LedgerRow> ledger,
            Iterable<Dossier> dossiers,
            List<RuleInfo> rules,
            Path root,
            Language language) {
        this(
                ledger,
                dossiers,
                List.of(),
                rules,
                Decisions.NONE,
                new Places(root, List.of(root)),
                new ProgramFacts("", "", List.of()),
                language);
    }
}
