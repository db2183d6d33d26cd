package org.gouji.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.gouji.index.FigureTable.Column;
import org.gouji.model.Measure;
import org.gouji.model.Scope;
import org.gouji.model.Standing;

/** Figures of which one thing holds, each looked at in its row: what other conditions leave is all that is looked at. */
final class FigureQuery extends Query implements FoundParts.Known {
    private static final int COST = 10;

    private final Condition condition;

    private FigureQuery(Condition condition) {
        this.condition = condition;
    }

    /** What must hold of a figure; equal where it is the same. */
    private sealed interface Condition {
        boolean holds(FigureRows rows) throws IOException;
    }

    /** Nothing. */
    private record Any() implements Condition {
        @Override
        public boolean holds(FigureRows rows) {
            return true;
        }
    }

    /** A number between two, both included. */
    private record Within(FigureNumber number, long least, long most) implements Condition {
        @Override
        public boolean holds(FigureRows rows) throws IOException {
            if (!number.in(rows)) {
                return false;
            }
            long value = number.of(rows);
            return value >= least && value <= most;
        }
    }

    /** One of some values in a column. */
    private record OneOf(Column column, BitSet values) implements Condition {
        @Override
        public boolean holds(FigureRows rows) throws IOException {
            return values.get(rows.get(column));
        }
    }

    /** All figures. */
    static Query all() {
        return new FigureQuery(new Any());
    }

    static Query within(FigureNumber number, long least, long most) {
        return new FigureQuery(new Within(number, least, most));
    }

    /** Figures of no item that has a name. */
    static Query unnamed() {
        BitSet none = new BitSet();
        none.set(0);
        return new FigureQuery(new OneOf(Column.ITEM, none));
    }

    /** Figures of one of the measures of these names. */
    static Query measures(Set<String> names) {
        return oneOf(Column.MEASURE, names, 0, Measure.values());
    }

    /** Figures of one of the scopes of these names. */
    static Query scopes(Set<String> names) {
        return oneOf(Column.SCOPE, names, 0, Scope.values());
    }

    /** Figures that ended in one of the states of these names. */
    static Query states(Set<String> names) {
        return oneOf(Column.STATE, names, 1, Standing.State.values());
    }

    private static Query oneOf(Column column, Set<String> names, int first, Enum<?>[] values) {
        BitSet wanted = new BitSet();
        Stream.of(values)
                .filter(value -> names.contains(value.name()))
                .forEach(value -> wanted.set(value.ordinal() + first));
        return new FigureQuery(new OneOf(column, wanted));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                DocIdSetIterator figures = FigureDocuments.of(leaf);
                return condition instanceof Any
                        ? new ConstantScoreScorer(this, score(), mode, figures)
                        : new ConstantScoreScorer(this, score(), mode, checked(figures, FigureRows.of(leaf)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    @Override
    public FoundPart part(float boost) {
        return leaf -> Optional.of(new InTables(leaf, FigureDocuments.of(leaf), boost));
    }

    /** The figures of a segment. */
    private final class InTables implements FoundPart.InSegment {
        private final LeafReaderContext leaf;
        private final float boost;
        private final DocIdSetIterator figures;

        InTables(LeafReaderContext leaf, DocIdSetIterator figures, float boost) {
            this.leaf = leaf;
            this.boost = boost;
            this.figures = figures;
        }

        @Override
        public long cost() {
            return figures.cost();
        }

        @Override
        public FoundList among(Optional<FoundList> wanted) throws IOException {
            if (wanted.isPresent()) {
                return keep(wanted.get()).all(boost);
            }
            FoundList all = FoundList.ofSize(1);
            while (figures.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                all.add(figures.docID(), boost);
            }
            return condition instanceof Any ? all : keep(all);
        }

        @Override
        public FoundList keep(FoundList wanted) throws IOException {
            org.apache.lucene.util.BitSet others = Parents.ends(Blocks.LINES, leaf);
            if (condition instanceof Any) {
                return wanted.among(document -> !others.get(document));
            }
            FigureRows rows = FigureRows.of(leaf);
            return wanted.among(document -> {
                if (others.get(document)) {
                    return false;
                }
                rows.at(document);
                return condition.holds(rows);
            });
        }
    }

    private TwoPhaseIterator checked(DocIdSetIterator figures, FigureRows rows) {
        return new TwoPhaseIterator(figures) {
            @Override
            public boolean matches() throws IOException {
                rows.at(figures.docID());
                return condition.holds(rows);
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "figures of " + condition;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && condition.equals(((FigureQuery) other).condition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), condition);
    }
}
