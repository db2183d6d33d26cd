package org.gouji.extract.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.pack.Item;
import org.gouji.model.pack.Pack;
import org.gouji.model.pack.Partition;

/** The vocabulary: items by any of their names, and the partitions. Immutable, shared by threads. */
public final class Vocabulary {
    /** A name of one character could be part of anything. */
    private static final int SHORTEST = 2;

    private final Map<String, Item> byName;
    private final Map<String, Item> byKey;
    private final List<Partition> partitions;
    private final Map<String, List<Partition>> byTotal;
    private final int longest;

    /** The last two characters of all names: most texts end in none of them. */
    private final Set<String> endings;

    private Vocabulary(Map<String, Item> byName, List<Partition> partitions) {
        this.byName = Map.copyOf(byName);
        this.byKey = byName.values().stream().collect(Collectors.toUnmodifiableMap(Item::key, i -> i, (a, b) -> a));
        this.partitions = List.copyOf(partitions);
        this.byTotal =
                partitions.stream().collect(Collectors.groupingBy(Partition::total, Collectors.toUnmodifiableList()));
        this.longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.endings = byName.keySet().stream()
                .filter(name -> name.length() >= SHORTEST)
                .map(Vocabulary::last)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The vocabulary of a pack. */
    public static Vocabulary of(Pack pack) {
        return new Vocabulary(pack.names(), pack.partitions());
    }

    /** A name without what is written one way here and another there: spaces, quotation marks, half-width brackets. */
    public static String plain(String name) {
        return Item.plain(name);
    }

    /** The item of exactly this (plain) name. */
    public Optional<Item> named(String plainName) {
        return Optional.ofNullable(byName.get(plainName));
    }

    /** The item of this key. */
    public Optional<Item> keyed(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The item whose longest name ends this (plain) text. */
    public Optional<Item> ending(String plainText) {
        if (plainText.length() < SHORTEST || !endings.contains(last(plainText))) {
            return Optional.empty();
        }
        for (int length = Math.min(longest, plainText.length()); length >= SHORTEST; length--) {
            Item item = byName.get(plainText.substring(plainText.length() - length));
            if (item != null) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static String last(String text) {
        return text.substring(text.length() - SHORTEST);
    }

    /** The ways in which parts make this total. */
    public List<Partition> partitions(String total) {
        return byTotal.getOrDefault(total, List.of());
    }

    /** Whether parts of these keys under this total are, by the official tables, all there is. */
    public boolean complete(String total, Collection<String> parts) {
        return partitions(total).stream().anyMatch(p -> p.covers(total, parts));
    }
}
