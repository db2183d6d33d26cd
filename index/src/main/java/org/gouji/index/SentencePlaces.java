package org.gouji.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.gouji.model.Span;

/**
 * Where the sentences with figures stand among the positions of their passage, whose text is indexed once and for all. The passage keeps it
 * in {@link Fields#SENTENCES}; the sentences are the documents {@link Fields#SENTENCE} before it, in the same order.
 */
final class SentencePlaces {
    /** Bytes that a number takes at most. */
    private static final int LONGEST = 5;

    private static final int NUMBERS = 3;

    private final ByteArrayDataInput in = new ByteArrayDataInput();
    private int size;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private long[] norms = new long[8];

    /** @param passage the place of the passage in the text */
    static BytesRef bytes(String text, Span passage, Collection<Span> sentences) {
        int[] starts = new int[passage.length()];
        int[] positions = new int[passage.length()];
        int units = 0;
        UnitScanner scanner = new UnitScanner();
        scanner.read(text, passage.start(), passage.end());
        while (scanner.next()) {
            starts[units] = scanner.start;
            positions[units++] = scanner.position;
        }
        byte[] bytes = new byte[NUMBERS * LONGEST * sentences.size()];
        ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
        int before = 0;
        try {
            for (Span sentence : sentences) {
                int first = first(starts, units, sentence.start());
                int count = first(starts, units, sentence.end()) - first;
                int start = count == 0 ? before : positions[first];
                int length = count == 0 ? 0 : positions[first + count - 1] + 1 - start;
                out.writeZInt(start - before);
                out.writeVInt(length);
                out.writeVInt(count);
                before = start + length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes, 0, out.getPosition());
    }

    /** The first unit that starts there or later. */
    private static int first(int[] starts, int units, int from) {
        int low = 0;
        int high = units;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Reads what the sentences of one passage have. */
    void read(BytesRef bytes) throws IOException {
        in.reset(bytes.bytes, bytes.offset, bytes.length);
        size = 0;
        int before = 0;
        while (!in.eof()) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
                norms = Arrays.copyOf(norms, 2 * size);
            }
            starts[size] = before + in.readZInt();
            ends[size] = starts[size] + in.readVInt();
            norms[size] = SmallFloat.intToByte4(in.readVInt());
            before = ends[size++];
        }
    }

    int size() {
        return size;
    }

    /** Whether a phrase whose first and last units have these positions stands in a sentence. */
    boolean has(int sentence, int first, int last) {
        return first >= starts[sentence] && last < ends[sentence];
    }

    /** How long a sentence is, as {@link Ranking} keeps it. */
    long norm(int sentence) {
        return norms[sentence];
    }
}
