package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        List<Phrase> telling = new ArrayList<>(List.of(phrase));
        List<Query> names = new ArrayList<>(List.of(once(phrase)));
        for (String name : byLength(Aliases.of(searcher.getIndexReader(), Asked.key(phrase.written())))) {
            Phrase other = new Phrase(name, Units.all(name));
            // Where the longer one stands, so does the shorter, as often or more: it ranks no lower.
            if (telling.stream().noneMatch(shorter -> !shorter.in(other.units()).isEmpty())) {
                telling.add(other);
                names.add(new BoostQuery(once(other), OTHER));
            }
        }
        return names.size() == 1 ? names.get(0) : new DisjunctionMaxQuery(names, 0);
    }

    private static List<String> byLength(Set<String> names) {
        return names.stream().sorted(Comparator.comparingInt(String::length)).toList();
    }

    private Query once(Phrase name) {
        Query plain = name.plain(field);
        return plain instanceof TextQuery ? OnceQuery.often(plain) : new OnceQuery(plain);
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
