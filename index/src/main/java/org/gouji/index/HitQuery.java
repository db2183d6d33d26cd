package org.gouji.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitSetIterator;

/**
 * All documents of a kind. Every search asks of every hit what kind it is, and kinds stand by the thousand in a row, which Lucene keeps as long lists: so
 * each document has a bit.
 */
final class HitQuery extends Query implements FoundParts.Known {
    private static final Map<String, BitSetProducer> KEPT = new ConcurrentHashMap<>();

    private final String kind;
    private final BitSetProducer kept;

    private HitQuery(String kind, BitSetProducer kept) {
        this.kind = kind;
        this.kept = kept;
    }

    static HitQuery of(String kind) {
        return new HitQuery(kind, KEPT.computeIfAbsent(kind, unseen -> new QueryBitSetProducer(Blocks.standing(kind))));
    }

    /** The passages of the text. */
    static HitQuery texts() {
        return new HitQuery("passages", Blocks.TEXTS);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                BitSet documents = kept.getBitSet(leaf);
                return documents == null
                        ? null
                        : new ConstantScoreScorer(
                                this, score(), mode, new BitSetIterator(documents, documents.approximateCardinality()));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    @Override
    public FoundPart part(float boost) {
        return leaf -> Optional.ofNullable(kept.getBitSet(leaf)).map(documents -> new FoundPart.InSegment() {
            @Override
            public long cost() {
                return documents.approximateCardinality();
            }

            @Override
            public FoundList among(Optional<FoundList> wanted) throws IOException {
                if (wanted.isPresent()) {
                    return keep(wanted.get()).all(boost);
                }
                FoundList all = FoundList.ofSize(documents.cardinality());
                DocIdSetIterator each = new BitSetIterator(documents, 0);
                while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    all.add(each.docID(), boost);
                }
                return all;
            }

            @Override
            public FoundList keep(FoundList wanted) throws IOException {
                return wanted.among(documents::get);
            }
        });
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && kind.equals(((HitQuery) other).kind);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + kind.hashCode();
    }
}
