package org.gouji.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/** Finds figures by the words of the line that they stand in, which the index holds once for all figures of the line. */
final class LineQuery {
    /** All that are no figures: a line's figures are those between it and the last of these before it. */
    private static final BitSetProducer ENDS = new QueryBitSetProducer(new BooleanQuery.Builder()
            .add(hit(Fields.LINE), Occur.SHOULD)
            .add(hit(HitKind.REPORT.name()), Occur.SHOULD)
            .add(hit(HitKind.SECTION.name()), Occur.SHOULD)
            .build());

    private LineQuery() {}

    /** The figures of the lines that a query finds, each with its line's score. */
    static Query figures(Query lines) {
        Query only = new BooleanQuery.Builder()
                .add(lines, Occur.MUST)
                .add(hit(Fields.LINE), Occur.FILTER)
                .build();
        return new ToChildBlockJoinQuery(only, ENDS);
    }

    private static Query hit(String kind) {
        return new TermQuery(new Term(Fields.HIT, kind));
    }
}
