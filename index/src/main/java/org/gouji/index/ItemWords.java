package org.gouji.index;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words that say whose number is asked for: 预算执行率 beside 比例:&lt;80% is the rate below 80 %, and not a word of its sentence. What no item is called is looked for in
 * the sentence.
 */
final class ItemWords {
    private ItemWords() {}

    /**
     * Figures whose item is called so. A name that an item has whole is that item; a piece of names may also be the sentence of a figure that has no name.
     *
     * @param several whether it is one of several words, of which all but one may stand around the figure
     */
    static Query of(WordQueries words, Phrase phrase, boolean several) {
        Query name = phrase.in(Fields.NAME);
        Query named = words.named(name);
        BooleanQuery.Builder strictly = new BooleanQuery.Builder().add(named, Occur.SHOULD);
        BooleanQuery.Builder loosely = new BooleanQuery.Builder().add(named, Occur.SHOULD);
        Query said = words.said(phrase);
        if (several) {
            Query around = words.outside(phrase);
            strictly.add(around, Occur.SHOULD);
            loosely.add(around, Occur.SHOULD).add(said, Occur.SHOULD);
        } else {
            loosely.add(unnamed(said), Occur.SHOULD);
        }
        return new WhereNamed(
                new TermQuery(new Term(Fields.WHOLE, phrase.key())),
                strictly.build(),
                several ? loosely.build() : new WhereNamed(name, loosely.build(), words.itself(phrase)));
    }

    /** Figures whose item is called as one of some words, where any item is. */
    static Query one(WordQueries words, List<Phrase> phrases) {
        BooleanQuery.Builder names = new BooleanQuery.Builder();
        BooleanQuery.Builder figures = new BooleanQuery.Builder();
        for (Phrase phrase : phrases) {
            names.add(phrase.in(Fields.NAME), Occur.SHOULD);
            figures.add(words.named(phrase.in(Fields.NAME)), Occur.SHOULD);
        }
        return new WhereNamed(names.build(), figures.build(), new MatchAllDocsQuery());
    }

    private static Query unnamed(Query said) {
        return new BooleanQuery.Builder()
                .add(said, Occur.FILTER)
                .add(FigureQuery.unnamed(), Occur.FILTER)
                .build();
    }
}
