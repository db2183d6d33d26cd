package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** One search: each kind of hit is ranked for itself, then the kinds take turns. */
final class Search {
    /** How many hits are ranked at a time where all are wanted. */
    private static final int BATCH = 20_000;
    /** How many are read with the same reports in memory. */
    private static final int READ = 500;

    /** A page of hits: with fewer, others that come near are of use. */
    private static final int FEW = 10;

    private final OneSearch searcher;
    private final SearchRequest request;
    private final Queries queries;

    Search(IndexSearcher searcher, SearchRequest request, Lexicon lexicon) throws IOException {
        this.searcher = new OneSearch(searcher);
        this.searcher.within(Scope.of(request.asked(), lexicon, this.searcher));
        this.request = request;
        this.queries = new Queries(request.asked(), lexicon);
    }

    Hits run() throws IOException {
        Map<HitKind, TopDocs> ranked = new EnumMap<>(HitKind.class);
        Map<HitKind, Long> totals = new EnumMap<>(HitKind.class);
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        long near = 0;
        for (HitKind kind : request.answers()) {
            Wanted wanted = wanted(kind);
            Query query = Answers.words(request.asked()) ? new ListedQuery(wanted.query()) : wanted.query();
            TopDocs top = request.facets() == 0 ? searcher.search(query, ranking(kind)) : counted(query, kind, counts);
            ranked.put(kind, top);
            totals.put(kind, top.totalHits.value);
            near += wanted.exact().isPresent()
                    ? top.totalHits.value - wanted.exact().getAsLong()
                    : 0;
        }
        long total = totals.values().stream().mapToLong(Long::longValue).sum();
        Facets facets = request.facets() == 0 ? Facets.NONE : FacetCounter.most(counts, request.facets());
        return new Hits(total, near, totals, page(ranked), facets);
    }

    /** Ranks and counts in one pass. */
    private TopDocs counted(Query query, HitKind kind, Map<Facet, Map<String, Long>> counts) throws IOException {
        Object[] found = searcher.search(query, new MultiCollectorManager(ranking(kind), new FacetCounter(kind)));
        TopDocs top = (TopDocs) found[0];
        if (top.totalHits.value > 0) {
            FacetCounter.add(counts, ((FacetCounter.Counted) found[1]).byFacet());
        }
        return top;
    }

    /** How many there are, and nothing else. */
    long count() throws IOException {
        long total = 0;
        for (HitKind kind : request.answers()) {
            total += searcher.count(query(kind));
        }
        return total;
    }

    /** Shows all hits in the order of pages, one kind after the other; a few reports are in memory at a time. */
    void each(SearchIndex.Visitor visitor) throws IOException {
        for (HitKind kind : request.answers()) {
            Query query = query(kind);
            Sort sort = Sorts.of(request.order(), kind);
            FieldDoc last = null;
            ScoreDoc[] batch;
            do {
                batch = searcher.search(query, new TopFieldCollectorManager(sort, BATCH, last, Integer.MAX_VALUE))
                        .scoreDocs;
                for (int from = 0; from < batch.length; from += READ) {
                    HitReader reader = new HitReader(searcher, queries.marked());
                    for (int i = from; i < Math.min(batch.length, from + READ); i++) {
                        visitor.visit(reader.read(kind, batch[i].doc));
                    }
                }
                last = batch.length == 0 ? last : (FieldDoc) batch[batch.length - 1];
            } while (batch.length == BATCH);
        }
    }

    /**
     * What is searched for.
     *
     * @param exact how many have the very words, where others that come near are found too
     */
    private record Wanted(Query query, OptionalLong exact) {
        static Wanted exactly(Query query) {
            return new Wanted(query, OptionalLong.empty());
        }
    }

    private Query query(HitKind kind) throws IOException {
        return wanted(kind).query();
    }

    /**
     * Paragraphs are ranked by the gist of the words; where few have the very words, those with something of each are found too; only
     * where there are none, those with something of one.
     */
    private Wanted wanted(HitKind kind) throws IOException {
        if (!searcher.possible()) {
            return Wanted.exactly(new MatchNoDocsQuery("no report is such"));
        }
        Query exact = queries.of(kind);
        if (!request.order().equals(Order.RELEVANCE)) {
            return Wanted.exactly(exact);
        }
        Gist gist = new Gist(searcher.getIndexReader());
        Optional<Query> each = queries.gist(kind, gist, Occur.MUST);
        if (each.isEmpty()) {
            return Wanted.exactly(exact);
        }
        int few = searcher.search(exact, new FewCounter(FEW));
        if (few >= FEW) {
            return Wanted.exactly(new BooleanQuery.Builder()
                    .add(exact, Occur.MUST)
                    .add(each.get(), Occur.SHOULD)
                    .build());
        }
        Query near = either(exact, each.get());
        Query found = few > 0 || searcher.search(near, new FewCounter(1)) > 0
                ? near
                : queries.gist(kind, gist, Occur.SHOULD).orElse(near);
        return new Wanted(found, OptionalLong.of(few));
    }

    private static Query either(Query exact, Query loose) {
        return new BooleanQuery.Builder()
                .add(exact, Occur.SHOULD)
                .add(loose, Occur.SHOULD)
                .build();
    }

    private TopFieldCollectorManager ranking(HitKind kind) {
        long wanted = (long) request.offset() + request.limit();
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        return new TopFieldCollectorManager(
                Sorts.of(request.order(), kind), (int) Math.max(1, Math.min(wanted, most)), Integer.MAX_VALUE);
    }

    private List<Hit> page(Map<HitKind, TopDocs> ranked) throws IOException {
        HitReader reader = new HitReader(searcher, queries.marked());
        List<Hit> hits = new ArrayList<>();
        int longest = ranked.values().stream()
                .mapToInt(top -> top.scoreDocs.length)
                .max()
                .orElse(0);
        long seen = 0;
        for (int rank = 0; rank < longest && hits.size() < request.limit(); rank++) {
            for (Map.Entry<HitKind, TopDocs> kind : ranked.entrySet()) {
                ScoreDoc[] docs = kind.getValue().scoreDocs;
                if (rank < docs.length && seen++ >= request.offset() && hits.size() < request.limit()) {
                    hits.add(reader.read(kind.getKey(), docs[rank].doc));
                }
            }
        }
        return hits;
    }
}
