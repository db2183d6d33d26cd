package org.gouji.ingest.format;

import org.gouji.model.Limits;
import org.gouji.model.Source;

/**
 * The content of one file.
 *
 * @param bytes all of it; not to be changed
 * @param source the file
 * @param conditions how to read it
 */
public record Content(byte[] bytes, Source source, Conditions conditions) {
    public Limits limits() {
        return conditions.limits();
    }

    /** The same content, known to be of a media type. */
    public Content as(String mediaType) {
        return new Content(bytes, new Source(source.path(), mediaType, source.sha256(), source.bytes()), conditions);
    }

    /** What was locked inside the file. */
    public Content unlocked(byte[] inside) {
        return new Content(inside, source, conditions);
    }
}
