package org.gouji.extract.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Votes for a unit's name. What is seen first wins a tie. */
final class Ballot {
    private final Map<String, Integer> votes = new LinkedHashMap<>();
    private final Map<String, Integer> cast = new LinkedHashMap<>();

    /** Adds a vote unless the voter has already given this name as many as it may. */
    void vote(String voter, String named, int weight, int most) {
        String name = UnitNames.single(named);
        int times = cast.merge(voter + " " + name, 1, Integer::sum);
        if (times <= most) {
            votes.merge(name, weight, Integer::sum);
        }
    }

    /** The name with the most votes; a name without its region gives them to the one with it. */
    Optional<Map.Entry<String, Integer>> winner() {
        Map<String, Integer> whole = new LinkedHashMap<>(votes);
        for (String name : votes.keySet()) {
            if (Regions.of(name).isEmpty()) {
                votes.keySet().stream()
                        .filter(longer -> longer.length() > name.length()
                                && longer.endsWith(name)
                                && !Regions.of(longer).isEmpty())
                        .findFirst()
                        .ifPresent(longer -> whole.merge(longer, votes.get(name), Integer::sum));
            }
        }
        Map.Entry<String, Integer> best = null;
        for (Map.Entry<String, Integer> entry : whole.entrySet()) {
            if (best == null || entry.getValue() > best.getValue()) {
                best = entry;
            }
        }
        return Optional.ofNullable(best).map(entry -> Map.entry(entry.getKey(), entry.getValue()));
    }
}
