package org.gouji.bench.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** How long each of many things took, in milliseconds: on the clock, and of the processors that searching had. */
final class Timings {
    private static final double MILLIS = 1e6;
    private static final double PER_CENT = 100;
    private static final String SEARCHING = "gouji-search";

    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    /** Something to time. */
    interface Work {
        void run() throws Exception;
    }

    double time(Work work) throws Exception {
        long start = System.nanoTime();
        long before = processor();
        work.run();
        processor.add((processor() - before) / MILLIS);
        double took = (System.nanoTime() - start) / MILLIS;
        wall.add(took);
        return took;
    }

    /** Of this thread and of those that search beside it. */
    private static long processor() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = threads.getCurrentThreadCpuTime();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().equals(SEARCHING)) {
                sum += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return sum;
    }

    /** What so many per cent of them took at most. */
    double percentile(int percent) {
        return percentile(wall, percent);
    }

    /** What so many per cent of them took of the processor at most; where others share the machine, this holds and the clock doesn't. */
    double ofProcessor(int percent) {
        return percentile(processor, percent);
    }

    private static double percentile(List<Double> all, int percent) {
        List<Double> sorted = all.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / PER_CENT * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }
}
