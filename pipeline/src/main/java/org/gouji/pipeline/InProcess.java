package org.gouji.pipeline;

import java.nio.file.Path;
import org.gouji.export.Archive;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** The stages as a reader, on the threads of those who ask. */
final class InProcess implements Reader {
    private final Stages stages;

    InProcess(Stages stages) {
        this.stages = stages;
    }

    @Override
    public Reading read(Path file, String shown) {
        Outcome outcome = stages.document(file, shown);
        return outcome instanceof Outcome.Failed failed
                ? Reading.of(Dossier.of(failed))
                : audited(((Outcome.Done) outcome).document());
    }

    @Override
    public Reading audit(byte[] document, String shown) {
        Document then = Archive.document(document);
        Source source = then.source();
        return audited(new Document(
                new Source(shown, source.mediaType(), source.sha256(), source.bytes()),
                then.status(),
                then.text(),
                then.blocks(),
                then.notes()));
    }

    private Reading audited(Document document) {
        return Reading.of(stages.audit(document), document);
    }

    @Override
    public boolean retries(Status status, Wording why) {
        return Reader.super.retries(status, why) || allows(stages.conditions(), status);
    }

    /** Whether the user now allows or tells what a file may have failed for. */
    static boolean allows(Conditions conditions, Status status) {
        return status == Status.ENCRYPTED && !conditions.passwords().isEmpty()
                || status == Status.TOO_LARGE && !conditions.limits().equals(Limits.standard());
    }

    @Override
    public String fingerprint() {
        return stages.fingerprint();
    }
}
