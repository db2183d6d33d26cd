package org.gouji.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does work on several threads and hands the results over in the order of the items, on the calling thread. */
final class Workers {
    /** Results that may wait for an earlier, slower one, for each thread: bounds the memory of a run. */
    private static final int AHEAD = 8;

    private Workers() {}

    static <T, R> void inOrder(Iterator<T> items, int jobs, Function<T, R> work, Consumer<R> sink) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "gouji-worker");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            while (items.hasNext()) {
                T item = items.next();
                if (waiting.size() == jobs * AHEAD) {
                    sink.accept(result(waiting.remove()));
                }
                waiting.add(threads.submit(() -> work.apply(item)));
            }
            while (!waiting.isEmpty()) {
                sink.accept(result(waiting.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("work outside the guard failed", e.getCause());
        }
    }
}
