package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Whether lines of this text were cut at a fixed width, and which of them go on in the next line. */
final class SoftWrap {
    private static final int MIN_WIDTH = 30;
    private static final int SLACK = 2;
    private static final int MIN_LINES = 8;

    private final Lines lines;
    private final int width;
    private final boolean columns;

    private SoftWrap(Lines lines, int width, boolean columns) {
        this.lines = lines;
        this.width = width;
        this.columns = columns;
    }

    /** Tries a width in characters first, then in columns, of which a Chinese character takes two. */
    static SoftWrap of(Lines lines) {
        int width = width(lines, false);
        return width > 0 ? new SoftWrap(lines, width, false) : new SoftWrap(lines, width(lines, true), true);
    }

    /** The width at which most long lines end, and beyond which hardly one goes; 0 if there is none. */
    private static int width(Lines lines, boolean columns) {
        int least = columns ? 2 * MIN_WIDTH : MIN_WIDTH;
        List<Integer> lengths = new ArrayList<>();
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int line = 0; line < lines.size(); line++) {
            int length = length(lines, line, columns);
            if (length >= least) {
                lengths.add(length);
                counts.merge(length, 1, Integer::sum);
            }
        }
        if (lengths.size() < MIN_LINES) {
            return 0;
        }
        int mode = counts.firstKey();
        for (var entry : counts.entrySet()) {
            mode = entry.getValue() >= counts.get(mode) ? entry.getKey() : mode;
        }
        int most = mode;
        long near = lengths.stream().filter(n -> Math.abs(n - most) <= SLACK).count();
        long beyond = lengths.stream().filter(n -> n > most + SLACK).count();
        return near >= MIN_LINES && near * 3 >= lengths.size() * 2L && beyond * 50 <= lengths.size() ? most : 0;
    }

    private static int length(Lines lines, int line, boolean columns) {
        int length = lines.end(line) - lines.start(line);
        if (!columns || length > 1000) {
            return length;
        }
        return lines.at(line).chars().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    /** Whether a line goes on in the next. */
    boolean joins(int line) {
        int next = line + 1;
        if (lines.blankOrOutside(next) || lines.pageEndsAfter(line) || indented(next)) {
            return false;
        }
        int length = lines.end(line) - lines.start(line);
        boolean full = width > 0 && Math.abs(length(lines, line, columns) - width) <= SLACK;
        if (!full && (length < MIN_WIDTH || !stopsAtComma(line))) {
            return false;
        }
        String above = Artefacts.clean(lines, line);
        String below = Artefacts.clean(lines, next);
        return below.indexOf('\t') < 0
                && above.indexOf('\t') < 0
                && !LineForms.endsSentence(above)
                && !LineForms.opens(below);
    }

    /** A line break typed inside a sentence. */
    private boolean stopsAtComma(int line) {
        char last = lines.text()
                .charAt(lines.trimmed(lines.start(line), lines.end(line)).end() - 1);
        return last == '，' || last == '、';
    }

    private boolean indented(int line) {
        int start = lines.start(line);
        int visible = lines.trimmed(start, lines.end(line)).start();
        return visible - start >= 2 || lines.tabbed(line);
    }
}
