package org.gouji.cli;

/** Exit codes. A killed process gives 130, as the system does. */
final class Exit {
    static final int DONE = 0;
    /** There are findings, and {@code --fail-on} asked for it. */
    static final int FINDINGS = 1;

    static final int USAGE = 2;
    /** Some files failed or were damaged; beats {@link #FINDINGS}. */
    static final int SOME_FAILED = 3;
    /** The program or the disk failed. */
    static final int INTERNAL = 5;

    private Exit() {}
}
