package org.gouji.bench.corpus;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Sources of samples with prose between their paragraphs, so that they have as few figures as real reports have.
 *
 * @param prose what is put between
 * @param figures for 1,000 characters, about: figures are counted as they are printed; 0 for as many as there are
 */
record Thinned(Prose prose, int figures) {
    private static final int CHARACTERS = 1_000;

    /** Numbers that no date is made of. */
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.,])\\d[\\d,]*+(?:\\.\\d++)?+(?![年月日])");

    /** What no prose can stand behind: rows, charts, settings and titles. */
    private static final String MARKS = "|~@=%";

    /** How long a source will be. */
    int length(String source) {
        return Math.max(source.length(), wanted(source));
    }

    private int wanted(String source) {
        return figures == 0 ? 0 : (int) (FIGURE.matcher(source).results().count() * CHARACTERS / figures);
    }

    /** The source with as much prose as it needs, the same everywhere. */
    String of(String source, RandomGenerator random) {
        int missing = wanted(source) - source.length();
        if (missing <= 0) {
            return source;
        }
        List<String> lines = source.lines().toList();
        long places = lines.stream().filter(Thinned::paragraph).count();
        int each = (int) (missing / Math.max(1, places));
        StringBuilder thinned = new StringBuilder();
        int written = 0;
        for (String line : lines) {
            thinned.append(line).append('\n');
            if (paragraph(line) && each * places > 0) {
                int left = missing - written;
                String words = left > 0 ? prose.of(Math.min(left, each), random) : "";
                written += words.length();
                thinned.append(words.strip()).append('\n');
            }
        }
        return thinned.toString();
    }

    private static boolean paragraph(String line) {
        return !line.isBlank() && MARKS.indexOf(line.charAt(0)) < 0 && line.charAt(0) != '#' && line.charAt(0) != '+';
    }
}
