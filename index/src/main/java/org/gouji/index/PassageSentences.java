package org.gouji.index;

import java.io.IOException;
import java.util.function.IntConsumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSet;

/** The sentences with figures of the passages of one segment, passage by passage in the order of documents. */
final class PassageSentences {
    private final BinaryDocValues kept;
    private final BitSet passages;
    private final BitSet sentences;
    private final SentencePlaces places = new SentencePlaces();
    private int first;

    private PassageSentences(BinaryDocValues kept, BitSet passages, BitSet sentences) {
        this.kept = kept;
        this.passages = passages;
        this.sentences = sentences;
    }

    static PassageSentences of(LeafReaderContext leaf) throws IOException {
        return new PassageSentences(
                DocValues.getBinary(leaf.reader(), Fields.SENTENCES),
                Parents.ends(Blocks.PASSAGES, leaf),
                Parents.ends(Blocks.SENTENCES, leaf));
    }

    /** Goes to a passage; false if it has no sentences. */
    boolean in(int passage) throws IOException {
        if (!kept.advanceExact(passage)) {
            return false;
        }
        places.read(kept.binaryValue());
        int before = passage == 0 ? -1 : passages.prevSetBit(passage - 1);
        first = sentences.nextSetBit(before + 1);
        return true;
    }

    /** The passage that a sentence stands in, or itself. */
    int passage(int document) {
        return passages.nextSetBit(document);
    }

    int size() {
        return places.size();
    }

    SentencePlaces places() {
        return places;
    }

    /** The document of the first sentence. */
    int first() {
        return first;
    }

    /** The document of the sentence after one. */
    int after(int sentence) {
        return sentences.nextSetBit(sentence + 1);
    }

    /** The documents of the sentences that have these positions. */
    void having(int from, int to, IntConsumer found) {
        int document = first;
        for (int i = 0; i < places.size(); i++) {
            if (places.has(i, from, to)) {
                found.accept(document);
            }
            document = i + 1 < places.size() ? after(document) : document;
        }
    }
}
