package org.gouji.cli;

/** Whoever read the output has read enough and gone, as {@code head} does: nothing more needs to be written, and nothing is wrong. */
final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGone(Throwable cause) {
        super(cause);
    }
}
