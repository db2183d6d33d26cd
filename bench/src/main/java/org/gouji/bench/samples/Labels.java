package org.gouji.bench.samples;

import java.util.Arrays;

/** Counts headings and items as Word does, for the writers that print the numbers themselves. */
final class Labels {
    private static final String DIGITS = "零一二三四五六七八九";

    private final boolean parts;
    private final int[] headings = new int[4];
    private final int[] items = new int[2];

    Labels(Sample sample) {
        parts = sample.countsParts();
    }

    /** Returns the label of the next numbered heading of this level, 1 to 3. */
    String heading(int level) {
        items[0] = 0;
        int number = ++headings[level];
        for (int below = level + 1; below < headings.length; below++) {
            headings[below] = 0;
        }
        return switch (parts ? level - 1 : level) {
            case 0 -> "第" + chinese(number) + "部分 ";
            case 1 -> chinese(number) + "、";
            case 2 -> "（" + chinese(number) + "）";
            default -> number + ".";
        };
    }

    /** Returns the number that the last heading of this level got. */
    int last(int level) {
        return headings[level];
    }

    /** Notes a heading without number, after which items count from one. */
    void plainHeading() {
        items[0] = 0;
    }

    /** Returns the label of the next item. */
    String item(int level) {
        int number = ++items[level];
        if (level == 0) {
            items[1] = 0;
        }
        return level == 0 ? number + "." : "（" + number + "）";
    }

    void restart() {
        Arrays.fill(headings, 0);
        Arrays.fill(items, 0);
    }

    /** Returns a number below one hundred as Word's chineseCounting prints it. */
    static String chinese(int number) {
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        return tens + "十" + ones;
    }
}
