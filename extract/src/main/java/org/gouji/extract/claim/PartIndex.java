package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.pack.Partition;

/** The numbers of a report that may be parts of its totals, found by item and place without going through all of them. */
final class PartIndex {
    private static final int WAY = 3;

    private final List<Fact> facts;
    /** Of each item in a section: for each place the number that comes first in the list of those that stand there or after it. */
    private final Map<Near, NavigableMap<Integer, Integer>> near = new HashMap<>();

    private final Map<Far, Integer> far = new HashMap<>();
    private final Map<Integer, Set<BigDecimal>> values = new HashMap<>();

    private record Near(String key, int section, PlaceKind kind, OptionalInt year) {
        static Near of(String key, Fact fact) {
            return new Near(key, fact.place().section(), fact.place().kind(), fact.year());
        }
    }

    /** @param way of a change; empty of other numbers */
    private record Far(String key, PlaceKind kind, OptionalInt year, String way) {
        static Far of(String key, Fact fact) {
            return new Far(key, fact.place().kind(), fact.year(), changed(fact) ? PartIndex.way(fact) : "");
        }
    }

    /** @param facts changes all of them, or none; of several that will do the first in this list is taken */
    PartIndex(List<Fact> facts) {
        this.facts = facts;
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            near.computeIfAbsent(Near.of(fact.key(), fact), k -> new TreeMap<>())
                    .putIfAbsent(fact.span().start(), i);
            far.putIfAbsent(Far.of(fact.key(), fact), i);
            values.computeIfAbsent(fact.place().section(), k -> new HashSet<>())
                    .add(fact.quantity().value().stripTrailingZeros());
        }
        near.values().forEach(PartIndex::firstFromHereOn);
    }

    private static void firstFromHereOn(NavigableMap<Integer, Integer> places) {
        int first = Integer.MAX_VALUE;
        for (Entry<Integer, Integer> place : places.descendingMap().entrySet()) {
            first = Math.min(first, place.getValue());
            place.setValue(first);
        }
    }

    /**
     * The part of a total that has a key: the nearest one after it in its section; where the total is wide, or it is a change that goes the
     * same way, anywhere in the report.
     */
    Optional<Fact> first(String key, Fact total, Partition partition) {
        NavigableMap<Integer, Integer> after = near.getOrDefault(Near.of(key, total), new TreeMap<>());
        Entry<Integer, Integer> here = after.higherEntry(total.span().start());
        boolean anywhere = partition.wide() || changed(total) || expense(total);
        Integer there = anywhere ? far.get(Far.of(key, total)) : null;
        return Stream.concat(Stream.ofNullable(here).map(Entry::getValue), Stream.ofNullable(there))
                .min(Integer::compare)
                .map(facts::get);
    }

    /** The part that stands before a total in its own sentence: 本年支出480万元，年末结转20万元，支出总计500万元. */
    Optional<Fact> leading(String key, Fact total) {
        return total.place().kind() == PlaceKind.TABLE
                ? Optional.empty()
                : facts.stream()
                        .filter(f -> f.key().equals(key)
                                && f.place().sentence().equals(total.place().sentence())
                                && f.year().equals(total.year())
                                && f.span().start() < total.span().start())
                        .reduce((one, nearer) -> nearer);
    }

    /** Whether a value is printed in a section. */
    boolean printed(int section, BigDecimal value) {
        return values.getOrDefault(section, Set.of()).contains(value.stripTrailingZeros());
    }

    /** What was planned for 三公, or spent the year before, is told of each of them under a heading of its own. */
    private static boolean expense(Fact fact) {
        return fact.key().equals("sg.total") && fact.measure() != Measure.FINAL;
    }

    private static boolean changed(Fact fact) {
        return fact.measure() == Measure.CHANGE;
    }

    /** Whether a change is up or down: the end of what it is called. */
    static String way(Fact change) {
        return change.item().substring(Math.max(0, change.item().length() - WAY));
    }
}
