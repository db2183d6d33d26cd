package org.gouji.pipeline;

import org.gouji.model.Status;
import org.gouji.model.Wording;

/**
 * What a run says of one file.
 *
 * @param key what the store knows it by
 * @param shown the path as typed
 * @param status what became of it
 * @param why the reason, empty where all went well
 * @param take how the run came by its result
 * @param named whether the user named the file itself
 */
public record Entry(String key, String shown, Status status, Wording why, Take take, boolean named) {
    /** How a run came by the result of a file. */
    public enum Take {
        /** Read in this run. */
        READ,
        /** Unchanged since an earlier run. */
        KEPT,
        /** The content is known from another path: moved or renamed. */
        ADOPTED,
        /** Not read: a duplicate, no report, or an archive around others. */
        PASSED
    }

    /** Whether it is an archive that was opened: its files have entries of their own. */
    public boolean archive() {
        return status == Status.OK && take == Take.PASSED;
    }

    /** Whether it counts for exit code 3. */
    public boolean failed() {
        return status.failed() || (named && status == Status.UNSUPPORTED);
    }
}
