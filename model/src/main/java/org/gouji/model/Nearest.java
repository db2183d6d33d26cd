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

    /** How many letters must be put in, left out, changed or swapped; case makes no difference. */
    private static int distance(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT);
        String y = b.toLowerCase(Locale.ROOT);
        int[][] steps = new int[x.length() + 1][y.length() + 1];
        for (int i = 0; i <= x.length(); i++) {
            for (int j = 0; j <= y.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, i, j, x.charAt(i - 1) == y.charAt(j - 1));
                if (i > 1 && j > 1 && x.charAt(i - 1) == y.charAt(j - 2) && x.charAt(i - 2) == y.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[x.length()][y.length()];
    }

    private static int least(int[][] steps, int i, int j, boolean same) {
        return Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    }
}
