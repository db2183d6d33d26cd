package org.gouji.ingest.format;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Limits;

/**
 * What the user allows and tells about the files.
 *
 * @param limits the ceilings against hostile files
 * @param encoding the encoding of plain text, if the user names one; found out from the bytes otherwise
 * @param passwords tried in order on files that are locked; they are never shown or kept
 */
public record Conditions(Limits limits, Optional<Charset> encoding, List<String> passwords) {
    public Conditions {
        passwords = List.copyOf(passwords);
    }

    /** The documented limits, no encoding named and no password. */
    public static Conditions standard() {
        return new Conditions(Limits.standard(), Optional.empty(), List.of());
    }

    /** Tells of passwords only how many there are. */
    @Override
    public String toString() {
        return "Conditions[" + limits + ", " + encoding + ", " + passwords.size() + " passwords]";
    }
}
