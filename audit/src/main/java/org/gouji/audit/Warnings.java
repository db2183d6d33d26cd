package org.gouji.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.audit.Audit.Checked;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/** The broken relations of a report that are no more than warnings, found by the numbers that they are about, until a cause takes them. */
final class Warnings {
    private final List<Checked> all;
    private final Map<Checked, Integer> places = new IdentityHashMap<>();
    private final boolean[] taken;
    private final Map<Span, List<Integer>> about = new HashMap<>();
    private final Map<Span, List<Integer>> resting = new HashMap<>();

    /** @param all in order of reading, not to be changed; those that are asked for come in this order too */
    Warnings(List<Checked> all) {
        this.all = all;
        this.taken = new boolean[all.size()];
        for (Checked one : all) {
            int place = places.size();
            places.put(one, place);
            note(one.judgement().spans().stream(), about, place);
            note(Touch.facts(one.claim()).map(Fact::span).distinct(), resting, place);
        }
    }

    private static void note(Stream<Span> spans, Map<Span, List<Integer>> places, int place) {
        spans.forEach(
                span -> places.computeIfAbsent(span, s -> new ArrayList<>()).add(place));
    }

    /** Those that share a number with a relation of a part. */
    List<Checked> beside(Collection<Checked> part) {
        return free(part.stream().flatMap(c -> c.judgement().spans().stream()), about);
    }

    /** Those whose claims rest on a number that is changed. */
    List<Checked> restingOn(Collection<Edit> edits) {
        return free(edits.stream().map(edit -> edit.fact().span()), resting);
    }

    private List<Checked> free(Stream<Span> spans, Map<Span, List<Integer>> places) {
        Set<Integer> found = new TreeSet<>();
        spans.distinct().forEach(span -> found.addAll(places.getOrDefault(span, List.of())));
        return found.stream().filter(place -> !taken[place]).map(all::get).toList();
    }

    void take(Collection<Checked> some) {
        some.forEach(one -> taken[places.get(one)] = true);
    }

    /** Those that none has taken. */
    List<Checked> left() {
        return all.stream().filter(one -> !taken[places.get(one)]).toList();
    }
}
