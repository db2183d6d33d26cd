package org.gouji.bench.scale;

/**
 * What work took; what goes on between two pieces of it is not counted.
 *
 * @param wall seconds on the clock
 * @param cpu seconds of processors
 */
record Spent(double wall, double cpu) {
    private static final double NANOS = 1e9;

    /** What this process has taken so far. */
    static Spent now() {
        double cpu = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(time -> time.toNanos() / NANOS)
                .orElse(0.0);
        return new Spent(System.nanoTime() / NANOS, cpu);
    }

    /** With what was spent since another moment. */
    Spent since(Spent start) {
        Spent now = now();
        return new Spent(wall + now.wall - start.wall, cpu + now.cpu - start.cpu);
    }
}
