package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Finds a phrase, or what goes by another name; which names there are the index itself says. */
final class AliasQuery extends Query {
    /** What was asked for ranks before its other names. */
    private static final float OTHER = 0.8f;

    private final Phrase phrase;
    private final String field;

    AliasQuery(Phrase phrase, String field) {
        this.phrase = phrase;
        this.field = field;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query asked = phrase.plain(field);
        List<Query> names = new ArrayList<>(List.of(asked));
        for (String name : Aliases.of(searcher.getIndexReader(), Asked.key(phrase.written()))) {
            names.add(new BoostQuery(new Phrase(name, Units.all(name)).plain(field), OTHER));
        }
        return names.size() == 1 ? asked : new DisjunctionMaxQuery(names, 0);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String outer) {
        return field + ":" + phrase.written() + " or its other names";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && phrase.equals(((AliasQuery) other).phrase)
                && field.equals(((AliasQuery) other).field);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), phrase, field);
    }
}
