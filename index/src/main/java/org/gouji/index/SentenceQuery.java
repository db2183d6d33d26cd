package org.gouji.index;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/** Sentences with figures in which a phrase stands, ranked as if each had a text of its own. */
final class SentenceQuery extends Query {
    private final Phrase phrase;

    SentenceQuery(Phrase phrase) {
        this.phrase = phrase;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new Weight(this) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                Terms terms = leaf.reader().terms(Fields.TEXT);
                if (terms == null) {
                    return null;
                }
                if (phrase.letter()) {
                    DocIdSetIterator found = new BitDocIdSet(letter(leaf, terms)).iterator();
                    return new ConstantScoreScorer(this, boost, mode, found);
                }
                Optional<PhrasePostings> postings = PhrasePostings.of(phrase, terms);
                return postings.isEmpty()
                        ? null
                        : new Found(this, new SentenceHits(phrase, postings.get(), PassageSentences.of(leaf)), boost);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }

            @Override
            public Explanation explain(LeafReaderContext leaf, int document) {
                return Explanation.noMatch("not explained");
            }
        };
    }

    /** The sentences that have a letter, which is a token or begins one. */
    private FixedBitSet letter(LeafReaderContext leaf, Terms terms) throws IOException {
        BytesRef prefix = new BytesRef(phrase.key());
        FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
        TermsEnum all = terms.iterator();
        TermsEnum.SeekStatus at = all.seekCeil(prefix);
        PostingsEnum postings = null;
        while (at != TermsEnum.SeekStatus.END && StringHelper.startsWith(all.term(), prefix)) {
            PassageSentences sentences = PassageSentences.of(leaf);
            postings = all.postings(postings, PostingsEnum.POSITIONS);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (sentences.in(postings.docID())) {
                    for (int left = postings.freq(); left > 0; left--) {
                        int position = postings.nextPosition();
                        sentences.having(position, position, found::set);
                    }
                }
            }
            at = all.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
        }
        return found;
    }

    /** Scores sentences as {@link Ranking} scores texts. */
    private static final class Found extends Scorer {
        private final SentenceHits hits;
        private final float boost;

        Found(Weight weight, SentenceHits hits, float boost) {
            super(weight);
            this.hits = hits;
            this.boost = boost;
        }

        @Override
        public int docID() {
            return hits.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return hits;
        }

        @Override
        public float getMaxScore(int upTo) {
            return boost;
        }

        @Override
        public float score() {
            return Ranking.score(boost, hits.frequency(), hits.norm());
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "sentences with " + phrase.written();
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && phrase.equals(((SentenceQuery) other).phrase);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), phrase);
    }
}
