package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

/**
 * A file's state on the disk.
 *
 * @param bytes its size
 * @param mtime its last change in nanoseconds since 1970
 * @param sha256 the hash of its content; empty where it could not be read
 */
record Scan(long bytes, long mtime, String sha256) {
    static final Scan NOTHING = new Scan(0, 0, "");

    private static final long NANOS = 1_000_000_000L;

    /** Looks at a file. The hash is taken over from the row of an earlier run where size and time are the same. */
    static Scan of(Path file, Optional<FileRow> known) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            long bytes = attributes.size();
            long mtime = nanos(attributes.lastModifiedTime());
            if (!attributes.isRegularFile()) {
                return new Scan(0, mtime, "");
            }
            return new Scan(
                    bytes,
                    mtime,
                    known.map(FileRow::scan)
                            .filter(then -> then.bytes == bytes && then.mtime == mtime)
                            .map(Scan::sha256)
                            .filter(hash -> !hash.isEmpty())
                            .orElseGet(() -> hashOrNothing(file)));
        } catch (IOException e) {
            return NOTHING;
        }
    }

    /** A file's last change alone; 0 where it can't be told. */
    static long time(Path file) {
        try {
            return nanos(Files.getLastModifiedTime(file));
        } catch (IOException e) {
            return 0;
        }
    }

    private static long nanos(FileTime changed) {
        Instant time = changed.toInstant();
        return time.getEpochSecond() * NANOS + time.getNano();
    }

    static String hashOrNothing(Path file) {
        try {
            return Hash.of(file);
        } catch (IOException e) {
            return "";
        }
    }
}
