package org.gouji.pipeline.similar;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.gouji.pipeline.similar.Library.Stored;

/** The reports that are worth to be held against one letter by letter, by an estimate of what they share. */
final class Candidates {
    /** More are only counted: in a store where so many are alike, the text is everybody's. */
    private static final int MOST = 500;
    /** Estimates by fingerprints may be so much too low. */
    private static final double SLACK = 2;

    private final double least;
    private final PriorityQueue<Likely> best = new PriorityQueue<>(Comparator.comparingDouble(Likely::estimate)
            .thenComparing(likely -> likely.report().file(), Comparator.reverseOrder()));
    private int rest;

    Candidates(double least) {
        this.least = least;
    }

    private record Likely(Stored report, double estimate) {}

    void offer(Stored report, double estimate) {
        if (estimate <= 0 || estimate * SLACK < least) {
            return;
        }
        best.add(new Likely(report, estimate));
        if (best.size() > MOST) {
            Likely dropped = best.remove();
            rest += dropped.estimate() >= least ? 1 : 0;
        }
    }

    List<Stored> best() {
        return best.stream().map(Likely::report).toList();
    }

    /** How many more share as much as was asked for, by the estimate. */
    int rest() {
        return rest;
    }
}
