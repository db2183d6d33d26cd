package org.gouji.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The last run over a workspace.
 *
 * @param state how it ended, or that it has not
 * @param started when it began
 * @param ended when it ended; empty while it runs, and where it was killed
 * @param folder the folder that its paths start from
 * @param words the command line that it was started with, without the program's name
 */
public record LastRun(State state, Instant started, Optional<Instant> ended, Path folder, List<String> words) {
    public LastRun {
        words = List.copyOf(words);
    }

    /** How a run ended. */
    public enum State {
        /** It goes on, or was killed. */
        RUNNING,
        /** All files have their row. */
        DONE,
        /** The user stopped it before the last file. */
        STOPPED,
        /** The disk or the program failed. */
        FAILED
    }
}
