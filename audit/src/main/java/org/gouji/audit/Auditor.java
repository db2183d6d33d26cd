package org.gouji.audit;

import java.util.List;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Draft;
import org.gouji.model.RuleInfo;

/** The door of the audit. Immutable; safe for use by several threads. */
public final class Auditor {
    private Auditor() {}

    /** The auditor with all rules that ship with Gouji. */
    public static Auditor standard() {
        return new Auditor();
    }

    /** Checks every claim of the reports of one document. */
    public Dossier audit(Document document, List<Draft> drafts) {
        throw new UnsupportedOperationException(document.source().path() + drafts.size());
    }

    /** The rules, in the order in which they are run. */
    public List<RuleInfo> rules() {
        return List.of();
    }
}
