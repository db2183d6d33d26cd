package org.gouji.ingest.plain;

/** How much a decoded text reads like Chinese prose. */
final class Legibility {
    /** More than one character in ten that no writer types: not text. */
    private static final int MAX_RUBBISH_PERCENT = 10;

    /** A short text may be cut at both ends. */
    private static final int RUBBISH_ALLOWED = 3;

    private static final String PUNCTUATION = "，。、；：？！“”‘’（）《》〈〉〔〕【】「」『』—…·％－　×÷≥≤±①②③④⑤⑥⑦⑧⑨⑩□√☑■●";

    private Legibility() {}

    /** From about −3 (rubbish) to 1 (nothing but frequent characters); the mean over its code points. */
    static double score(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        FrequentHan frequent = FrequentHan.load();
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            sum += frequent.contains(c) ? 1 : weight(c);
            count++;
            i += Character.charCount(c);
        }
        return sum / count;
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
