package org.gouji.index;

import java.util.Arrays;
import org.apache.lucene.util.BitUtil;

/**
 * Makes one list of several that each are in the order of documents and have one score, and no document twice. Where they are many, each
 * document has a byte that says which score it has: to put them in order by comparing took a fifth of a search for figures.
 */
final class FoundMerge {
    /** Of fewer than one in so many documents the list is put in order by comparing. */
    private static final int FEW = 64;

    private static final int FIRST_SIZE = 64;
    private static final int HALF = 32;
    private static final int MOST_SCORES = 255;

    private final int documents;
    /** A document, then the number of its score. */
    private long[] found = new long[FIRST_SIZE];

    private int size;
    /** Whether they came in order. */
    private boolean sorted = true;

    private float[] scores = new float[FIRST_SIZE];
    private int different;

    /** @param documents how many there are in the segment */
    FoundMerge(int documents) {
        this.documents = documents;
    }

    /** What stands for a score in {@link #add}. */
    int number(float score) {
        for (int i = 0; i < different; i++) {
            if (Float.compare(scores[i], score) == 0) {
                return i;
            }
        }
        if (different == scores.length) {
            scores = Arrays.copyOf(scores, 2 * different);
        }
        scores[different] = score;
        return different++;
    }

    void add(int document, int score) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        long both = (long) document << HALF | score;
        sorted &= size == 0 || found[size - 1] < both;
        found[size++] = both;
    }

    FoundList list() {
        if (!sorted && size > documents / FEW && different <= MOST_SCORES) {
            return byDocument();
        }
        if (!sorted) {
            Arrays.sort(found, 0, size);
        }
        FoundList list = FoundList.ofSize(size);
        for (int i = 0; i < size; i++) {
            list.add((int) (found[i] >>> HALF), scores[(int) found[i]]);
        }
        return list;
    }

    private FoundList byDocument() {
        byte[] numbers = new byte[(documents + Long.BYTES - 1) / Long.BYTES * Long.BYTES];
        for (int i = 0; i < size; i++) {
            numbers[(int) (found[i] >>> HALF)] = (byte) ((int) found[i] + 1);
        }
        FoundList list = FoundList.ofSize(size);
        for (int word = 0; word < numbers.length; word += Long.BYTES) {
            // Most have none of eight.
            if ((long) BitUtil.VH_NATIVE_LONG.get(numbers, word) != 0) {
                for (int document = word; document < word + Long.BYTES; document++) {
                    if (numbers[document] != 0) {
                        list.add(document, scores[Byte.toUnsignedInt(numbers[document]) - 1]);
                    }
                }
            }
        }
        return list;
    }
}
