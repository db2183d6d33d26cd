package org.gouji.index;

import java.io.IOException;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;

/**
 * What is made once of a segment, or of a whole index in one state, and kept as long as somebody reads that. Safe for several threads.
 *
 * @param <R> what it is made of
 * @param <T> what is made
 */
final class OfReader<R, T> {
    private final Map<IndexReader.CacheKey, T> known = new WeakHashMap<>();
    private final Key<R> key;
    private final Maker<R, T> maker;

    OfReader(Key<R> key, Maker<R, T> maker) {
        this.key = key;
        this.maker = maker;
    }

    /** Tells what Lucene knows a reader by; null where it is not to be kept. */
    @FunctionalInterface
    interface Key<R> {
        IndexReader.CacheHelper of(R reader);
    }

    /** Makes something of a reader. */
    @FunctionalInterface
    interface Maker<R, T> {
        T make(R reader) throws IOException;
    }

    T get(R reader) throws IOException {
        IndexReader.CacheHelper helper = key.of(reader);
        if (helper == null) {
            return maker.make(reader);
        }
        T found;
        synchronized (known) {
            found = known.get(helper.getKey());
        }
        if (found == null) {
            // Two threads may both make it; they make the same.
            found = maker.make(reader);
            synchronized (known) {
                known.putIfAbsent(helper.getKey(), found);
            }
        }
        return found;
    }
}
