package org.gouji.ingest.format;

import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Document;

/** Reads files of one kind. Safe for use by several threads. */
@FunctionalInterface
public interface Format {
    /**
     * Reads a file.
     *
     * @throws Refusal if it is broken, locked, or goes over a limit
     */
    Document read(Content content) throws Refusal;
}
