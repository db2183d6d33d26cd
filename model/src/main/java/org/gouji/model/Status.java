package org.gouji.model;

/** What became of a file: the word in its ledger row (文件台账). A later stage never overwrites it. */
public enum Status {
    /** Read whole. */
    OK(true, false),
    /** Opened, but it holds no text: a scan or a picture that needs OCR. */
    OK_EMPTY_TEXT(true, false),
    /** Read, but the container is damaged: its facts are marked and never count as verified. */
    OK_DAMAGED(true, true),
    /** The clock ran out; what was read until then is kept. */
    PARTIAL_TIMEOUT(true, true),
    CHANGED_WHILE_READING(false, true),
    ENCRYPTED(false, true),
    /** A kind of file that Gouji does not read. */
    UNSUPPORTED(false, false),
    TOO_LARGE(false, true),
    CORRUPT(false, true),
    TIMEOUT(false, true),
    OOM(false, true),
    CRASHED(false, true),
    /** The system would not let us read it. */
    UNREADABLE(false, true),
    /** The same bytes as another file of the run, which stands for it. */
    DUPLICATE(false, false),
    /** Not a report by name or place: a lock file, a hidden file. */
    SKIPPED(false, false);

    private final boolean readable;
    private final boolean failed;

    Status(boolean readable, boolean failed) {
        this.readable = readable;
        this.failed = failed;
    }

    /** Whether a document came out. */
    public boolean readable() {
        return readable;
    }

    /** Whether the run counts it as failed or damaged (exit code 3). */
    public boolean failed() {
        return failed;
    }
}
