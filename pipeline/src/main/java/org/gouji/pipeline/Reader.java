package org.gouji.pipeline;

import java.nio.file.Path;
import java.util.Set;
import org.gouji.model.Status;
import org.gouji.model.Wording;

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

    /** What may be different at the next try though the content of a file is the same. */
    Set<Status> PASSING = Set.of(Status.UNREADABLE, Status.CHANGED_WHILE_READING);

    /**
     * Whether a file that failed is worth another try by this reader. One that took too long or too much memory is only if there is more of
     * it now: the reason names the limit.
     *
     * @param why the reason that was given then
     */
    default boolean retries(Status status, Wording why) {
        return PASSING.contains(status);
    }

    /** Is told how many files a run will ask for, before it does. */
    default void expect(int files) {}

    /** This reader, so that it neither throws nor hangs. */
    default Reader guarded() {
        return new Guarded(this, Guarded.LONGEST);
    }

    /** Gives back what it holds: processes. */
    @Override
    default void close() {}
}
