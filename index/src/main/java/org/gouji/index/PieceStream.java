package org.gouji.index;

import org.apache.lucene.analysis.TokenStream;

/** Tokens of one piece of text after the other: making a stream is dear, reading it makes no objects. */
abstract class PieceStream extends TokenStream {
    /** Begins with the piece from {@code from} to {@code to} of a text. */
    abstract void read(String text, int from, int to);
}
