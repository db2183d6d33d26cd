package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Whether lines of this text were cut at a fixed width, and which of them go on in the next line. */
final class SoftWrap {
    private static final int MIN_WIDTH = 30;
    private static final int SLACK = 2;
    private static final int MIN_LINES = 8;

    /** Lines of print are full within so many columns: digits are narrower in print than they count here. */
    private static final int RAGGED = 12;

    private static final int WIDER = 6;
    /** The more a line holds, the less its digits weigh. */
    private static final int WIDE = 100;

    private static final int MIN_COLUMNS = 36;
    private static final int MAX_COLUMNS = 160;
    private static final Pattern STOPS = Pattern.compile("[，。；：、,;]");
    private static final Pattern ROW =
            Pattern.compile("(?:^\\d[\\d,.]*\\s(?!(?:[万亿]?元|[％%])，).*|[^，。；：、]*)\\s-?[\\d,]+(?:\\.\\d+)?$");

    private static final Pattern NUMBER_LAST = Pattern.compile(".*[，。；][^，。；：]{2,30}?\\d(?:[\\d,]*\\.)?\\d*\\s?[万亿]?");
    private static final Pattern WORD_LAST = Pattern.compile(".*[，。；].*\\p{IsHan}");
    private static final Pattern AMOUNT_FIRST = Pattern.compile("\\d[\\d,.]*\\s?[万亿]?元\\s?[，。；（]");
    private static final Pattern UNIT_FIRST = Pattern.compile("(?:[万亿]?元|％|%|个百分点)[，。；、（）]");

    private final Lines lines;
    private final int width;
    private final boolean columns;
    private final boolean ragged;

    private SoftWrap(Lines lines, int width, boolean columns, boolean ragged) {
        this.lines = lines;
        this.width = width;
        this.columns = columns;
        this.ragged = ragged;
    }

    /** Tries a width in characters first, then in columns, of which a Chinese character takes two, then what lines taken from print have. */
    static SoftWrap of(Lines lines) {
        int width = width(lines, false);
        if (width > 0) {
            return new SoftWrap(lines, width, false, false);
        }
        int columns = width(lines, true);
        return columns > 0
                ? new SoftWrap(lines, columns, true, false)
                : new SoftWrap(lines, printed(lines), true, true);
    }

    /** The width near which most lines of some length end, most of them inside a sentence; 0 if there is none. */
    private static int printed(Lines lines) {
        List<Integer> all = new ArrayList<>();
        List<Integer> inside = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            int length = length(lines, line, true);
            String words = length < MIN_COLUMNS || length > 1000 ? "" : Artefacts.clean(lines, line);
            if (length >= MIN_COLUMNS && !ROW.matcher(words).matches()) {
                all.add(length);
                if (STOPS.matcher(words).find() && !LineForms.endsSentence(words)) {
                    inside.add(length);
                }
            }
        }
        if (inside.size() < MIN_LINES || inside.size() * 10 < all.size() * 3) {
            return 0;
        }
        inside.sort(null);
        int width = inside.get(inside.size() * 9 / 10);
        long near = inside.stream().filter(n -> full(n, width)).count();
        long some = inside.stream().filter(n -> n * 5 >= width * 3).count();
        long beyond = all.stream().filter(n -> n > width + WIDER).count();
        boolean wrapped =
                width <= MAX_COLUMNS && near >= MIN_LINES && near * 20 >= some * 17 && beyond * 10 <= all.size();
        return wrapped ? width : 0;
    }

    private static boolean full(int length, int width) {
        return length >= width - (width > WIDE ? WIDER : RAGGED) && length <= width + WIDER;
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
        boolean full = width > 0
                && (ragged
                        ? full(length(lines, line, true), width)
                        : Math.abs(length(lines, line, columns) - width) <= SLACK);
        if (!full && !splitsAmount(line) && (length < MIN_WIDTH || !stopsAtComma(line))) {
            return false;
        }
        String above = Artefacts.clean(lines, line);
        String below = Artefacts.clean(lines, next);
        return !(ragged
                        && !splitsAmount(line)
                        && (ROW.matcher(above).matches() || ROW.matcher(below).matches()))
                && below.indexOf('\t') < 0
                && above.indexOf('\t') < 0
                && !LineForms.endsSentence(above)
                && !LineForms.opens(below);
    }

    /** A line of prose that ends before an amount that opens the next, or before the amount's unit. */
    private boolean splitsAmount(int line) {
        String above = Artefacts.clean(lines, line);
        String below = Artefacts.clean(lines, line + 1);
        return (NUMBER_LAST.matcher(above).matches()
                        && UNIT_FIRST.matcher(below).lookingAt())
                || (WORD_LAST.matcher(above).matches()
                        && AMOUNT_FIRST.matcher(below).lookingAt());
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
