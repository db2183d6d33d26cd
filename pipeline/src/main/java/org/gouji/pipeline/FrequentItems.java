package org.gouji.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Report;

/** Counts how often figures are about an item that stands beside them as printed, so that a search for it finds them. */
final class FrequentItems {
    /** A plain word: neither a lone character nor a whole phrase. */
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{3,10}");

    /** So many items are counted; any is good enough as an example. */
    private static final int MOST = 10_000;

    private final Map<String, Integer> counts = new HashMap<>();

    void add(Dossier dossier, Report report) {
        for (Fact fact : report.facts()) {
            String item = fact.item();
            if ((counts.size() < MOST || counts.containsKey(item))
                    && WORD.matcher(item).matches()
                    && fact.place().sentence().in(dossier.text()).contains(item)) {
                counts.merge(item, 1, Integer::sum);
            }
        }
    }

    /** The most frequent one; of equals the first in code point order. */
    Optional<String> mostFrequent() {
        return counts.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Found::byCodePoints)))
                .map(Map.Entry::getKey);
    }
}
