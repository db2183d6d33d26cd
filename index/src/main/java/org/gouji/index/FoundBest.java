package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;

/** What any of several parts finds, each document with the best of its scores, and with so much of the others. */
final class FoundBest implements FoundPart {
    private final List<FoundPart> parts;
    private final float others;

    FoundBest(List<FoundPart> parts, float others) {
        this.parts = List.copyOf(parts);
        this.others = others;
    }

    @Override
    public Optional<InSegment> in(LeafReaderContext leaf) throws IOException {
        List<InSegment> found = new ArrayList<>();
        for (FoundPart part : parts) {
            part.in(leaf).ifPresent(found::add);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Best(found));
    }

    private final class Best implements InSegment {
        private final List<InSegment> found;

        Best(List<InSegment> found) {
            this.found = found;
        }

        @Override
        public long cost() {
            return found.stream().mapToLong(InSegment::cost).sum();
        }

        @Override
        public FoundList among(Optional<FoundList> wanted) throws IOException {
            List<FoundList> lists = new ArrayList<>();
            for (InSegment one : found) {
                FoundList list = one.among(wanted);
                if (!list.isEmpty()) {
                    lists.add(list);
                }
            }
            return FoundUnion.best(lists, others);
        }
    }
}
