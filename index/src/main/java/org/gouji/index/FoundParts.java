package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Takes a query apart into {@link FoundPart}s. Scores are those that Lucene gives, to the last bit: what is added in a double there is so here, and what in a
 * float in a float. What is of no kind that is known here Lucene finds.
 */
final class FoundParts {
    private final OneSearch search;

    FoundParts(OneSearch search) {
        this.search = search;
    }

    /** @param scored whether its scores matter */
    FoundPart of(Query query, float boost, boolean scored) throws IOException {
        if (query instanceof BoostQuery weighed) {
            return of(weighed.getQuery(), weighed.getBoost() * boost, scored);
        }
        if (query instanceof ConstantScoreQuery constant) {
            return constant(of(constant.getQuery(), 1, false), boost);
        }
        if (query instanceof DisjunctionMaxQuery best) {
            List<FoundPart> parts = new ArrayList<>();
            for (Query one : best.getDisjuncts()) {
                parts.add(of(one, boost, scored));
            }
            return new FoundBest(parts, best.getTieBreakerMultiplier());
        }
        if (query instanceof BooleanQuery all && all.getMinimumNumberShouldMatch() == 0) {
            return all(all, boost, scored);
        }
        if (query instanceof OnceQuery once) {
            return search.found(once).part(boost);
        }
        if (query instanceof GramsQuery grams) {
            return grams.part(search, alone(query, boost, scored), boost);
        }
        return query instanceof Known known ? known.part(boost) : alone(query, boost, scored);
    }

    /** A query that can be worked out so. */
    interface Known {
        FoundPart part(float boost);
    }

    private FoundPart all(BooleanQuery query, float boost, boolean scored) throws IOException {
        FoundAll all = new FoundAll();
        for (BooleanClause clause : query.clauses()) {
            all.add(of(clause.getQuery(), boost, scored && clause.isScoring()), clause.getOccur());
        }
        return all;
    }

    private static FoundPart constant(FoundPart part, float score) {
        return leaf -> part.in(leaf).map(found -> new FoundPart.InSegment() {
            @Override
            public long cost() {
                return found.cost();
            }

            @Override
            public FoundList among(Optional<FoundList> wanted) throws IOException {
                return found.among(wanted).all(score);
            }

            @Override
            public FoundList keep(FoundList wanted) throws IOException {
                return found.keep(wanted);
            }
        });
    }

    private FoundPart alone(Query query, float boost, boolean scored) throws IOException {
        Weight weight = search.createWeight(query, scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES, boost);
        return leaf -> Optional.ofNullable(weight.scorerSupplier(leaf)).map(found -> alone(found, leaf, scored));
    }

    private static FoundPart.InSegment alone(ScorerSupplier found, LeafReaderContext leaf, boolean scored) {
        return new FoundPart.InSegment() {
            @Override
            public long cost() {
                return found.cost();
            }

            @Override
            public FoundList among(Optional<FoundList> wanted) throws IOException {
                return wanted.isPresent()
                        ? wanted.get().among(found.get(wanted.get().size()), scored ? 1 : 0)
                        : FoundList.of(found.get(Long.MAX_VALUE), Optional.empty(), leaf);
            }
        };
    }
}
