package org.gouji.index;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Tells files that the index cannot have yet, because it was begun empty and has not been given them: there is no old block of theirs to
 * look for. One file is written by one thread at a time. Safe for several threads.
 */
final class Newcomers {
    /** Enough that threads hardly ever wait for each other. */
    private static final int LOCKS = 64;

    private final boolean begunEmpty;
    private final Set<String> given = ConcurrentHashMap.newKeySet();
    private final Object[] locks =
            IntStream.range(0, LOCKS).mapToObj(lock -> new Object()).toArray();

    Newcomers(boolean begunEmpty) {
        this.begunEmpty = begunEmpty;
    }

    /** Writes a file, or takes it away. */
    @FunctionalInterface
    interface Writing {
        /** @param unseen whether the index has nothing of the file */
        void write(boolean unseen) throws IOException;
    }

    void write(String fileKey, Writing writing) throws IOException {
        synchronized (locks[Math.floorMod(fileKey.hashCode(), LOCKS)]) {
            writing.write(begunEmpty && given.add(fileKey));
        }
    }
}
