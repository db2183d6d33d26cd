package org.gouji.ingest.plain;

/** How much a decoded text reads like Chinese prose. */
final class Legibility {
    /** More than one character in ten that no writer types: not text. */
    private static final int MAX_RUBBISH_PERCENT = 10;

    /** A short text may be cut at both ends. */
    private static final int RUBBISH_ALLOWED = 3;

    private static final double ASCII_SHARE = 0.25;

    private static final String PUNCTUATION = "，。、；：？！“”‘’（）《》〈〉〔〕【】「」『』—…·％－　×÷≥≤±①②③④⑤⑥⑦⑧⑨⑩□√☑■●";

    private Legibility() {}

    /**
     * From about −3 (rubbish) to 1 (nothing but frequent characters): the mean over its code points. Most encodings agree on ASCII, so that
     * it counts little; a run of one character counts once.
     */
    static double score(String text) {
        FrequentHan frequent = FrequentHan.load();
        double sum = 0;
        double count = 0;
        int last = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            // A fill-in line of underscores says nothing more than one of them: byte-swapped, it reads 开开开开.
            if (c != last) {
                double share = c < 0x80 && !rubbish(c) ? ASCII_SHARE : 1;
                sum += share * (frequent.contains(c) ? 1 : weight(c));
                count += share;
                last = c;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** How many places change from one character to another: a guess on a few says little. */
    static int variety(String text) {
        int changes = 0;
        for (int i = 1; i < text.length(); i++) {
            changes += text.charAt(i) != text.charAt(i - 1) ? 1 : 0;
        }
        return changes;
    }

    private static double weight(int c) {
        if (rubbish(c)) {
            return -3;
        }
        if (c < 0x80) {
            return Character.isLetter(c) ? 0.3 : 0.7;
        }
        if (PUNCTUATION.indexOf(c) >= 0 || (c >= 0xFF10 && c <= 0xFF19)) {
            return 0.8;
        }
        if (c >= 0x4E00 && c <= 0x9FA5) {
            return 0.15;
        }
        return -0.5;
    }

    /** Whether there is not too much in it that no writer types. */
    static boolean isText(String text) {
        long rubbish = text.codePoints().filter(Legibility::rubbish).count();
        return rubbish <= RUBBISH_ALLOWED || rubbish * 100 <= (long) MAX_RUBBISH_PERCENT * text.length();
    }

    private static boolean rubbish(int c) {
        if (c < 0x20) {
            // TAB to CR are white space; Ctrl-Z ended files of old systems.
            return (c < '\t' || c > '\r') && c != 0x1A;
        }
        if (c >= 0x7F && c < 0xA0) {
            return c != 0x85;
        }
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE;
    }
}
