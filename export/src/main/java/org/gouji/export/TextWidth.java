package org.gouji.export;

/** How much room words take in a cell, in characters of the standard font. */
final class TextWidth {
    /** From here on characters are as wide as they are high: Chinese, full-width forms, their punctuation. */
    private static final int WIDE = 0x2E80;

    /** Words break before the edge, and a cell has a margin and an indent. */
    private static final double USABLE = 0.93;

    private TextWidth() {}

    /** How many lines the words take in a column of this width. */
    static int lines(String words, double width) {
        double room = Math.max(1, (width - 1) * USABLE);
        int lines = 0;
        for (String line : words.split("\n", -1)) {
            long units = line.codePoints().map(TextWidth::units).sum();
            lines += Math.max(1, (int) Math.ceil(units / room));
        }
        return lines;
    }

    private static int units(int character) {
        // Quotation marks, dashes and dots are wide in a Chinese font.
        return character >= WIDE || character >= 0x2010 && character <= 0x2026 ? 2 : 1;
    }
}
