package org.gouji.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.gouji.index.SearchIndex;
import org.gouji.model.Dossier;

/** Puts files of the store into the index: the store is read on the caller's thread, unpacking and writing go on beside it. */
final class Indexing {
    /** More would wait for the store, and each has a buffer of its own in Lucene. */
    private static final int MOST_THREADS = 4;
    /** Files in hand for each thread. */
    private static final int AHEAD = 4;
    /** So many files are made safe at a time: who is killed or stopped on the way goes on from there. Fewer make small segments, in which the same terms stand again. */
    private static final int SAFE = 4096;

    private final Store store;
    private final SearchIndex index;
    private final int threads;

    Indexing(Store store, SearchIndex index) {
        this.store = store;
        this.index = index;
        this.threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Puts files in, in the order in which the store wrote them, and makes all but the last of them safe.
     *
     * @return whether all were put; not where it was stopped
     */
    boolean put(List<FileRow> rows, BooleanSupplier stopping) throws IOException {
        if (rows.size() < AHEAD) {
            for (FileRow row : rows) {
                put(row, store.packed(row));
            }
            return true;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "gouji-index");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (int from = 0; from < rows.size(); from += SAFE) {
                List<FileRow> some = rows.subList(from, Math.min(rows.size(), from + SAFE));
                if (!put(some, stopping, pool)) {
                    return false;
                }
                flush(pool);
                if (from + SAFE < rows.size()) {
                    index.commit(some.get(some.size() - 1).sequence());
                }
            }
            return true;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Writes what is in memory on all threads: a commit would do it on one. */
    private void flush(ExecutorService pool) throws IOException {
        List<Future<?>> all = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            all.add(pool.submit(() -> {
                index.flush();
                return true;
            }));
        }
        for (Future<?> one : all) {
            await(one);
        }
    }

    private boolean put(List<FileRow> rows, BooleanSupplier stopping, ExecutorService pool) throws IOException {
        List<Future<?>> inHand = new ArrayList<>();
        boolean stopped = false;
        for (FileRow row : rows) {
            stopped = stopping.getAsBoolean();
            if (stopped) {
                break;
            }
            byte[] packed = store.packed(row);
            inHand.add(pool.submit(() -> {
                put(row, packed);
                return true;
            }));
            if (inHand.size() >= threads * AHEAD) {
                await(inHand.remove(0));
            }
        }
        for (Future<?> last : inHand) {
            await(last);
        }
        return !stopped;
    }

    private void put(FileRow row, byte[] packed) throws IOException {
        Optional<Dossier> dossier = row.status().readable() ? Store.dossier(row, packed) : Optional.empty();
        if (dossier.isPresent()) {
            index.put(row.key(), dossier.get());
        } else {
            index.remove(row.key());
        }
    }

    private static void await(Future<?> work) throws IOException {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IOException(e.getCause());
        }
    }
}
