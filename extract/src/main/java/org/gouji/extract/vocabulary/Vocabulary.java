package org.gouji.extract.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Scope;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The vocabulary: items by any of their names, and the partitions. Loaded once, immutable, shared by threads. */
public final class Vocabulary {
    private final Map<String, Item> byName;
    private final List<Partition> partitions;
    private final int longest;

    private Vocabulary(Map<String, Item> byName, List<Partition> partitions) {
        this.byName = Map.copyOf(byName);
        this.partitions = List.copyOf(partitions);
        this.longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The vocabulary that ships with Gouji. */
    public static Vocabulary standard() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("items.yaml")) {
            return parse((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vocabulary parse(Map<?, ?> root) {
        Map<String, Item> names = new HashMap<>();
        for (Object entry : (List<?>) root.get("items")) {
            Map<?, ?> map = (Map<?, ?>) entry;
            Object scope = map.get("scope");
            Item item = new Item(
                    text(map, "key"),
                    text(map, "name"),
                    scope == null ? Scope.UNSAID : Scope.valueOf(scope.toString()));
            add(names, item.name(), item);
            for (Object alias : (List<?>) map.get("aliases")) {
                add(names, alias.toString(), item);
            }
        }
        List<Partition> partitions = new ArrayList<>();
        for (Object entry : (List<?>) root.get("partitions")) {
            partitions.add(partition((Map<?, ?>) entry));
        }
        return new Vocabulary(names, partitions);
    }

    private static void add(Map<String, Item> names, String name, Item item) {
        Item other = names.put(plain(name), item);
        if (other != null && !other.equals(item)) {
            throw new IllegalStateException(name + " names both " + other.key() + " and " + item.key());
        }
    }

    private static Partition partition(Map<?, ?> map) {
        Set<String> needed = new HashSet<>();
        Set<String> allowed = new HashSet<>();
        for (Object part : (List<?>) map.get("parts")) {
            String key = part.toString();
            boolean optional = key.endsWith("?");
            String name = optional ? key.substring(0, key.length() - 1) : key;
            allowed.add(name);
            if (!optional) {
                needed.add(name);
            }
        }
        return new Partition(
                text(map, "total"), Set.copyOf(needed), Set.copyOf(allowed), Boolean.TRUE.equals(map.get("wide")));
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("items.yaml: an entry has no " + key + ": " + map);
        }
        return value.toString();
    }

    /** A name without what is written one way here and another there: spaces, quotation marks, half-width brackets. */
    public static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '(') {
                plain.append('（');
            } else if (c == ')') {
                plain.append('）');
            } else if (" \u3000“”\"‘’'《》".indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The item of exactly this (plain) name. */
    public Optional<Item> named(String plainName) {
        return Optional.ofNullable(byName.get(plainName));
    }

    /** The item of this key. */
    public Optional<Item> keyed(String key) {
        return byName.values().stream().filter(i -> i.key().equals(key)).findFirst();
    }

    /** The item whose longest name ends this (plain) text. */
    public Optional<Item> ending(String plainText) {
        for (int length = Math.min(longest, plainText.length()); length >= 2; length--) {
            Item item = byName.get(plainText.substring(plainText.length() - length));
            if (item != null) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** The ways in which parts make this total. */
    public List<Partition> partitions(String total) {
        return partitions.stream().filter(p -> p.total().equals(total)).toList();
    }

    /** Whether parts of these keys under this total are, by the official tables, all there is. */
    public boolean complete(String total, Collection<String> parts) {
        return partitions.stream().anyMatch(p -> p.covers(total, parts));
    }
}
