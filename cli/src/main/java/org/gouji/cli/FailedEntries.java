package org.gouji.cli;

import java.util.List;
import org.gouji.pipeline.Entry;

/** What is said of files that could not be read, by commands that have no table of them. */
final class FailedEntries {
    private FailedEntries() {}

    /** {@code path: status why}. */
    static String line(Entry entry, Console console) {
        return Width.clean(entry.shown()) + ": " + Words.status(entry.status(), console) + " "
                + console.say(entry.why());
    }

    /** Tells of each that failed. @return the exit code */
    static int tell(List<Entry> entries, Console console) {
        List<Entry> failed = entries.stream().filter(Entry::failed).toList();
        failed.forEach(entry -> console.error(line(entry, console)));
        return failed.isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }
}
