package org.gouji.index;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/** Finds the sections whose own title a query finds, and all sections below them: a section is followed by those below it. */
final class TitleQuery extends Query {
    private final Query titles;

    /** @param titles what is asked of a title */
    TitleQuery(Query titles) {
        this.titles = titles;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight own = searcher.createWeight(
                searcher.rewrite(Blocks.of(HitKind.SECTION, titles)), ScoreMode.COMPLETE_NO_SCORES, 1);
        Optional<Scope> scope = OneSearch.scope(searcher);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                Scorer found = own.scorer(leaf);
                if (found == null) {
                    return null;
                }
                DocIdSetIterator sections = found.iterator();
                FixedBitSet all =
                        withThoseBelow(scope.isPresent() ? scope.get().narrow(sections, leaf) : sections, leaf);
                return new ConstantScoreScorer(this, score(), mode, new BitDocIdSet(all).iterator());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return scope.isEmpty() && own.isCacheable(leaf);
            }
        };
    }

    private static FixedBitSet withThoseBelow(DocIdSetIterator found, LeafReaderContext leaf) throws IOException {
        FixedBitSet all = new FixedBitSet(leaf.reader().maxDoc());
        BitSet ends = Parents.ends(Blocks.SECTIONS, leaf);
        NumericDocValues levels = DocValues.getNumeric(leaf.reader(), Fields.LEVEL);
        int done = -1;
        while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int section = found.docID();
            if (section <= done) {
                continue;
            }
            levels.advanceExact(section);
            long level = levels.longValue();
            // A report ends the last section, and has no level itself.
            do {
                all.set(section);
                done = section;
                section = section + 1 < all.length() ? ends.nextSetBit(section + 1) : DocIdSetIterator.NO_MORE_DOCS;
            } while (section != DocIdSetIterator.NO_MORE_DOCS
                    && levels.advanceExact(section)
                    && levels.longValue() > level);
        }
        return all;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "sections below " + titles.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && titles.equals(((TitleQuery) other).titles);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), titles);
    }
}
