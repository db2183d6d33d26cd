package org.gouji.audit;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Draft;
import org.gouji.model.Report;
import org.gouji.model.RuleInfo;
import org.gouji.model.Wording;
import org.gouji.model.pack.Pack;

/** The door of the audit. Immutable; safe for use by several threads. */
public final class Auditor {
    private final Rules rules;

    private Auditor(Rules rules) {
        this.rules = rules;
    }

    /** The auditor with all rules that ship with Gouji. */
    public static Auditor standard() {
        return new Auditor(Rules.standard());
    }

    /** The auditor with all rules that ship with Gouji, and the ties and severities of a pack. */
    public static Auditor with(Pack pack) {
        return new Auditor(Rules.with(pack));
    }

    /** Checks every claim of the reports of one document. The facts of a damaged or unfinished file never count as verified. */
    public Dossier audit(Document document, List<Draft> drafts) {
        boolean damaged = document.status().failed();
        Standings standings = new Standings(damaged);
        List<Audit.Outcome> outcomes = new ArrayList<>();
        for (Draft draft : drafts) {
            Audit.Outcome outcome = new Audit(rules, document.text(), draft, damaged).outcome();
            standings.add(outcome.checked(), outcome.causes());
            outcomes.add(outcome);
        }
        List<Report> reports = outcomes.stream().map(o -> o.report(standings)).toList();
        return new Dossier(document.source(), document.status(), document.text(), reports, notes(document, drafts));
    }

    /** What the reader should know of the file, and what of it is not checked; each once. */
    private static List<Wording> notes(Document document, List<Draft> drafts) {
        List<Wording> notes = new ArrayList<>(document.notes());
        drafts.stream().flatMap(draft -> draft.notes().stream()).distinct().forEach(notes::add);
        return notes;
    }

    /** The rules, in the order in which they are run. */
    public List<RuleInfo> rules() {
        return rules.infos();
    }
}
