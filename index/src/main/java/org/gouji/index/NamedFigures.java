package org.gouji.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.LongValues;

/** Figures whose items have one of some names, each with the score of its name: the {@link NamePostings} of all, in the order of documents. */
final class NamedFigures extends Query {
    /** Stands for the score of a name that is not wanted. */
    private static final float UNWANTED = -1;

    private final int[] names;
    private final float[] scores;

    /** @param found scores by name, as {@link NameOrdinals} counts them */
    NamedFigures(Map<Integer, Float> found) {
        this.names = new int[found.size()];
        this.scores = new float[found.size()];
        int at = 0;
        for (Map.Entry<Integer, Float> name : new TreeMap<>(found).entrySet()) {
            names[at] = name.getKey();
            scores[at++] = name.getValue();
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        NameOrdinals ordinals = NameOrdinals.of(searcher.getIndexReader());
        float[] byNumber = new float[ordinals.size()];
        Arrays.fill(byNumber, UNWANTED);
        for (int i = 0; i < names.length; i++) {
            byNumber[names[i]] = scores[i];
        }
        Optional<Scope> scope = OneSearch.scope(searcher);
        return new ListWeight(this, boost) {
            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return scope.isEmpty();
            }

            @Override
            FoundList list(LeafReaderContext leaf) throws IOException {
                return found(leaf, ordinals.ofFigures(leaf), byNumber, wanted(leaf, scope));
            }
        };
    }

    private static IntPredicate wanted(LeafReaderContext leaf, Optional<Scope> scope) throws IOException {
        return scope.isPresent() ? scope.get().inside(leaf)::get : figure -> true;
    }

    private static FoundList found(LeafReaderContext leaf, LongValues numbers, float[] byNumber, IntPredicate wanted)
            throws IOException {
        NamePostings postings = NamePostings.of(leaf);
        FoundMerge merge = new FoundMerge(leaf.reader().maxDoc());
        for (int ordinal = 0; ordinal < postings.size(); ordinal++) {
            float score = byNumber[(int) numbers.get(ordinal)];
            if (score >= 0) {
                postings.addTo(merge, ordinal, score, wanted);
            }
        }
        return merge.list();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "figures of " + names.length + " items";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && Arrays.equals(names, ((NamedFigures) other).names)
                && Arrays.equals(scores, ((NamedFigures) other).scores);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), Arrays.hashCode(names), Arrays.hashCode(scores));
    }
}
