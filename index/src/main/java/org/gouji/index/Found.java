package org.gouji.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** What a query found: of each segment a list, made when somebody wants most of it. Who wants little asks the query itself. */
final class Found {
    /** A list is made for who wants more than one in so many. */
    private static final int LITTLE = 8;
    /** The same where every kind of hit asks, and most in more than one way. */
    private static final int LITTLE_WHERE_OFTEN = 256;

    private final Weight query;
    private final boolean often;
    private final Optional<Scope> scope;
    private final Map<LeafReaderContext, FoundList> lists = new ConcurrentHashMap<>();

    /**
     * @param query ranks, with no weight of its own
     * @param often whether every kind of hit asks for it
     * @param scope where all hits stand; lists have what stands there, and may have no more
     */
    Found(Weight query, boolean often, Optional<Scope> scope) {
        this.query = query;
        this.often = often;
        this.scope = scope;
    }

    Weight weight(Query asked, float boost) {
        return new Weight(asked) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                // Asked so, nobody says how much is wanted; others want the rest.
                ScorerSupplier some = scorerSupplier(leaf);
                return some == null ? null : some.get(often ? Long.MAX_VALUE : 0);
            }

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                FoundList known = lists.get(leaf);
                if (known != null) {
                    return known.isEmpty() ? null : listed(this, known, boost);
                }
                if (query instanceof ListWeight all) {
                    FoundList list = all.list(leaf);
                    lists.put(leaf, list);
                    return list.isEmpty() ? null : listed(this, list, boost);
                }
                ScorerSupplier direct = query.scorerSupplier(leaf);
                return direct == null ? null : supplier(this, leaf, direct, boost);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                // Lucene keeps what was found for other searches too.
                return scope.isEmpty() && query.isCacheable(leaf);
            }

            @Override
            public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
                return query.explain(leaf, document);
            }
        };
    }

    private ScorerSupplier supplier(Weight asked, LeafReaderContext leaf, ScorerSupplier direct, float boost) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long wanted) throws IOException {
                Optional<FoundList> known = Optional.ofNullable(lists.get(leaf));
                if (known.isEmpty() && wanted < direct.cost() / little()) {
                    return new Weighed(direct.get(wanted), boost);
                }
                FoundList list = known.isPresent() ? known.get() : list(leaf, direct);
                lists.put(leaf, list);
                return list.scorer(asked, boost);
            }

            @Override
            public long cost() {
                return direct.cost();
            }
        };
    }

    /** The same, list by list. */
    FoundPart part(float boost) {
        return leaf -> {
            FoundList known = lists.get(leaf);
            if (known == null && query instanceof ListWeight all) {
                known = all.list(leaf);
                lists.put(leaf, known);
            }
            if (known != null) {
                return known.isEmpty() ? Optional.empty() : Optional.of(new Part(leaf, Optional.empty(), boost));
            }
            Optional<ScorerSupplier> direct = Optional.ofNullable(query.scorerSupplier(leaf));
            return direct.map(some -> new Part(leaf, direct, boost));
        };
    }

    /** What is found in one segment. */
    private final class Part implements FoundPart.InSegment {
        private final LeafReaderContext leaf;
        private final Optional<ScorerSupplier> direct;
        private final float boost;

        /** @param direct where there is no list */
        Part(LeafReaderContext leaf, Optional<ScorerSupplier> direct, float boost) {
            this.leaf = leaf;
            this.direct = direct;
            this.boost = boost;
        }

        @Override
        public long cost() {
            FoundList known = lists.get(leaf);
            return known == null ? direct.orElseThrow().cost() : known.size();
        }

        @Override
        public FoundList among(Optional<FoundList> wanted) throws IOException {
            FoundList known = lists.get(leaf);
            if (known == null) {
                ScorerSupplier some = direct.orElseThrow();
                if (wanted.isPresent() && wanted.get().size() < some.cost() / little()) {
                    return wanted.get().among(some.get(wanted.get().size()), boost);
                }
                known = list(leaf, some);
                lists.put(leaf, known);
            }
            return wanted.isPresent() ? known.among(wanted.get(), boost) : known.times(boost);
        }
    }

    private int little() {
        return often ? LITTLE_WHERE_OFTEN : LITTLE;
    }

    private FoundList list(LeafReaderContext leaf, ScorerSupplier direct) throws IOException {
        return query instanceof Listing all ? all.list(leaf) : FoundList.of(direct.get(Long.MAX_VALUE), scope, leaf);
    }

    private static ScorerSupplier listed(Weight asked, FoundList list, float boost) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long wanted) {
                return list.scorer(asked, boost);
            }

            @Override
            public long cost() {
                return list.size();
            }
        };
    }

    /** The scores of another, each times a weight. */
    private static final class Weighed extends FilterScorer {
        private final float boost;

        Weighed(Scorer scorer, float boost) {
            super(scorer);
            this.boost = boost;
        }

        @Override
        public float score() throws IOException {
            return boost * in.score();
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return boost * in.getMaxScore(upTo);
        }
    }
}
