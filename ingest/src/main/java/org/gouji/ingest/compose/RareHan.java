package org.gouji.ingest.compose;

import java.nio.charset.Charset;
import java.util.BitSet;

/** The characters that are in use: those of GB 2312, and of Big5 those of its first plane. All other Chinese characters are rare. */
final class RareHan {
    private static final int LEAST = 0x4E00;
    private static final int MOST = 0x9FFF;
    private static final int FIRST_TRAIL = 0xA1;
    private static final int LAST_TRAIL = 0xFE;

    private static final BitSet IN_USE = inUse();

    private RareHan() {}

    /** @param c a Chinese character of the main block */
    static boolean is(char c) {
        return !IN_USE.get(c);
    }

    private static BitSet inUse() {
        BitSet set = new BitSet();
        add("GB2312", 0xB0, 0xF7, FIRST_TRAIL, set);
        add("Big5", 0xA4, 0xC6, 0x40, set);
        return set;
    }

    private static void add(String charset, int firstLead, int lastLead, int firstTrail, BitSet set) {
        byte[] pairs = new byte[2 * (lastLead - firstLead + 1) * (LAST_TRAIL - firstTrail + 1)];
        int at = 0;
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= LAST_TRAIL; trail++) {
                pairs[at++] = (byte) lead;
                pairs[at++] = (byte) trail;
            }
        }
        new String(pairs, Charset.forName(charset))
                .chars()
                .filter(c -> c >= LEAST && c <= MOST)
                .forEach(set::set);
    }
}
