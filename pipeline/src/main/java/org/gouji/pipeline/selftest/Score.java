package org.gouji.pipeline.selftest;

import java.util.EnumMap;
import java.util.Map;

/** What share of planted errors was found, by kind. */
public final class Score {
    private final Map<Slip, Tally> tallies = new EnumMap<>(Slip.class);

    /**
     * Counts of one kind.
     *
     * @param planted how many errors were planted
     * @param found how many of them were found
     * @param verified how many of the planted stood in numbers that a check had confirmed
     * @param foundVerified how many of those were found
     * @param named for how many the suggestion gave back what was printed
     * @param elsewhere root causes found where nothing had been planted
     */
    public record Tally(int planted, int found, int verified, int foundVerified, int named, int elsewhere) {
        static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    planted + other.planted,
                    found + other.found,
                    verified + other.verified,
                    foundVerified + other.foundVerified,
                    named + other.named,
                    elsewhere + other.elsewhere);
        }
    }

    void add(Plant plant, Judge.Verdict verdict) {
        int found = verdict.found() ? 1 : 0;
        int verified = plant.verified() ? 1 : 0;
        add(
                plant.slip(),
                new Tally(1, found, verified, found * verified, verdict.named() ? 1 : 0, verdict.elsewhere()));
    }

    /** Adds the counts of another file. */
    public void add(Score other) {
        other.tallies.forEach(this::add);
    }

    private void add(Slip slip, Tally tally) {
        tallies.merge(slip, tally, Tally::plus);
    }

    public Tally of(Slip slip) {
        return tallies.getOrDefault(slip, Tally.NOTHING);
    }

    /** All errors in numbers; parts left out are no numbers that one could choose among all. */
    public Tally numbers() {
        return tallies.entrySet().stream()
                .filter(entry -> entry.getKey() != Slip.DROPPED)
                .map(Map.Entry::getValue)
                .reduce(Tally.NOTHING, Tally::plus);
    }
}
