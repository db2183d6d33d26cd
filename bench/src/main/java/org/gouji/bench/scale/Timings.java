package org.gouji.bench.scale;

import java.util.ArrayList;
import java.util.List;

/** How long each of many things took, in milliseconds. */
final class Timings {
    private static final double MILLIS = 1e6;
    private static final double PER_CENT = 100;

    private final List<Double> all = new ArrayList<>();

    /** Something to time. */
    interface Work {
        void run() throws Exception;
    }

    double time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        double took = (System.nanoTime() - start) / MILLIS;
        all.add(took);
        return took;
    }

    /** What so many per cent of them took at most. */
    double percentile(int percent) {
        List<Double> sorted = all.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / PER_CENT * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }
}
