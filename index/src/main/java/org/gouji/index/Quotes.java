package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Writes and reads strings that mostly stand in a text which is kept beside them: those are told by their place.
 *
 * @param text the text
 */
record Quotes(String text) {
    private static final int SHORTEST = 2;

    void write(String words, DataOutput out) throws IOException {
        int at = words.length() < SHORTEST ? -1 : text.indexOf(words);
        out.writeVInt(at + 1);
        if (at < 0) {
            ShortText.write(words, out);
        } else {
            out.writeVInt(words.length());
        }
    }

    String read(DataInput in) throws IOException {
        int at = in.readVInt() - 1;
        return at < 0 ? ShortText.read(in) : text.substring(at, at + in.readVInt());
    }
}
