package org.gouji.ingest;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;

/** The door of ingestion: reads any file into a document, or says why not. Safe for use by several threads. */
public final class Ingest {
    private final Limits limits;
    private final Optional<Charset> encoding;

    private Ingest(Limits limits, Optional<Charset> encoding) {
        this.limits = limits;
        this.encoding = encoding;
    }

    /**
     * @param limits the ceilings against hostile files
     * @param encoding the encoding of plain text, if the user names one; found out from the bytes otherwise
     */
    public static Ingest with(Limits limits, Optional<Charset> encoding) {
        return new Ingest(limits, encoding);
    }

    /**
     * Reads a file. Never throws for what is in it.
     *
     * @param file where it is
     * @param shown the path to show and record, with {@code /} between its parts
     */
    public Outcome read(Path file, String shown) {
        throw new UnsupportedOperationException(limits + " " + encoding + file + shown);
    }
}
