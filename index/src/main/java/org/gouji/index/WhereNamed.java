package org.gouji.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** One query where some item is called so, another where none is: what words name is looked for by its name, all else by what stands around it. */
final class WhereNamed extends Query {
    private final Query names;
    private final Query called;
    private final Query otherwise;

    /**
     * @param names what is asked of a name ({@link ItemNames})
     * @param called what is looked for if some item has such a name
     * @param otherwise what is looked for if none has
     */
    WhereNamed(Query names, Query called, Query otherwise) {
        this.names = names;
        this.called = called;
        this.otherwise = otherwise;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return searcher instanceof OneSearch search
                ? search.once(this, unused -> chosen(search.everywhere()))
                : chosen(searcher);
    }

    private Query chosen(IndexSearcher searcher) throws IOException {
        Query wanted = new BooleanQuery.Builder()
                .add(names, Occur.FILTER)
                .add(Blocks.hit(ItemNames.NAME), Occur.FILTER)
                .build();
        return searcher.search(wanted, new FewCounter(1)) > 0 ? called : otherwise;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return called.toString(field) + " if an item has " + names.toString(field) + " or " + otherwise.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && names.equals(((WhereNamed) other).names)
                && called.equals(((WhereNamed) other).called)
                && otherwise.equals(((WhereNamed) other).otherwise);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), names, called, otherwise);
    }
}
