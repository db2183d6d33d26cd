package org.gouji.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/** Figures whose items have one of some names, each with the score of its name. Only reports that have one of the names are looked at. */
final class NamedFigures extends Query {
    private final Map<BytesRef, Float> scores;

    /** @param scores by name, see {@link ItemNames} */
    NamedFigures(Map<BytesRef, Float> scores) {
        this.scores = Map.copyOf(scores);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Query anyName = new TermInSetQuery(Fields.ITEM_NAME, scores.keySet());
        Weight reports = searcher.createWeight(searcher.rewrite(anyName), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new Weight(this) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                Scorer having = reports.scorer(leaf);
                return having == null ? null : new Found(this, leaf, having.iterator(), boost);
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

    /** Goes through some reports, and in each to the figures whose name is wanted. */
    private final class Found extends Scorer {
        private final NamedInReports figures;
        private final float boost;

        Found(Weight weight, LeafReaderContext leaf, DocIdSetIterator having, float boost) throws IOException {
            super(weight);
            SortedSetDocValues names = DocValues.getSortedSet(leaf.reader(), Fields.ITEM_NAME);
            float[] byOrdinal = new float[Math.toIntExact(names.getValueCount())];
            Arrays.fill(byOrdinal, NamedInReports.UNWANTED);
            for (Map.Entry<BytesRef, Float> name : scores.entrySet()) {
                long ordinal = names.lookupTerm(name.getKey());
                if (ordinal >= 0) {
                    byOrdinal[(int) ordinal] = name.getValue();
                }
            }
            this.figures = new NamedInReports(having, FigureRows.of(leaf), names, byOrdinal);
            this.boost = boost;
        }

        @Override
        public int docID() {
            return figures.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return figures;
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.POSITIVE_INFINITY;
        }

        @Override
        public float score() {
            return figures.score() * boost;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "figures of " + scores.size() + " items";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && scores.equals(((NamedFigures) other).scores);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), scores);
    }
}
