package org.gouji.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** A searcher for one search and one thread, which remembers what {@link OnceQuery}s found. */
final class OneSearch extends IndexSearcher {
    private final Map<OnceQuery, Found> found = new HashMap<>();
    private final Map<Query, Query> rewritten = new HashMap<>();
    private final Map<LeafReaderContext, Map<Phrase, PhrasePlaces>> places = new HashMap<>();

    private Optional<Scope> scope = Optional.empty();

    OneSearch(IndexSearcher searcher) {
        super(searcher.getIndexReader());
        setSimilarity(searcher.getSimilarity());
    }

    /** Says where all hits stand; nothing may have been looked for in texts yet. */
    void within(Optional<Scope> reports) {
        scope = reports;
    }

    /** Whether texts are looked for in some reports only. */
    boolean scoped() {
        return scope.isPresent();
    }

    /** Whether there can be hits at all. */
    boolean possible() {
        return scope.isEmpty() || !scope.get().isEmpty();
    }

    /** Makes a query of another. */
    @FunctionalInterface
    interface Rewriting {
        Query of(IndexSearcher searcher) throws IOException;
    }

    /** What a query becomes, worked out once however often it stands in others. */
    Query once(Query query, Rewriting rewriting) throws IOException {
        Query known = rewritten.get(query);
        if (known == null) {
            known = rewriting.of(this);
            rewritten.put(query, known);
        }
        return known;
    }

    /** Where a phrase stands in the texts of a segment that can be hits. */
    PhrasePlaces places(Phrase phrase, LeafReaderContext leaf) throws IOException {
        Map<Phrase, PhrasePlaces> inLeaf = places.computeIfAbsent(leaf, unseen -> new HashMap<>());
        PhrasePlaces known = inLeaf.get(phrase);
        if (known == null) {
            known = PhrasePlaces.of(phrase, leaf, scope);
            inLeaf.put(phrase, known);
        }
        return known;
    }

    @Override
    public Weight createWeight(Query query, ScoreMode mode, float boost) throws IOException {
        if (!(query instanceof OnceQuery once)) {
            return super.createWeight(query, mode, boost);
        }
        Found known = found.get(once);
        if (known == null) {
            known = once.found(this);
            found.put(once, known);
        }
        return known.weight(query, boost);
    }
}
