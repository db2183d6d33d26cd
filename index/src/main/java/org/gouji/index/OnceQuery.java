package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Finds what another query finds, and looks for it once in a search ({@link OneSearch}), however many kinds of hit ask: where a phrase stands
 * is dear to find, and reports, figures and paragraphs are all found by it.
 */
final class OnceQuery extends Query {
    private final Query query;
    private final boolean often;

    OnceQuery(Query query) {
        this(query, false);
    }

    private OnceQuery(Query query, boolean often) {
        this.query = query;
        this.often = often;
    }

    /** What every kind of hit asks for. */
    static OnceQuery often(Query query) {
        return new OnceQuery(query, true);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query simpler = query.rewrite(searcher);
        if (simpler instanceof MatchNoDocsQuery || simpler instanceof OnceQuery) {
            return simpler;
        }
        return simpler == query ? this : new OnceQuery(simpler, often);
    }

    /** What it finds, to be asked for again and again. */
    Found found(IndexSearcher searcher) throws IOException {
        return new Found(searcher.createWeight(query, ScoreMode.COMPLETE, 1), often, OneSearch.scope(searcher));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return found(searcher).weight(this, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return query.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && query.equals(((OnceQuery) other).query);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + query.hashCode();
    }
}
