package org.gouji.pipeline;

import java.util.List;
import java.util.Optional;
import org.gouji.export.Archive;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Outcome;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/**
 * What came of reading one file, ready for the store: a run looks at its head only and passes the rest on.
 *
 * @param source the file
 * @param status what became of it
 * @param why the first thing to know of it; empty where all went well
 * @param stored what the store keeps
 * @param crash how the program failed, for those who want to see it
 */
public record Reading(Source source, Status status, Wording why, Stored stored, Optional<String> crash) {
    private static final byte[] NOTHING = {};

    /**
     * A dossier in the forms of the store. The arrays are not to be changed.
     *
     * @param dossier packed
     * @param document packed; empty where the file gave none
     * @param drawn the rows drawn from the dossier
     */
    public record Stored(byte[] dossier, byte[] document, byte[] drawn) {}

    /** The reading of a file that gave this dossier. */
    public static Reading of(Dossier dossier) {
        return of(dossier, NOTHING);
    }

    /** @param document what it was read from, to be audited again without the file */
    static Reading of(Dossier dossier, Document document) {
        return of(dossier, Archive.pack(document));
    }

    /** @param document the same, packed */
    static Reading of(Dossier dossier, byte[] document) {
        Wording why = dossier.warnings().stream().findFirst().orElse(Wording.same(""));
        Stored stored =
                new Stored(Archive.pack(dossier), document, Drawn.of(dossier).bytes());
        return new Reading(dossier.source(), dossier.status(), why, stored, Optional.empty());
    }

    static Reading failed(Source source, Status status, Wording why) {
        return of(Dossier.of(new Outcome.Failed(source, status, why)));
    }

    /** The reading of a file that only its row is kept of: no failure where it is an archive that was opened. */
    static Reading passed(Source source, Found.Refusal why) {
        return why.status() == Status.OK
                ? of(new Dossier(source, Status.OK, "", List.of(), List.of(why.why())))
                : failed(source, why.status(), why.why());
    }

    Reading crashed(String how) {
        return new Reading(source, status, why, stored, Optional.of(how));
    }

    /** The dossier itself. */
    public Dossier dossier() {
        return Archive.unpack(stored.dossier());
    }

    byte[] bytes() {
        return Bytes.of(out -> {
            Bytes.write(out, source.path());
            Bytes.write(out, source.mediaType());
            Bytes.write(out, source.sha256());
            out.writeLong(source.bytes());
            Bytes.write(out, status.name());
            Bytes.write(out, why.zh());
            Bytes.write(out, why.en());
            Bytes.write(out, stored.dossier());
            Bytes.write(out, stored.document());
            Bytes.write(out, stored.drawn());
            Bytes.write(out, crash.orElse(""));
        });
    }

    static Reading of(byte[] bytes) {
        return Bytes.read(bytes, in -> {
            Source source = new Source(Bytes.text(in), Bytes.text(in), Bytes.text(in), in.readLong());
            Status status = Status.valueOf(Bytes.text(in));
            Wording why = new Wording(Bytes.text(in), Bytes.text(in));
            Stored stored = new Stored(Bytes.array(in), Bytes.array(in), Bytes.array(in));
            return new Reading(
                    source, status, why, stored, Optional.of(Bytes.text(in)).filter(how -> !how.isEmpty()));
        });
    }
}
