package org.gouji.index;

import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;

/** A text to be found, cut only when Lucene comes to it, and handed over by the feed of the document before: feeds are dear to make. */
final class FedField extends Field {
    private final Supplier<Iterator<Token>> tokens;

    FedField(String name, Supplier<Iterator<Token>> tokens, IndexableFieldType type) {
        super(name, type);
        this.tokens = tokens;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        TokenFeed feed = reuse instanceof TokenFeed known ? known : new TokenFeed();
        return feed.of(tokens.get());
    }
}
