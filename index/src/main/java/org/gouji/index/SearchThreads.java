package org.gouji.index;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads that search the segments of an index beside the one that asks: as many as there are processors, but for that one. */
final class SearchThreads implements AutoCloseable {
    private static final int MOST = 4;

    private final ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, wanted() - 1), work -> {
        Thread thread = new Thread(work, "gouji-search");
        thread.setDaemon(true);
        return thread;
    });

    /** How many threads search, with the one that asks. */
    static int wanted() {
        return Math.min(MOST, Runtime.getRuntime().availableProcessors());
    }

    /** Threads start when there is something to do. */
    Executor executor() {
        return pool;
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
