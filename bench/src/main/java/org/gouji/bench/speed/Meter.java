package org.gouji.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Measures a piece of work: its time, the processor time of this process and of its children, and the memory of both. */
public final class Meter {
    private static final double NANOS = 1e9;

    /** Ticks of {@code /proc}; 100 on every Linux of today. */
    private static final double TICKS = 100;

    private static final int CHILD_USER = 13;

    private Meter() {}

    /** Work that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    /**
     * What was measured.
     *
     * @param wall seconds on the clock
     * @param cpu seconds of processors, those of children included
     * @param peak bytes of heap in use, at most
     * @param children bytes that all child processes held at the same time, at most; 0 where the system does not tell
     */
    public record Cost(double wall, double cpu, long peak, long children) {}

    public static Cost of(Work work) throws Exception {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        double cpu = cpu();
        try (Children children = Children.watched()) {
            long start = System.nanoTime();
            work.run();
            double wall = (System.nanoTime() - start) / NANOS;
            return new Cost(wall, cpu() - cpu, peak(), children.peak());
        }
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
                .toList();
    }

    private static long peak() {
        return pools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    }

    private static double cpu() throws IOException {
        Stream<Duration> living =
                ProcessHandle.current().descendants().flatMap(p -> p.info().totalCpuDuration().stream());
        double own = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Meter::seconds)
                .orElse(0.0);
        return own + living.mapToDouble(Meter::seconds).sum() + gone();
    }

    private static double seconds(Duration time) {
        return time.toNanos() / NANOS;
    }

    /** What children that have ended took; 0 where the system does not tell. */
    private static double gone() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILD_USER]) + Long.parseLong(fields[CHILD_USER + 1])) / TICKS;
    }
}
