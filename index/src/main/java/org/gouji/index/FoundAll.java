package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;

/** What all of several parts find, the one that finds least first; parts that need not find it add to its score. */
final class FoundAll implements FoundPart {
    private final Map<Occur, List<FoundPart>> parts = new EnumMap<>(Occur.class);

    FoundAll() {
        for (Occur occur : Occur.values()) {
            parts.put(occur, new ArrayList<>());
        }
    }

    void add(FoundPart part, Occur occur) {
        parts.get(occur).add(part);
    }

    @Override
    public Optional<InSegment> in(LeafReaderContext leaf) throws IOException {
        List<Needed> needed = new ArrayList<>();
        for (Occur occur : List.of(Occur.MUST, Occur.FILTER)) {
            for (FoundPart part : parts.get(occur)) {
                Optional<InSegment> found = part.in(leaf);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                needed.add(new Needed(found.get(), occur == Occur.MUST));
            }
        }
        needed.sort(Comparator.comparingLong(one -> one.found().cost()));
        List<InSegment> more = found(Occur.SHOULD, leaf);
        return needed.isEmpty() && more.isEmpty()
                ? Optional.empty()
                : Optional.of(new All(needed, more, found(Occur.MUST_NOT, leaf)));
    }

    private List<InSegment> found(Occur occur, LeafReaderContext leaf) throws IOException {
        List<InSegment> found = new ArrayList<>();
        for (FoundPart part : parts.get(occur)) {
            part.in(leaf).ifPresent(found::add);
        }
        return found;
    }

    /**
     * A part that must find a document.
     *
     * @param counts whether its score does
     */
    private record Needed(InSegment found, boolean counts) {}

    private record All(List<Needed> needed, List<InSegment> more, List<InSegment> unwanted) implements InSegment {
        @Override
        public long cost() {
            return needed.isEmpty()
                    ? more.stream().mapToLong(InSegment::cost).sum()
                    : needed.get(0).found().cost();
        }

        @Override
        public FoundList among(Optional<FoundList> wanted) throws IOException {
            FoundList found = needed.isEmpty() ? FoundUnion.sum(lists(wanted)) : needed(wanted);
            for (InSegment one : unwanted) {
                found = found.isEmpty() ? found : found.without(one.among(Optional.of(found)));
            }
            return needed.isEmpty() || found.isEmpty() ? found : found.plus(FoundUnion.sum(lists(Optional.of(found))));
        }

        private List<FoundList> lists(Optional<FoundList> wanted) throws IOException {
            List<FoundList> lists = new ArrayList<>();
            for (InSegment one : more) {
                FoundList list = one.among(wanted);
                if (!list.isEmpty()) {
                    lists.add(list);
                }
            }
            return lists;
        }

        private FoundList needed(Optional<FoundList> wanted) throws IOException {
            Optional<FoundList> left = wanted;
            List<FoundList> scores = new ArrayList<>();
            for (Needed one : needed) {
                if (one.counts() || left.isEmpty()) {
                    left = Optional.of(one.found().among(left));
                } else {
                    left = Optional.of(one.found().keep(left.get()));
                }
                if (one.counts()) {
                    scores.add(left.get());
                }
                if (left.get().isEmpty()) {
                    return left.get();
                }
            }
            FoundList found = left.orElseThrow();
            return scores.isEmpty() ? found.all(0) : scores.size() == 1 ? found : FoundUnion.sum(scores, found);
        }
    }
}
