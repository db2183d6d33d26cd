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
        this(new int[room], new float[room], 0);
    }

    private FoundList(int[] documents, float[] scores, int size) {
        this.documents = documents;
        this.scores = scores;
        this.size = size;
        for (int i = 0; i < size; i++) {
            best = Math.max(best, scores[i]);
        }
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

    /** A list of documents in their order, and of their scores. */
    static FoundList of(int[] documents, float[] scores) {
        return new FoundList(documents, scores, documents.length);
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

    /** Those of the documents that another list has, with their own scores times a weight. */
    FoundList among(FoundList wanted, float boost) {
        boolean few = size < wanted.size;
        Walk some = few ? new Walk() : wanted.new Walk();
        Walk others = few ? wanted.new Walk() : new Walk();
        Walk own = few ? some : others;
        FoundList list = ofSize(Math.min(size, wanted.size));
        for (int at = some.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = some.nextDoc()) {
            if ((others.docID() < at ? others.advance(at) : others.docID()) == at) {
                list.add(at, boost * scores[own.at]);
            }
        }
        return list;
    }

    /** Those of the documents that a scorer finds, with its scores times a weight; with 0 it is not asked for any. */
    FoundList among(Scorer scorer, float boost) throws IOException {
        TwoPhaseIterator likely = scorer.twoPhaseIterator();
        DocIdSetIterator found = likely == null ? scorer.iterator() : likely.approximation();
        FoundList list = ofSize((int) Math.min(size, found.cost()));
        for (int i = 0; i < size; i++) {
            int at = found.docID() < documents[i] ? found.advance(documents[i]) : found.docID();
            if (at == documents[i] && (likely == null || likely.matches())) {
                list.add(at, boost == 0 ? 0 : boost * scorer.score());
            }
        }
        return list;
    }

    /** Those of the documents of which something holds. */
    FoundList among(Condition wanted) throws IOException {
        FoundList list = ofSize(size);
        for (int i = 0; i < size; i++) {
            if (wanted.holds(documents[i])) {
                list.add(documents[i], scores[i]);
            }
        }
        return list;
    }

    /** What is asked of a document; of one after the other in their order. */
    @FunctionalInterface
    interface Condition {
        boolean holds(int document) throws IOException;
    }

    /** Those of the documents that another list doesn't have. */
    FoundList without(FoundList unwanted) throws IOException {
        Walk others = unwanted.new Walk();
        return among(at -> (others.docID() < at ? others.advance(at) : others.docID()) != at);
    }

    /** The same with the scores of others added, which have no other documents. */
    FoundList plus(FoundList more) {
        float[] sum = Arrays.copyOf(scores, size);
        for (int i = 0, at = 0; i < more.size; i++, at++) {
            while (documents[at] < more.documents[i]) {
                at++;
            }
            sum[at] += more.scores[i];
        }
        return of(documents(), sum);
    }

    /** The same with one score. */
    FoundList all(float score) {
        float[] same = new float[size];
        Arrays.fill(same, score);
        return of(documents(), same);
    }

    /** The same with a weight. */
    FoundList times(float boost) {
        if (boost == 1) {
            return this;
        }
        float[] weighed = new float[size];
        for (int i = 0; i < size; i++) {
            weighed[i] = boost * scores[i];
        }
        return of(documents(), weighed);
    }

    /** The documents in their order; not to be changed. */
    int[] documents() {
        return documents.length == size ? documents : Arrays.copyOf(documents, size);
    }

    int document(int index) {
        return documents[index];
    }

    float score(int index) {
        return scores[index];
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
