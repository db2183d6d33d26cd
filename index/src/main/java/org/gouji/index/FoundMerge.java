package org.gouji.index;

import java.util.Arrays;

/** Makes one list of several that each are in the order of documents and have one score, and no document twice. */
final class FoundMerge {
    private static final int FIRST_SIZE = 64;
    private static final int HALF = 32;

    /** A document, then the bits of its score. */
    private long[] found = new long[FIRST_SIZE];

    private int size;
    /** Whether they came in order. */
    private boolean sorted = true;

    void add(int document, float score) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        long both = (long) document << HALF | Float.floatToRawIntBits(score);
        sorted &= size == 0 || found[size - 1] < both;
        found[size++] = both;
    }

    FoundList list() {
        if (!sorted) {
            Arrays.sort(found, 0, size);
        }
        FoundList list = FoundList.ofSize(size);
        for (int i = 0; i < size; i++) {
            list.add((int) (found[i] >>> HALF), Float.intBitsToFloat((int) found[i]));
        }
        return list;
    }
}
