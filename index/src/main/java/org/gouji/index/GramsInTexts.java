package org.gouji.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Looks for bigrams in the texts that it is shown, as {@link GramsQuery} wants it. */
final class GramsInTexts extends Scorer {
    private static final int COST = 20;

    private final List<Gram> grams;
    private final int least;
    private final NumericDocValues norms;
    private final DocIdSetIterator texts;

    /** Where a bigram stands, and what it counts for. */
    record Gram(PostingsEnum postings, float weight) {
        private boolean in(int text) throws IOException {
            int at = postings.docID();
            return (at < text ? postings.advance(text) : at) == text;
        }
    }

    /** The gram that the terms are at. */
    static Gram gram(TermsEnum terms, float weight) throws IOException {
        return new Gram(terms.postings(null, PostingsEnum.FREQS), weight);
    }

    /** @param cost what is said of how many texts have enough of them */
    GramsInTexts(Weight asked, List<Gram> grams, int least, LeafReaderContext leaf, long cost) throws IOException {
        super(asked);
        this.grams = List.copyOf(grams);
        this.least = least;
        this.norms = leaf.reader().getNormValues(Fields.TEXT);
        this.texts = new Any(leaf.reader().maxDoc(), cost);
    }

    @Override
    public int docID() {
        return texts.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
        return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
        return new TwoPhaseIterator(texts) {
            @Override
            public boolean matches() throws IOException {
                return having() >= least;
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    private int having() throws IOException {
        int having = 0;
        int left = grams.size();
        for (Gram gram : grams) {
            having += gram.in(texts.docID()) ? 1 : 0;
            if (having + --left < least) {
                return 0;
            }
        }
        return having;
    }

    /** The sum of floats in a double is the same in any order. */
    @Override
    public float score() throws IOException {
        norms.advanceExact(texts.docID());
        long norm = norms.longValue();
        double sum = 0;
        for (Gram gram : grams) {
            if (gram.in(texts.docID())) {
                sum += Ranking.score(gram.weight(), gram.postings().freq(), norm);
            }
        }
        return (float) sum;
    }

    @Override
    public float getMaxScore(int upTo) {
        return Float.POSITIVE_INFINITY;
    }

    /** Any document, as if there were few. */
    private static final class Any extends DocIdSetIterator {
        private final int limit;
        private final long cost;
        private int document = -1;

        Any(int limit, long cost) {
            this.limit = limit;
            this.cost = cost;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) {
            document = target < limit ? target : NO_MORE_DOCS;
            return document;
        }

        @Override
        public long cost() {
            return cost;
        }
    }
}
