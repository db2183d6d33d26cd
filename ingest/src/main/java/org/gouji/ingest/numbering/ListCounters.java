package org.gouji.ingest.numbering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the paragraphs of all lists of a document. For one document and one thread. */
public final class ListCounters {
    private static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;

    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> overridden = new HashSet<>();

    /**
     * Counts a paragraph.
     *
     * @param list the list it belongs to
     * @param level its level, from 0
     * @return its label as Word shows it, with what stands between it and the text; empty if it has none
     */
    public String next(ListDefinition list, int level) {
        if (level < 0 || level >= list.levels().size()) {
            return "";
        }
        int[] values = counters.computeIfAbsent(list.counters(), key -> unused());
        Level own = list.levels().get(level);
        Integer override = list.startOverrides().get(level);
        if (override != null && overridden.add(list.id() + "/" + level)) {
            values[level] = override;
        } else {
            values[level] = values[level] == UNUSED ? own.start() : values[level] + 1;
        }
        for (int deeper = level + 1; deeper < list.levels().size(); deeper++) {
            if (list.levels().get(deeper).restartsAfter(level, deeper)) {
                values[deeper] = UNUSED;
            }
        }
        String label = label(list, own, values);
        return label.isEmpty() ? "" : label + own.suffix().after(label);
    }

    private static int[] unused() {
        int[] values = new int[LEVELS];
        Arrays.fill(values, UNUSED);
        return values;
    }

    private static String label(ListDefinition list, Level own, int[] values) {
        StringBuilder label = new StringBuilder();
        String pattern = own.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int level = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (level >= 0 && level < list.levels().size()) {
                label.append(number(list.levels().get(level), own.legal(), values[level]));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }

    private static String number(Level level, boolean legal, int value) {
        int shown = value == UNUSED ? level.start() : value;
        boolean words = level.style() != NumberStyle.NONE && level.style() != NumberStyle.BULLET;
        return (legal && words ? NumberStyle.DECIMAL : level.style()).write(shown);
    }
}
