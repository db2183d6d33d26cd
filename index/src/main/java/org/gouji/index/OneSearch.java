package org.gouji.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** A searcher for one search and one thread, which remembers what {@link OnceQuery}s found. */
final class OneSearch extends IndexSearcher {
    private final Map<OnceQuery, Found> found = new HashMap<>();

    OneSearch(IndexSearcher searcher) {
        super(searcher.getIndexReader());
        setSimilarity(searcher.getSimilarity());
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
