package org.gouji.ingest.page;

import org.gouji.ingest.plain.FrequentHan;

/** Whether the hanzi of a file are those that people write: a font whose map is wrong gives rare ones. */
final class Legible {
    private static final int FEWEST = 60;
    private static final double LEAST = 0.4;

    private final FrequentHan frequent = FrequentHan.load();
    private long han;
    private long known;

    void add(String text) {
        int c = text.codePointAt(0);
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
            han++;
            known += frequent.contains(c) ? 1 : 0;
        }
    }

    boolean chinese() {
        return han < FEWEST || known >= LEAST * han;
    }
}
