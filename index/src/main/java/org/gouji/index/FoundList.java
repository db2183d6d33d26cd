package org.gouji.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;

/** Documents of one segment with their scores, in their order. */
final class FoundList {
    private static final int FIRST_SIZE = 64;

    private int[] documents;
    private float[] scores;
    private float best;
    private int size;

    private FoundList(int room) {
        documents = new int[room];
        scores = new float[room];
    }

    /** An empty list with room for so many. */
    static FoundList ofSize(int room) {
        return new FoundList(Math.max(1, room));
    }

    /** @param scope where they are wanted; anywhere if empty */
    static FoundList of(Scorer scorer, Optional<Scope> scope, LeafReaderContext leaf) throws IOException {
        FoundList list = new FoundList(FIRST_SIZE);
        TwoPhaseIterator likely = scorer.twoPhaseIterator();
        DocIdSetIterator found = likely == null ? scorer.iterator() : likely.approximation();
        DocIdSetIterator all = scope.isPresent() ? scope.get().narrow(found, leaf) : found;
        while (all.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (likely == null || likely.matches()) {
                list.add(all.docID(), scorer.score());
            }
        }
        return list;
    }

    /** Adds a document behind all others. */
    void add(int document, float score) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        documents[size] = document;
        scores[size++] = score;
        best = Math.max(best, score);
    }

    /** Adds all documents from one to before another, behind all others. */
    void add(int from, int to, float score) {
        int last = size + to - from;
        if (last > documents.length) {
            int room = Math.max(last, 2 * size);
            documents = Arrays.copyOf(documents, room);
            scores = Arrays.copyOf(scores, room);
        }
        for (int document = from; document < to; document++) {
            documents[size] = document;
            scores[size++] = score;
        }
        best = Math.max(best, score);
    }

    /** Those of the documents that are set. */
    FoundList among(BitSet wanted) {
        FoundList list = ofSize(size);
        for (int i = 0; i < size; i++) {
            if (wanted.get(documents[i])) {
                list.add(documents[i], scores[i]);
            }
        }
        return list;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** Goes through the list. */
    Scorer scorer(Weight weight, float boost) {
        Walk walk = new Walk();
        return new Scorer(weight) {
            @Override
            public int docID() {
                return walk.docID();
            }

            @Override
            public DocIdSetIterator iterator() {
                return walk;
            }

            @Override
            public float getMaxScore(int upTo) {
                return boost * best;
            }

            @Override
            public float score() {
                return boost * scores[walk.at];
            }
        };
    }

    private final class Walk extends DocIdSetIterator {
        private int at = -1;

        @Override
        public int docID() {
            return at < 0 ? -1 : at < size ? documents[at] : NO_MORE_DOCS;
        }

        @Override
        public int nextDoc() {
            at++;
            return docID();
        }

        /** In steps that double, then by halves: what is wanted next is mostly near. */
        @Override
        public int advance(int target) {
            int low = at + 1;
            int step = 1;
            while (low + step < size && documents[low + step] < target) {
                low += step;
                step *= 2;
            }
            int found = low >= size
                    ? -size - 1
                    : Arrays.binarySearch(documents, low, Math.min(size, low + step + 1), target);
            at = found < 0 ? -found - 1 : found;
            return docID();
        }

        @Override
        public long cost() {
            return size;
        }
    }
}
