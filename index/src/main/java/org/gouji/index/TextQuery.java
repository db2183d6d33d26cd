package org.gouji.index;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * What a phrase finds in texts. Who wants little asks a query of Lucene's; who wants most gets a list made of {@link PhrasePlaces}, the same in
 * the same order with the same scores.
 */
final class TextQuery extends Query {
    /** What of a text is found. */
    enum Part {
        /** The text. */
        TEXTS,
        /** The passages of the text, and the sentences with figures in them. */
        LINES,
        /** The text, where the phrase stands in it as words. */
        WORDS,
        /** The passages of the text, where it does. */
        WORDS_OF_PASSAGES
    }

    private final Phrase phrase;
    private final Part part;
    private final List<WordMark> marks;
    private final Query plain;

    /**
     * @param marks of {@link Part#WORDS} and {@link Part#WORDS_OF_PASSAGES}, the same for both; else none
     * @param plain finds the same, text by text
     */
    TextQuery(Phrase phrase, Part part, List<WordMark> marks, Query plain) {
        this.phrase = phrase;
        this.part = part;
        this.marks = List.copyOf(marks);
        this.plain = plain;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(plain), mode, boost);
        return searcher instanceof OneSearch search ? new OfText(weight, search) : weight;
    }

    /** Finds it in one search. */
    private final class OfText extends Plainly {
        private final OneSearch search;

        private OfText(Weight plainly, OneSearch search) {
            super(TextQuery.this, plainly);
            this.search = search;
        }

        @Override
        public FoundList list(LeafReaderContext leaf) throws IOException {
            PhrasePlaces places = search.places(phrase, leaf);
            return switch (part) {
                case TEXTS -> places.texts();
                case LINES -> places.lines();
                case WORDS -> places.words(marks);
                case WORDS_OF_PASSAGES -> places.words(marks).among(Parents.ends(Blocks.TEXTS, leaf));
            };
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            // Lucene keeps what was found for other searches too.
            return search.scope().isEmpty() && super.isCacheable(leaf);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return part + " with " + phrase.written();
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && part == ((TextQuery) other).part
                && phrase.equals(((TextQuery) other).phrase)
                && marks.equals(((TextQuery) other).marks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), phrase, part, marks);
    }
}
