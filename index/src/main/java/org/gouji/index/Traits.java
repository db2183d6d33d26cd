package org.gouji.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.gouji.model.Measure;
import org.gouji.model.Scope;
import org.gouji.model.Standing;

/**
 * What a figure measures, of which money, and where it ended, as one number in {@link Fields#TRAITS}: figures are the most of all documents,
 * and a field more of each costs as much as a sentence. What is asked of it is checked on what other conditions leave.
 */
final class Traits extends Query {
    private static final int BITS = 8;
    private static final int MASK = (1 << BITS) - 1;
    private static final int MEASURE = 0;
    private static final int SCOPE = BITS;
    private static final int STATE = 2 * BITS;
    private static final Standing.State[] STATES = Standing.State.values();

    /** By how many bits the number is shifted to have what is asked for. */
    private final int shift;

    private final BitSet wanted;

    private Traits(int shift, BitSet wanted) {
        this.shift = shift;
        this.wanted = wanted;
    }

    static long of(Measure measure, Scope scope, Optional<Standing.State> state) {
        return measure.ordinal()
                | scope.ordinal() << SCOPE
                | state.map(ended -> ended.ordinal() + 1).orElse(0) << STATE;
    }

    /** Where a figure ended; empty if that is not known. */
    static Optional<Standing.State> state(long traits) {
        int state = (int) traits >> STATE & MASK;
        return state == 0 ? Optional.empty() : Optional.of(STATES[state - 1]);
    }

    /** Figures of one of the measures of these names. */
    static Query measures(Set<String> names) {
        return asked(MEASURE, names, 0, Measure.values());
    }

    /** Figures of one of the scopes of these names. */
    static Query scopes(Set<String> names) {
        return asked(SCOPE, names, 0, Scope.values());
    }

    /** Figures that ended in one of the states of these names. */
    static Query states(Set<String> names) {
        return asked(STATE, names, 1, STATES);
    }

    private static Query asked(int shift, Set<String> names, int first, Enum<?>[] values) {
        BitSet wanted = new BitSet();
        Stream.of(values)
                .filter(value -> names.contains(value.name()))
                .forEach(value -> wanted.set(value.ordinal() + first));
        return new Traits(shift, wanted);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                NumericDocValues traits = DocValues.getNumeric(leaf.reader(), Fields.TRAITS);
                return new ConstantScoreScorer(this, score(), mode, new TwoPhaseIterator(traits) {
                    @Override
                    public boolean matches() throws IOException {
                        return wanted.get((int) (traits.longValue() >> shift) & MASK);
                    }

                    @Override
                    public float matchCost() {
                        return 2;
                    }
                });
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return DocValues.isCacheable(leaf, Fields.TRAITS);
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "traits " + wanted + " from bit " + shift;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && shift == ((Traits) other).shift && wanted.equals(((Traits) other).wanted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), shift, wanted);
    }
}
