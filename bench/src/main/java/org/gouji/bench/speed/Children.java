package org.gouji.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Watches how much memory the child processes hold together, as Linux tells it; elsewhere it sees nothing. */
final class Children implements AutoCloseable {
    private static final int EVERY_MILLIS = 100;
    private static final int KILO = 1_024;
    private static final String RESIDENT = "VmRSS:";

    private final AtomicLong peak = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(job -> {
        Thread thread = new Thread(job, "memory of children");
        thread.setDaemon(true);
        return thread;
    });

    private Children() {
        clock.scheduleAtFixedRate(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    static Children watched() {
        return new Children();
    }

    private void look() {
        long now = ProcessHandle.current()
                .descendants()
                .mapToLong(child -> resident(child.pid()))
                .sum();
        peak.accumulateAndGet(now, Math::max);
    }

    private static long resident(long process) {
        Path status = Path.of("/proc/" + process + "/status");
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILO)
                    .sum();
        } catch (IOException e) {
            // It has ended in the meantime, or the system does not tell.
            return 0;
        }
    }

    /** The most that they held at the same time. */
    long peak() {
        look();
        return peak.get();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
