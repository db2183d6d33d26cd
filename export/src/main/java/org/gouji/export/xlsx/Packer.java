package org.gouji.export.xlsx;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Packs parts beside the thread that writes them, in the order in which they come, so that the bytes are the same every time. */
final class Packer implements AutoCloseable {
    /** Pieces that wait at most: what is written is held in memory until it is packed. */
    private static final int MOST_WAITING = 64;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "packer");
        worker.setDaemon(true);
        return worker;
    });
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private volatile boolean failed;
    private volatile IOException reason = new IOException("packing failed");

    /** Work that may fail as the disk may. */
    interface Work {
        void run() throws IOException;
    }

    /** Lets work be done after all that was handed in before. What fails here is thrown by {@link #await}. */
    void later(Work work) {
        room.acquireUninterruptibly();
        thread.execute(() -> {
            try {
                if (!failed) {
                    work.run();
                }
            } catch (IOException e) {
                failed = true;
                reason = e;
            } finally {
                room.release();
            }
        });
    }

    /** Waits for all work; throws what failed. */
    void await() throws IOException {
        Future<?> last = thread.submit(() -> {});
        try {
            last.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while packing", e);
        } catch (ExecutionException e) {
            throw new IOException("packing failed", e);
        }
        if (failed) {
            throw reason;
        }
    }

    /** Drops what is left to do and waits for what is being done. */
    @Override
    public void close() {
        failed = true;
        thread.shutdown();
        boolean ended = false;
        while (!ended) {
            try {
                ended = thread.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
