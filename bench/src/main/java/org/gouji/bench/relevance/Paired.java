package org.gouji.bench.relevance;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Two engines on the same topics.
 *
 * @param difference the mean of the first less the mean of the second
 * @param better topics on which the first is better
 * @param worse topics on which it is worse
 * @param chance how often so large a difference comes of exchanging their results topic by topic at random
 */
record Paired(double difference, int better, int worse, double chance) {
    private static final int ROUNDS = 100_000;
    private static final long SEED = 20_261_121;
    private static final double SAME = 1e-9;

    static Paired of(List<Double> first, List<Double> second) {
        double[] gaps = new double[first.size()];
        int better = 0;
        int worse = 0;
        double sum = 0;
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = first.get(i) - second.get(i);
            sum += gaps[i];
            better += gaps[i] > SAME ? 1 : 0;
            worse += gaps[i] < -SAME ? 1 : 0;
        }
        return new Paired(sum / gaps.length, better, worse, chance(gaps, Math.abs(sum)));
    }

    private static double chance(double[] gaps, double sum) {
        SplittableRandom random = new SplittableRandom(SEED);
        int asLarge = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double turned = 0;
            for (double gap : gaps) {
                turned += random.nextBoolean() ? gap : -gap;
            }
            asLarge += Math.abs(turned) >= sum - SAME ? 1 : 0;
        }
        return (double) asLarge / ROUNDS;
    }
}
