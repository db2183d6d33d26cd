package org.gouji.ingest.sheet;

/** The letters that name columns: A, B, … Z, AA. */
final class Columns {
    private Columns() {}

    static String name(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }

    /** The column of a reference such as {@code $AB12}, from 0; −1 if it names none. */
    static int of(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && column < 1 << 20; i++) {
            int letter = Character.toUpperCase(reference.charAt(i)) - 'A';
            if (letter >= 0 && letter < 26) {
                column = column * 26 + letter + 1;
            }
        }
        return column - 1;
    }

    /** The row of a reference, from 0; −1 if it names none. */
    static int row(String reference) {
        long row = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= '0' && c <= '9') {
                row = Math.min(row * 10 + c - '0', 1 << 30);
            }
        }
        return (int) row - 1;
    }
}
