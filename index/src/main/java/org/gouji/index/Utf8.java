package org.gouji.index;

/** Writes characters as UTF-8 into an array that is there already. */
final class Utf8 {
    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int TAIL = 0x3F;
    private static final int TAIL_BITS = 6;
    private static final char LOST = '\uFFFD';

    private Utf8() {}

    /** Gives where the bytes end; three for each character are enough. Half a pair becomes the sign for what is lost. */
    static int encode(char[] letters, int from, int count, byte[] bytes, int offset) {
        int to = offset;
        for (int i = from; i < from + count; i++) {
            char c = letters[i];
            if (c < ONE_BYTE) {
                bytes[to++] = (byte) c;
            } else if (c < TWO_BYTES) {
                bytes[to++] = (byte) (0xC0 | c >> TAIL_BITS);
                bytes[to++] = tail(c);
            } else if (!Character.isSurrogate(c)) {
                to = three(c, bytes, to);
            } else if (i + 1 < from + count && Character.isSurrogatePair(c, letters[i + 1])) {
                int point = Character.toCodePoint(c, letters[++i]);
                bytes[to++] = (byte) (0xF0 | point >> 3 * TAIL_BITS);
                bytes[to++] = tail(point >> 2 * TAIL_BITS);
                bytes[to++] = tail(point >> TAIL_BITS);
                bytes[to++] = tail(point);
            } else {
                to = three(LOST, bytes, to);
            }
        }
        return to;
    }

    private static int three(char c, byte[] bytes, int offset) {
        bytes[offset] = (byte) (0xE0 | c >> 2 * TAIL_BITS);
        bytes[offset + 1] = tail(c >> TAIL_BITS);
        bytes[offset + 2] = tail(c);
        return offset + 3;
    }

    private static byte tail(int bits) {
        return (byte) (ONE_BYTE | bits & TAIL);
    }
}
