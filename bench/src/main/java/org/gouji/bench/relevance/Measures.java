package org.gouji.bench.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good a list of passages is.
 *
 * @param ndcg nDCG@10 with gains 1, 3 and 7 for the grades 1 to 3
 * @param recall of all passages judged 2 or 3, how many are among the first ten
 * @param reachable the same of what ten places can hold
 * @param unjudged how many of the first ten nobody has judged
 */
record Measures(double ndcg, double recall, double reachable, int unjudged) {
    static final int DEPTH = 10;
    private static final int USEFUL = 2;

    static Measures of(List<String> found, Map<String, Integer> judged) {
        List<String> top = found.subList(0, Math.min(DEPTH, found.size()));
        List<Integer> grades =
                top.stream().map(key -> judged.getOrDefault(key, 0)).toList();
        List<Integer> best = judged.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList();
        long useful = useful(judged.values());
        long hit = useful(grades);
        return new Measures(
                share(gain(grades), gain(best)), share(hit, useful), share(hit, Math.min(DEPTH, useful)), (int)
                        top.stream().filter(key -> !judged.containsKey(key)).count());
    }

    private static long useful(Collection<Integer> grades) {
        return grades.stream().filter(grade -> grade >= USEFUL).count();
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int rank = 0; rank < grades.size(); rank++) {
            gain += (Math.pow(2, grades.get(rank)) - 1) / (Math.log(rank + 2.0) / Math.log(2));
        }
        return gain;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
