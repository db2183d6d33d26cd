package org.gouji.pipeline;

import java.nio.file.Path;

/** Reads and audits one file. Used by several threads at once. */
public interface Reader extends AutoCloseable {
    /**
     * Makes the reading of a file. A file that cannot be read has one too, with the reason in it.
     *
     * @param file where it is
     * @param shown the path to show and record, with {@code /} between its parts
     */
    Reading read(Path file, String shown);

    /**
     * Audits a document that an earlier reading packed.
     *
     * @param document as in {@link Reading.Stored}
     * @param shown the path to show and record now
     */
    Reading audit(byte[] document, String shown);

    /**
     * Names everything but the file that a reading depends on: the program, its rules, its settings. Readings of another one are stale; see
     * {@link Fingerprint#sameParsing}.
     */
    String fingerprint();

    /** This reader, so that it neither throws nor hangs. */
    default Reader guarded() {
        return new Guarded(this, Guarded.LONGEST);
    }

    /** Gives back what it holds: processes. */
    @Override
    default void close() {}
}
