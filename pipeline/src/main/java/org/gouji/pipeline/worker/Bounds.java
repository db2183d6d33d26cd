package org.gouji.pipeline.worker;

/**
 * What a pool is bounded by.
 *
 * @param workers how many processes there are at most
 * @param jobs after how many jobs a process is replaced by a new one
 * @param payload the longest result in bytes
 * @param clocks how long things may take
 */
public record Bounds(int workers, int jobs, int payload, Clocks clocks) {
    private static final int JOBS = 500;
    private static final int PAYLOAD = 512 << 20;

    public Bounds {
        if (workers < 1 || jobs < 1) {
            throw new IllegalArgumentException(
                    workers + " workers for " + jobs + " jobs; at least 1 of each is needed");
        }
    }

    /** The same with no more processes than that. */
    public Bounds atMost(int most) {
        return new Bounds(Math.min(workers, most), jobs, payload, clocks);
    }

    /** The documented defaults. */
    public static Bounds of(int workers) {
        return of(workers, Clocks.standard());
    }

    /** The same with other clocks. */
    public static Bounds of(int workers, Clocks clocks) {
        return new Bounds(workers, JOBS, PAYLOAD, clocks);
    }
}
