package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** A query that finds what another finds, in its own way: it is shown, compared and made simpler as that is. */
abstract class StandIn extends Query {
    private final Query query;

    StandIn(Query query) {
        this.query = query;
    }

    /** What it stands for. */
    final Query query() {
        return query;
    }

    /** The same for a simpler query. */
    abstract StandIn of(Query simpler);

    /** What finds nothing, or already is such a query, needs nobody in its place. */
    @Override
    public final Query rewrite(IndexSearcher searcher) throws IOException {
        Query simpler = query.rewrite(searcher);
        if (simpler instanceof MatchNoDocsQuery || simpler.getClass() == getClass()) {
            return simpler;
        }
        return simpler == query ? this : of(simpler);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public final String toString(String field) {
        return query.toString(field);
    }

    @Override
    public final boolean equals(Object other) {
        return sameClassAs(other) && query.equals(((StandIn) other).query);
    }

    @Override
    public final int hashCode() {
        return 31 * classHash() + query.hashCode();
    }
}
