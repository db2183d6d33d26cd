package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Totals that texts call by each other's names: 总收入 for 收入合计, 收、支总计 for both 收入总计 and 支出总计. */
final class Families {
    /** The names that are used loosely, for any of their family. */
    private static final Set<String> LOOSE = Set.of("inc.total.grand", "exp.total.grand");

    private final List<Set<String>> families;

    Families(List<Set<String>> families) {
        this.families = families;
    }

    /** The names that a total goes by, its own first. */
    List<String> of(String key) {
        List<String> names = new ArrayList<>(List.of(key));
        families.stream()
                .filter(f -> LOOSE.contains(key) && f.contains(key))
                .flatMap(Set::stream)
                .filter(k -> k.contains("total") && !names.contains(k))
                .sorted()
                .forEach(names::add);
        return names;
    }

    boolean related(String a, String b) {
        return !a.isEmpty() && (a.equals(b) || families.stream().anyMatch(f -> f.contains(a) && f.contains(b)));
    }
}
