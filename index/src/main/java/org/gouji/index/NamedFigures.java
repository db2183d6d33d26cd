package org.gouji.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
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
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.gouji.index.FigureTable.Column;

/** Figures whose items have one of some names, each with the score of its name. Only reports that have one of the names are looked at. */
final class NamedFigures extends Query {
    private static final int COST = 5;

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

    /** Goes through the figures of some reports, and stops at those whose name is wanted. */
    private final class Found extends Scorer {
        private final TwoPhaseIterator figures;
        private final FigureRows rows;
        private final SortedSetDocValues names;
        private final Map<Long, Float> byOrdinal = new HashMap<>();
        private final float boost;
        /** By what the figures of the report at hand have in {@link Column#ITEM}; below 0 for a name that is not wanted. */
        private float[] inReport = new float[1];

        private int report = -1;
        private float score;

        Found(Weight weight, LeafReaderContext leaf, DocIdSetIterator having, float boost) throws IOException {
            super(weight);
            this.rows = FigureRows.of(leaf);
            this.names = DocValues.getSortedSet(leaf.reader(), Fields.ITEM_NAME);
            this.boost = boost;
            for (Map.Entry<BytesRef, Float> name : scores.entrySet()) {
                byOrdinal.put(names.lookupTerm(name.getKey()), name.getValue());
            }
            DocIdSetIterator all = new InReports(FigureDocuments.of(leaf), having, Parents.ends(Blocks.REPORTS, leaf));
            this.figures = new TwoPhaseIterator(all) {
                @Override
                public boolean matches() throws IOException {
                    return wanted(all.docID());
                }

                @Override
                public float matchCost() {
                    return COST;
                }
            };
        }

        private boolean wanted(int figure) throws IOException {
            rows.at(figure);
            if (rows.report() != report) {
                report = rows.report();
                names.advanceExact(report);
                inReport = new float[1 + names.docValueCount()];
                Arrays.fill(inReport, -1);
                for (int i = 1; i < inReport.length; i++) {
                    inReport[i] = byOrdinal.getOrDefault(names.nextOrd(), -1f);
                }
            }
            score = inReport[rows.get(Column.ITEM)];
            return score >= 0;
        }

        @Override
        public int docID() {
            return figures.approximation().docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return TwoPhaseIterator.asDocIdSetIterator(figures);
        }

        @Override
        public TwoPhaseIterator twoPhaseIterator() {
            return figures;
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.POSITIVE_INFINITY;
        }

        @Override
        public float score() {
            return score * boost;
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
