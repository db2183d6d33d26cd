package org.gouji.pipeline.worker;

import java.time.Duration;

/**
 * How long a worker may take.
 *
 * @param start until it is set up
 * @param total for one job
 * @param silence without a sign of life; it gives several in that time whatever the job does
 */
public record Clocks(Duration start, Duration total, Duration silence) {
    /** How many signs of life fit into the silence that is allowed. */
    private static final int BEATS = 5;

    public static Clocks standard() {
        return new Clocks(Duration.ofSeconds(60), Duration.ofSeconds(120), Duration.ofSeconds(30));
    }

    /** The same for files that may be so many times as large as usual: a job may take as many times as long. */
    public Clocks forLarger(long times) {
        return new Clocks(start, total.multipliedBy(Math.max(1, times)), silence);
    }

    long beatMillis() {
        return Math.max(1, silence.toMillis() / BEATS);
    }
}
