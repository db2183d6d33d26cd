package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** One search: each kind of hit is ranked for itself, then the kinds take turns. */
final class Search {
    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.FILE_ORDER, SortField.Type.STRING),
            new SortField(Fields.PLACE, SortField.Type.LONG),
            SortField.FIELD_DOC);

    private final IndexSearcher searcher;
    private final SearchRequest request;
    private final Asked asked;
    private final Queries queries;

    Search(IndexSearcher searcher, SearchRequest request, Optional<Words> words) {
        this.searcher = searcher;
        this.request = request;
        this.asked = Asked.parse(request.words());
        this.queries = new Queries(request, asked, words);
    }

    Hits run() throws IOException {
        Map<HitKind, TopDocs> ranked = new EnumMap<>(HitKind.class);
        Map<HitKind, Long> totals = new EnumMap<>(HitKind.class);
        for (HitKind kind : queries.kinds()) {
            TopDocs top = searcher.search(queries.of(kind), ranking());
            ranked.put(kind, top);
            totals.put(kind, top.totalHits.value);
        }
        long total = totals.values().stream().mapToLong(Long::longValue).sum();
        return new Hits(total, totals, page(ranked), asked.shortened());
    }

    private TopFieldCollectorManager ranking() {
        long wanted = (long) request.offset() + request.limit();
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        return new TopFieldCollectorManager(BEST_FIRST, (int) Math.max(1, Math.min(wanted, most)), Integer.MAX_VALUE);
    }

    private List<Hit> page(Map<HitKind, TopDocs> ranked) throws IOException {
        HitReader reader = new HitReader(searcher, asked.phrases());
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
