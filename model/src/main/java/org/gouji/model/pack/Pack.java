package org.gouji.model.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that the standard pack and the packs added to it say; its references have been checked.
 *
 * @param names the items by each of their names, plain ({@link Item#plain})
 * @param partitions which parts make which total
 * @param pairs items that are equal as a rule, not always
 * @param families totals that texts call by each other's names, by key
 * @param ties what added packs say must hold between items
 * @param scales the scales of grades
 * @param profiles the headings that reports of a kind have
 * @param rules what packs say of single rules, by the rule's id
 */
public record Pack(
        Map<String, Item> names,
        List<Partition> partitions,
        List<Pair> pairs,
        List<Set<String>> families,
        List<Tie> ties,
        List<Scale> scales,
        List<Profile> profiles,
        Map<String, Setting> rules) {
    public Pack {
        names = Map.copyOf(names);
        partitions = List.copyOf(partitions);
        pairs = List.copyOf(pairs);
        families = families.stream().map(Set::copyOf).toList();
        ties = List.copyOf(ties);
        scales = List.copyOf(scales);
        profiles = List.copyOf(profiles);
        rules = Map.copyOf(rules);
    }

    /** Says nothing. */
    public static final Pack EMPTY =
            new Pack(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    /**
     * Two items that are equal as a rule.
     *
     * @param first key of the one that is printed first, as a rule the wider
     * @param second key of the other
     */
    public record Pair(String first, String second) {}

    /**
     * Where a pack says something.
     *
     * @param file the file as the user named it
     * @param line from 1
     */
    public record Origin(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }
}
