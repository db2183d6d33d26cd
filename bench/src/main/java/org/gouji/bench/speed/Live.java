package org.gouji.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Watches how much of the heap is in use by what is still needed: collects all garbage again and again, and looks what is left. */
final class Live implements AutoCloseable {
    private static final int EVERY_MILLIS = 500;

    private final AtomicLong peak = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(job -> {
        Thread thread = new Thread(job, "live heap");
        thread.setDaemon(true);
        return thread;
    });

    private Live() {
        clock.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    static Live watched() {
        return new Live();
    }

    private void look() {
        System.gc();
        // As the collector counted it: what is in use by now is also what was made since.
        long left = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .flatMap(pool -> Stream.ofNullable(pool.getCollectionUsage()))
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        peak.accumulateAndGet(left, Math::max);
    }

    /** The most that was left. */
    long peak() {
        return peak.get();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
