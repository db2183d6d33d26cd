package org.gouji.pipeline.worker;

/** What became of a job. The cases below are all there are. */
public sealed interface Answer {
    /** It was done. */
    record Done(byte[] result) implements Answer {}

    /** The clock ran out; the worker was killed. */
    record TimedOut() implements Answer {}

    /** The worker ran out of memory. */
    record OutOfMemory() implements Answer {}

    /**
     * The worker was gone in the middle of it, and another one that had nothing else to do was gone too.
     *
     * @param exit the exit code of the last one
     * @param lastWords the end of what it wrote to its standard error
     */
    record Died(int exit, String lastWords) implements Answer {}
}
