package org.gouji.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** One query where some item is called so, another where none is: what words name is looked for by its name, all else by what stands around it. */
final class WhereNamed extends NameLookup {
    private final Query called;
    private final Query otherwise;

    /**
     * @param names what is asked of a name ({@link ItemNames})
     * @param called what is looked for if some item has such a name
     * @param otherwise what is looked for if none has
     */
    WhereNamed(Query names, Query called, Query otherwise) {
        super(names, List.of(called, otherwise));
        this.called = called;
        this.otherwise = otherwise;
    }

    @Override
    Query found(IndexSearcher searcher) throws IOException {
        return searcher.search(wanted(Occur.FILTER), new FewCounter(1)) > 0 ? called : otherwise;
    }

    @Override
    public String toString(String field) {
        return called.toString(field) + " if an item has " + names().toString(field) + " or "
                + otherwise.toString(field);
    }
}
