package org.gouji.pipeline;

import org.gouji.model.Status;
import org.gouji.model.Wording;

/** Is told how a run goes on; on the thread that started the run. */
public interface Listener {
    /** The files are known. */
    default void planned(Plan plan) {}

    /** A file is done and its result is kept. */
    default void done(String shown, Status status) {}

    /** The program failed on a file; the run goes on. @param how a stack trace, or the last words of a worker */
    default void crashed(String shown, String how) {}

    /** Asked before each file: whether to stop there. Once it says so it must not change its mind. Called on any thread. */
    default boolean stopping() {
        return false;
    }

    /** Asked when the reading of a file broke off: whether it was cut short, so that the file is left to the next run. Called on any thread. */
    default boolean abandoning() {
        return false;
    }

    /** The reports are held against each other. */
    default void comparing() {}

    /** The search index is being brought up to date. */
    default void indexing() {}

    /** The search index that is there cannot be used and is made anew. */
    default void reindexing(Wording why) {}

    /**
     * What a run will do.
     *
     * @param files all files found
     * @param toRead those that are new or changed
     */
    record Plan(int files, int toRead) {}
}
