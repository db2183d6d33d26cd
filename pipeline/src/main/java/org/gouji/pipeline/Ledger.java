package org.gouji.pipeline;

import java.util.List;

/**
 * The ledger of a run (文件台账).
 *
 * @param entries a file each, in path order
 * @param missing shown paths of files that earlier runs read in the same folders and that are gone
 * @param left how many files a run that was stopped did not come to
 */
public record Ledger(List<Entry> entries, List<String> missing, int left) {
    public Ledger {
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
    }

    /** Whether a file failed or was damaged (exit code 3). */
    public boolean anyFailed() {
        return entries.stream().anyMatch(Entry::failed);
    }
}
