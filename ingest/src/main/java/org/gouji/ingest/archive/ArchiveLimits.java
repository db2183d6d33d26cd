package org.gouji.ingest.archive;

import java.time.Duration;

/**
 * The ceilings of unpacking one archive with all that is packed inside it.
 *
 * @param depth how many archives may lie inside each other; default 3
 * @param members the most members altogether; default 10,000
 * @param memberBytes the largest member; default 256 MB
 * @param totalBytes the largest sum of all members; default 2 GB
 * @param time how long unpacking may take; default 5 minutes
 */
public record ArchiveLimits(int depth, int members, long memberBytes, long totalBytes, Duration time) {
    /** The documented defaults. */
    public static ArchiveLimits standard() {
        return new ArchiveLimits(3, 10_000, 256L << 20, 2L << 30, Duration.ofMinutes(5));
    }
}
