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

    long beatMillis() {
        return Math.max(1, silence.toMillis() / BEATS);
    }
}
