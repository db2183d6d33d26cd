package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * A searcher for one search, which remembers what {@link OnceQuery}s found. A large index is searched by several threads, each of which has
 * segments of its own: what is remembered of a segment is asked for by one thread at a time.
 */
final class OneSearch extends IndexSearcher {
    /** Fewer documents are searched sooner than a thread is woken. */
    private static final int LEAST = 50_000;

    private final Map<OnceQuery, Found> found = new ConcurrentHashMap<>();
    private final Map<Query, Query> rewritten = new ConcurrentHashMap<>();
    private final Map<LeafReaderContext, Map<Phrase, PhrasePlaces>> places = new ConcurrentHashMap<>();

    private final Map<LeafReaderContext, GramsInList> grams = new ConcurrentHashMap<>();

    private final Executor beside;
    private Optional<Scope> scope = Optional.empty();

    OneSearch(IndexSearcher searcher) {
        super(searcher.getIndexReader(), beside(searcher));
        this.beside = beside(searcher);
        setSimilarity(searcher.getSimilarity());
    }

    private static Executor beside(IndexSearcher searcher) {
        return searcher instanceof OneSearch search ? search.beside : RankedSearchers.Ranked.of(searcher);
    }

    /** For each thread about as many documents. */
    @Override
    protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
        int parts = getIndexReader().maxDoc() < LEAST ? 1 : Math.min(SearchThreads.wanted(), leaves.size());
        List<List<LeafReaderContext>> all = new ArrayList<>();
        int[] documents = new int[parts];
        for (int part = 0; part < parts; part++) {
            all.add(new ArrayList<>());
        }
        List<LeafReaderContext> largest = new ArrayList<>(leaves);
        largest.sort(Comparator.comparingInt(leaf -> -leaf.reader().maxDoc()));
        for (LeafReaderContext leaf : largest) {
            int least = 0;
            for (int part = 1; part < parts; part++) {
                least = documents[part] < documents[least] ? part : least;
            }
            all.get(least).add(leaf);
            documents[least] += leaf.reader().maxDoc();
        }
        return all.stream().filter(part -> !part.isEmpty()).map(LeafSlice::new).toArray(LeafSlice[]::new);
    }

    /** Says where all hits stand; nothing may have been looked for in texts yet. */
    void within(Optional<Scope> reports) {
        scope = reports;
    }

    /** Where all hits stand; anywhere if empty. */
    Optional<Scope> scope() {
        return scope;
    }

    /** Where all hits of a search stand; anywhere if empty. */
    static Optional<Scope> scope(IndexSearcher searcher) {
        return searcher instanceof OneSearch search ? search.scope() : Optional.empty();
    }

    /** For what stands in no report. */
    OneSearch everywhere() {
        return scope.isEmpty() ? this : new OneSearch(this);
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

    /** What bigrams the texts of a list have; what is known of the last list of a segment is kept. */
    GramsInList grams(FoundList texts, LeafReaderContext leaf) throws IOException {
        GramsInList known = grams.get(leaf);
        if (known == null || !known.of(texts)) {
            known = new GramsInList(texts, leaf);
            grams.put(leaf, known);
        }
        return known;
    }

    @Override
    public Weight createWeight(Query query, ScoreMode mode, float boost) throws IOException {
        if (!(query instanceof OnceQuery once)) {
            return super.createWeight(query, mode, boost);
        }
        return found(once).weight(query, boost);
    }

    /** What a query finds in this search. */
    Found found(OnceQuery once) throws IOException {
        Found known = found.get(once);
        if (known == null) {
            known = once.found(this);
            found.put(once, known);
        }
        return known;
    }
}
