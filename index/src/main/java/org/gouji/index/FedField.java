package org.gouji.index;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;

/** A piece of text to be found, cut only when Lucene comes to it, by the stream of the document before: streams are dear to make. */
final class FedField extends Field {
    private final String text;
    private final int from;
    private final int to;
    private final Supplier<PieceStream> streams;

    FedField(String name, IndexableFieldType type, Piece piece, Supplier<PieceStream> streams) {
        super(name, type);
        this.text = piece.text();
        this.from = piece.from();
        this.to = piece.to();
        this.streams = streams;
    }

    /** A piece of a text. */
    record Piece(String text, int from, int to) {
        static Piece of(String text) {
            return new Piece(text, 0, text.length());
        }
    }

    /** Its tokens by a stream of its own. */
    TokenStream tokenStream() {
        PieceStream stream = streams.get();
        stream.read(text, from, to);
        return stream;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        PieceStream stream = reuse instanceof PieceStream known ? known : streams.get();
        stream.read(text, from, to);
        return stream;
    }
}
