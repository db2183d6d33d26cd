package org.gouji.index;

import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;

/** A piece of text to be found, cut only when Lucene comes to it, by the stream of the document before: streams are dear to make. */
final class FedField extends Field {
    private final Piece piece;
    private final Optional<Words> words;

    /** @param words what words are to be marked by */
    FedField(String name, IndexableFieldType type, Piece piece, Optional<Words> words) {
        super(name, type);
        this.piece = piece;
        this.words = words;
    }

    /** A piece of a text. */
    record Piece(String text, int from, int to) {
        static Piece of(String text) {
            return new Piece(text, 0, text.length());
        }
    }

    /** Its tokens by a stream of its own. */
    TokenStream tokenStream() {
        return read(new Grams());
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        return read(reuse instanceof Grams known ? known : new Grams());
    }

    private Grams read(Grams stream) {
        stream.read(piece.text(), piece.from(), piece.to(), words);
        return stream;
    }
}
