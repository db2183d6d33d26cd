package org.gouji.pipeline.similar;

import java.util.HashMap;
import java.util.Map;

/** The fingerprints of the report asked about, numbered, with how many other reports have each. */
final class Prints {
    private final Map<Long, Integer> numbers = new HashMap<>();
    private int[] reports = {};
    private int others;

    /** Every piece of it is kept: the fingerprints of others fall on any of them. */
    void add(Masked text) {
        for (long piece : Winnow.pieces(text)) {
            numbers.putIfAbsent(piece, numbers.size());
        }
        reports = new int[numbers.size()];
    }

    /** The number of a fingerprint; -1 if the report has it not. */
    int number(long fingerprint) {
        return numbers.getOrDefault(fingerprint, -1);
    }

    /** Counts a report that has these. */
    void count(Iterable<Integer> found) {
        others++;
        found.forEach(number -> reports[number]++);
    }

    /** How many other reports have it. */
    int reports(int number) {
        return reports[number];
    }

    int others() {
        return others;
    }

    /** How telling it is that another report has it too: 1 if that one alone has it, towards 0 if all have. */
    double weight(int number) {
        int having = Math.max(1, reports[number]);
        return having == 1 ? 1 : Math.log((others + 1.0) / having) / Math.log(others + 1.0);
    }

    /** The same of several. */
    double weight(Iterable<Integer> all) {
        double sum = 0;
        for (int number : all) {
            sum += weight(number);
        }
        return sum;
    }
}
