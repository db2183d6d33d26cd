package org.gouji.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.gouji.audit.Audit.Checked;
import org.gouji.model.Span;

/** Sorts relations into connected parts: two that share a number are of one part. */
final class Parts {
    private final int[] root;

    private Parts(int size) {
        root = new int[size];
        for (int i = 0; i < size; i++) {
            root[i] = i;
        }
    }

    /** The parts, each in order of reading, as the first of each is read. */
    static List<List<Checked>> of(List<Checked> relations) {
        Parts parts = new Parts(relations.size());
        Map<Span, Integer> owner = new HashMap<>();
        for (int i = 0; i < relations.size(); i++) {
            for (Span span : relations.get(i).judgement().spans()) {
                Integer other = owner.putIfAbsent(span, i);
                if (other != null) {
                    parts.join(other, i);
                }
            }
        }
        return parts.sorted(relations);
    }

    /** The parts where relations are of one part if a test says so of some two of them. */
    static List<List<Checked>> of(List<Checked> relations, BiPredicate<Checked, Checked> together) {
        Parts parts = new Parts(relations.size());
        for (int i = 0; i < relations.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (parts.find(i) != parts.find(j) && together.test(relations.get(j), relations.get(i))) {
                    parts.join(i, j);
                }
            }
        }
        return parts.sorted(relations);
    }

    private List<List<Checked>> sorted(List<Checked> relations) {
        Map<Integer, List<Checked>> sorted = new TreeMap<>();
        for (int i = 0; i < relations.size(); i++) {
            sorted.computeIfAbsent(find(i), k -> new ArrayList<>()).add(relations.get(i));
        }
        return List.copyOf(sorted.values());
    }

    private int find(int i) {
        int at = i;
        while (root[at] != at) {
            // Half the way is saved for who comes next.
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private void join(int a, int b) {
        int low = Math.min(find(a), find(b));
        int high = Math.max(find(a), find(b));
        root[high] = low;
    }
}
