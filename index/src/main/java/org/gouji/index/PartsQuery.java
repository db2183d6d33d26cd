package org.gouji.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.DocIdSetBuilder;

/**
 * Documents with a term that holds all parts, one after the other. Each term of the field is looked at ({@link FieldTerms}), as for a pattern of Lucene's;
 * but to make the automaton of such a pattern takes a millisecond and more, and a search has several.
 */
final class PartsQuery extends Query {
    private final String field;
    private final List<String> parts;

    /** @param parts empty ones are nothing */
    PartsQuery(String field, List<String> parts) {
        this.field = field;
        this.parts = parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        byte[][] wanted = parts.stream()
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                Matches found = new Matches(leaf.reader().maxDoc());
                FieldTerms.of(leaf, field).having(wanted, found::add);
                return found.any
                        ? new ConstantScoreScorer(
                                this, score(), mode, found.builder.build().iterator())
                        : null;
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    /** Documents found in one segment, in whatever order. */
    private static final class Matches {
        private final DocIdSetBuilder builder;
        private boolean any;

        Matches(int documents) {
            this.builder = new DocIdSetBuilder(documents);
        }

        void add(int document) {
            any = true;
            builder.grow(1).add(document);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String outer) {
        return field + " with " + parts;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && field.equals(((PartsQuery) other).field)
                && parts.equals(((PartsQuery) other).parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), field, parts);
    }
}
