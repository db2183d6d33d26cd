package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/**
 * A line whose words stand apart, as a row of cells.
 *
 * @param cells its words from left to right
 */
record SpacedRow(List<Cell> cells) {
    private static final Pattern NUMBER = Pattern.compile(
            "[≥≤><=＝＞＜]{0,2}[-－+]?\\d[\\d,，]*(?:\\.\\d+)?(?:[%％]|[万亿]?元|[\\u4e00-\\u9fa5&&[^年月日号]]{1,2})?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DASH = Pattern.compile("[-—－–/／]{1,2}");

    SpacedRow {
        cells = List.copyOf(cells);
    }

    /** How much white there is between two cells. */
    enum Gap {
        /** Two blanks, or a wide one beside a number; one blank may stand inside a cell. */
        WIDE,
        /** Any. */
        NARROW
    }

    /**
     * Words of a line.
     *
     * @param span where they stand
     * @param words what they are
     * @param from the column of the screen that they begin in; a Chinese character takes two
     * @param to the column after the last
     */
    record Cell(Span span, String words, int from, int to) {
        boolean number() {
            return NUMBER.matcher(words).matches() && !YEAR.matcher(words).matches()
                    || DASH.matcher(words).matches();
        }

        /** One Chinese character of a word that is written wide: 合　计. */
        boolean letter() {
            return words.length() == 1 && Character.isIdeographic(words.charAt(0));
        }

        Cell and(Cell next) {
            return new Cell(span.cover(next.span), words + next.words, from, next.to);
        }
    }

    static SpacedRow of(Lines lines, int line, Gap gap) {
        String text = lines.text();
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        int at = lines.start(line);
        int end = lines.end(line);
        while (at < end) {
            int from = at;
            int start = column;
            while (at < end && !parts(text, at, end, gap)) {
                column += wide(text.charAt(at++)) ? 2 : 1;
            }
            if (at > from) {
                Span span = lines.trimmed(from, at);
                cells.add(new Cell(span, span.in(text), start, column));
            }
            while (at < end && Lines.white(text.charAt(at))) {
                column += wide(text.charAt(at++)) ? 2 : 1;
            }
        }
        return new SpacedRow(cells);
    }

    /** Whether the white space at a place parts two cells. */
    private static boolean parts(String text, int at, int end, Gap gap) {
        if (!Lines.white(text.charAt(at))) {
            return false;
        }
        int next = at;
        while (next < end && Lines.white(text.charAt(next))) {
            next++;
        }
        boolean digits = at > 0 && figure(text.charAt(at - 1)) || next < end && figure(text.charAt(next));
        return gap == Gap.NARROW || next == end || next - at > 1 || wide(text.charAt(at)) && digits;
    }

    private static boolean figure(char c) {
        return c >= '0' && c <= '9' || c == '%' || c == '％' || c == '-';
    }

    private static boolean wide(char c) {
        return c >= 0x2000;
    }

    int size() {
        return cells.size();
    }

    /** Its numbers and dashes but for the first cell, which may be the number of the row. */
    int numbers() {
        return (int) cells.stream().skip(1).filter(Cell::number).count();
    }

    /** With as many cells as asked for where blanks stand inside words: 合　　计, or a label of several words before the numbers. */
    SpacedRow joined(int width) {
        List<Cell> joined = new ArrayList<>(cells);
        for (int i = 0; i + 1 < joined.size() && joined.size() > width; i++) {
            while (joined.size() > width
                    && i + 1 < joined.size()
                    && joined.get(i + 1).letter()
                    && joined.get(i).words().chars().allMatch(Character::isIdeographic)
                    && joined.get(i).words().length() < 4) {
                joined.set(i, joined.get(i).and(joined.remove(i + 1)));
            }
        }
        while (joined.size() > width
                && joined.size() > 1
                && !joined.get(1).number()
                && !joined.get(0).number()) {
            joined.set(0, joined.get(0).and(joined.remove(1)));
        }
        return new SpacedRow(joined);
    }
}
