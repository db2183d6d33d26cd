package org.gouji.pipeline;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.audit.Auditor;
import org.gouji.extract.Extractor;
import org.gouji.ingest.Ingest;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.RuleInfo;
import org.gouji.pipeline.across.Across;

/** The stages in their order: ingest, extract, audit. Dictionaries are loaded with the first file, not before. */
public final class Stages implements Reader {
    private final Ingest ingest;
    private final Lazy<Extractor> extractor = new Lazy<>(Extractor::standard);
    private final Auditor auditor = Auditor.standard();
    private final String fingerprint;

    private Stages(Optional<Charset> encoding) {
        this.ingest = Ingest.with(Limits.standard(), encoding);
        this.fingerprint = Fingerprint.of(rules(), encoding);
    }

    /** @param encoding the encoding of plain text, if the user names one */
    public static Stages standard(Optional<Charset> encoding) {
        return new Stages(encoding);
    }

    @Override
    public Dossier read(Path file, String shown) {
        Outcome outcome = document(file, shown);
        return outcome instanceof Outcome.Failed failed
                ? Dossier.of(failed)
                : audit(((Outcome.Done) outcome).document());
    }

    /** The first stage alone: the file as a document. */
    Outcome document(Path file, String shown) {
        return ingest.read(file, shown);
    }

    /** The stages after it. */
    Dossier audit(Document document) {
        return auditor.audit(document, extractor.get().extract(document));
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    /** The rules, in the order in which they are run: those of one report, then those of several. */
    public List<RuleInfo> rules() {
        List<RuleInfo> rules = new ArrayList<>(auditor.rules());
        rules.addAll(Across.rules());
        return List.copyOf(rules);
    }
}
