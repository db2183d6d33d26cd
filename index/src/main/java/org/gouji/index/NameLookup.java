package org.gouji.index;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * A query that becomes another by what names of items there are ({@link ItemNames}). Names stand in no report, so they are looked for everywhere, and
 * once in a search however often the same is asked.
 */
abstract class NameLookup extends Query {
    private final Query names;
    private final List<Query> others;

    /**
     * @param names what is asked of a name
     * @param others all else that two such queries must have in common to be the same
     */
    NameLookup(Query names, List<Query> others) {
        this.names = names;
        this.others = List.copyOf(others);
    }

    /** What is asked of a name. */
    final Query names() {
        return names;
    }

    /** The names asked for, among all that the index has. */
    final Query wanted(Occur occur) {
        return new BooleanQuery.Builder()
                .add(names, occur)
                .add(Blocks.hit(ItemNames.NAME), Occur.FILTER)
                .build();
    }

    /** What the query becomes; {@code searcher} finds names wherever the search itself looks. */
    abstract Query found(IndexSearcher searcher) throws IOException;

    @Override
    public final Query rewrite(IndexSearcher searcher) throws IOException {
        return searcher instanceof OneSearch search
                ? search.once(this, unused -> found(search.everywhere()))
                : found(searcher);
    }

    @Override
    public final void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public final boolean equals(Object other) {
        return sameClassAs(other)
                && names.equals(((NameLookup) other).names)
                && others.equals(((NameLookup) other).others);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(classHash(), names, others);
    }
}
