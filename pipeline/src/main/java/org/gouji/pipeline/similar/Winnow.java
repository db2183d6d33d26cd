package org.gouji.pipeline.similar;

import java.util.function.LongConsumer;

/**
 * Fingerprints of a text by winnowing: of each few successive pieces the one with the smallest hash, so that two texts that share
 * {@link #SURE} letters in a row share a fingerprint, wherever in them that is.
 */
final class Winnow {
    /** Letters of a piece. */
    static final int PIECE = 10;

    private static final int WINDOW = 6;
    /** So many letters in common are always seen. */
    static final int SURE = PIECE + WINDOW - 1;

    /** How far fingerprints lie apart on average. */
    static final double STEP = (WINDOW + 1) / 2.0;

    private static final long BASE = 1_000_003L;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
    private static final int HALF = 32;

    private Winnow() {}

    /** The hashes of all pieces, by where they begin. */
    static long[] pieces(Masked text) {
        int count = Math.max(0, text.length() - PIECE + 1);
        long[] hashes = new long[count];
        long top = 1;
        for (int i = 1; i < PIECE; i++) {
            top *= BASE;
        }
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i >= PIECE) {
                hash -= text.letter(i - PIECE) * top;
            }
            hash = hash * BASE + text.letter(i);
            if (i >= PIECE - 1) {
                hashes[i - PIECE + 1] = mixed(hash);
            }
        }
        return hashes;
    }

    /** Neighbours in the alphabet shall not be neighbours here, or the smallest were always of the same letters. */
    private static long mixed(long hash) {
        long mixed = hash * MIX;
        return mixed ^ mixed >>> HALF;
    }

    /** Gives the fingerprints among the hashes of pieces; one that stands for two windows in a row once. */
    static void fingerprints(long[] pieces, LongConsumer sink) {
        int last = -1;
        for (int start = 0; start < Math.max(1, pieces.length - WINDOW + 1) && pieces.length > 0; start++) {
            int end = Math.min(pieces.length, start + WINDOW);
            int least = start;
            for (int i = start + 1; i < end; i++) {
                least = pieces[i] <= pieces[least] ? i : least;
            }
            if (least != last) {
                sink.accept(pieces[least]);
                last = least;
            }
        }
    }
}
