package org.gouji.pipeline;

import java.util.Optional;

/**
 * What a run does with one file.
 *
 * @param file the file
 * @param scan its state on the disk
 * @param known its row of an earlier run
 * @param action what to do
 */
record Step(Found file, Scan scan, Optional<FileRow> known, Action action) {
    /** What to do with a file. The cases below are all there are. */
    sealed interface Action {}

    /** Read it. */
    record Read() implements Action {}

    /** Audit the document that its row, or that of a file with the same content, keeps. */
    record Audit(FileRow row) implements Action {}

    /** Leave its row as it is. */
    record Keep(FileRow row) implements Action {}

    /** Take the dossier of a row with the same content. */
    record Adopt(FileRow twin) implements Action {}

    /** Only write a row that says why it is not read. */
    record Pass(Found.Refusal refusal) implements Action {}
}
