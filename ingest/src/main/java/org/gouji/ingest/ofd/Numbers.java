package org.gouji.ingest.ofd;

import java.util.Arrays;

/** Lists of numbers as OFD writes them in attributes. */
final class Numbers {
    private static final float[] NONE = {};

    /** No object has more characters or points than that. */
    private static final int MOST = 100_000;

    private Numbers() {}

    /** The numbers of a list separated by white space; none if it isn't one. */
    static float[] of(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        String[] parts = text.strip().split("[\\s,]+");
        float[] numbers = new float[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                numbers[i] = Float.parseFloat(parts[i]);
            }
        } catch (NumberFormatException e) {
            return NONE;
        }
        return numbers;
    }

    static float one(String text, float otherwise) {
        float[] numbers = of(text);
        return numbers.length == 1 ? numbers[0] : otherwise;
    }

    /** Steps from character to character; {@code g 3 5.5} stands for 5.5 three times. */
    static float[] steps(String text) {
        if (text.indexOf('g') < 0) {
            return of(text);
        }
        String[] parts = text.strip().split("\\s+");
        float[] steps = new float[16];
        int count = 0;
        try {
            for (int i = 0; i < parts.length && count < MOST; i++) {
                boolean run = parts[i].equals("g") && i + 2 < parts.length;
                int times = run ? Math.min(Integer.parseInt(parts[i + 1]), MOST - count) : 1;
                i += run ? 2 : 0;
                float step = Float.parseFloat(parts[i]);
                steps = count + times > steps.length ? Arrays.copyOf(steps, 2 * (count + times)) : steps;
                Arrays.fill(steps, count, count + Math.max(times, 0), step);
                count += Math.max(times, 0);
            }
        } catch (NumberFormatException e) {
            return NONE;
        }
        return Arrays.copyOf(steps, count);
    }
}
