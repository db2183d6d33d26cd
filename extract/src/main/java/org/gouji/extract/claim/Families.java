package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Totals that texts call by each other's names: 总收入 for 收入合计, 收、支总计 for both 收入总计 and 支出总计. */
final class Families {
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("total.grand", "inc.total.grand", "inc.total", "inc.fiscal"),
            Set.of("total.grand", "exp.total.grand", "exp.total", "exp.fiscal"),
            Set.of("total.fiscal", "inc.fiscal", "exp.fiscal"));

    private Families() {}

    /** The names that a total goes by, its own first. */
    static List<String> of(String key) {
        List<String> names = new ArrayList<>(List.of(key));
        boolean loose = key.equals("inc.total.grand") || key.equals("exp.total.grand");
        FAMILIES.stream()
                .filter(f -> loose && f.contains(key))
                .flatMap(Set::stream)
                .filter(k -> k.contains("total") && !names.contains(k))
                .sorted()
                .forEach(names::add);
        return names;
    }

    static boolean related(String a, String b) {
        return !a.isEmpty() && (a.equals(b) || FAMILIES.stream().anyMatch(f -> f.contains(a) && f.contains(b)));
    }
}
