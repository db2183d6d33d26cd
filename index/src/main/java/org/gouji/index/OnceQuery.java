package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Finds what another query finds, and looks for it once in a search ({@link OneSearch}), however many kinds of hit ask: where a phrase stands
 * is dear to find, and reports, figures and paragraphs are all found by it.
 */
final class OnceQuery extends StandIn {
    private final boolean often;

    OnceQuery(Query query) {
        this(query, false);
    }

    private OnceQuery(Query query, boolean often) {
        super(query);
        this.often = often;
    }

    /** What every kind of hit asks for. */
    static OnceQuery often(Query query) {
        return new OnceQuery(query, true);
    }

    @Override
    StandIn of(Query simpler) {
        return new OnceQuery(simpler, often);
    }

    /** What it finds, to be asked for again and again. */
    Found found(IndexSearcher searcher) throws IOException {
        return new Found(searcher.createWeight(query(), ScoreMode.COMPLETE, 1), often, OneSearch.scope(searcher));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return found(searcher).weight(this, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }
}
