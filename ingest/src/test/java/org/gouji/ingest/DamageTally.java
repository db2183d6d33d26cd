package org.gouji.ingest;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What became of the damaged files of one format. */
final class DamageTally {
    /** What can become of a damaged file. */
    enum Fate {
        REFUSED("refused"),
        /** Read, and said to be damaged. */
        TOLD("damaged"),
        SAME("unchanged"),
        OTHER_TEXT("other text"),
        /** Read as sound, with figures that the sound file doesn't have: the silent failure. */
        OTHER_DIGITS("OTHER DIGITS"),
        HANGS("hangs"),
        ERRORS("errors");

        private final String heading;

        Fate(String heading) {
            this.heading = heading;
        }
    }

    private final String format;
    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);

    DamageTally(String format) {
        this.format = format;
    }

    void add(Fate fate) {
        counts.merge(fate, 1, Integer::sum);
    }

    int of(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    static String headings() {
        StringBuilder line = new StringBuilder("| format | files |");
        StringBuilder rule = new StringBuilder("\n|---|---:|");
        for (Fate fate : Fate.values()) {
            line.append(' ').append(fate.heading).append(" |");
            rule.append("---:|");
        }
        return line.append(" % silent |").append(rule).append("---:|").toString();
    }

    @Override
    public String toString() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder line = new StringBuilder("| " + format + " | " + all + " |");
        for (Fate fate : Fate.values()) {
            line.append(' ').append(of(fate)).append(" |");
        }
        return line.append(String.format(Locale.ROOT, " %.2f |", 100.0 * of(Fate.OTHER_DIGITS) / Math.max(all, 1)))
                .toString();
    }
}
