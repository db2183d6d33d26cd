package org.gouji.pipeline;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/**
 * A file that a run comes across.
 *
 * @param file where it is, absolute
 * @param shown the path as typed, with {@code /} between its parts
 * @param named whether the user named the file itself, not a folder around it
 * @param refusal why it is not read at all; empty for files to read
 */
record Found(Path file, String shown, boolean named, Optional<Refusal> refusal) {
    /** Code point order of the shown paths: the same on every machine. */
    static final Comparator<Found> ORDER =
            Comparator.comparing(Found::shown, Found::byCodePoints).thenComparing(Found::key);

    /** Why a file is not read. */
    record Refusal(Status status, Wording why) {}

    /** What the store knows the file by. */
    String key() {
        return key(file);
    }

    /** What the store knows a place by: its absolute path. */
    static String key(Path place) {
        return place.toString().replace('\\', '/');
    }

    static int byCodePoints(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(a.codePointAt(i), b.codePointAt(i));
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
