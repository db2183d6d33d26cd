package org.gouji.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name nearest to a misspelt one, for messages. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of the known names, if one is near enough to be what was meant. */
    public static Optional<String> to(String wrong, Collection<String> known) {
        return known.stream()
                .filter(name -> near(wrong, name))
                .min(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Where one name holds the other, or where no more than a third of the letters differ. */
    private static boolean near(String wrong, String name) {
        String a = wrong.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        boolean holds = a.length() >= 3 && (a.contains(b) && b.length() >= 3 || b.contains(a));
        return holds || distance(wrong, name) <= Math.max(1, Math.max(a.length(), b.length()) / 3);
    }

    /** How many letters must be put in, left out or changed; case makes no difference. */
    private static int distance(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT);
        String y = b.toLowerCase(Locale.ROOT);
        int[] row = new int[y.length() + 1];
        for (int j = 0; j <= y.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= x.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= y.length(); j++) {
                int changed = diagonal + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[y.length()];
    }
}
