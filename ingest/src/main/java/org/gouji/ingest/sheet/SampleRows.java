package org.gouji.ingest.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whether lines that a separator divides are sentences, which a table has few of. */
final class SampleRows {
    private static final Pattern FIGURE = Pattern.compile("[-+−]?[\\d,]*\\d(?:\\.\\d+)?%?");

    /** What a thousands mark cuts off the figure's head: {@code 合计1} of {@code 合计1,201.35万元}. */
    private static final Pattern HEAD = Pattern.compile(".*(?<!\\d)\\d{1,3}", Pattern.DOTALL);

    /** And what stands behind it: three digits, then words. */
    private static final Pattern REST = Pattern.compile("\\d{3}(?:\\.\\d+)?[^\\d.%].*", Pattern.DOTALL);

    private SampleRows() {}

    /**
     * Whether the rows are sentences. A table in a file whose name tells of none must have a column of figures, and no figure of it may be
     * cut at the marks between its thousands.
     *
     * @param named whether the file's name says that they are a table
     */
    static boolean prose(List<List<String>> rows, boolean named) {
        long sentences = rows.stream().filter(SampleRows::sentence).count();
        if (named) {
            return sentences * 2 > rows.size();
        }
        long cut = rows.stream().filter(SampleRows::cut).count();
        return Math.max(sentences, cut) * 20 > rows.size() || !figures(rows);
    }

    private static boolean sentence(List<String> row) {
        boolean begun = row.get(0).indexOf('，') >= 0 || row.get(0).indexOf('。') >= 0 || cut(row);
        return begun && row.get(row.size() - 1).strip().endsWith("。");
    }

    /** Whether a separator is the mark between the thousands of a figure among words. */
    private static boolean cut(List<String> row) {
        return IntStream.range(1, row.size())
                .anyMatch(column -> HEAD.matcher(row.get(column - 1)).matches()
                        && REST.matcher(row.get(column)).matches());
    }

    /** Whether a column behind the first has figures, and nothing else in most rows. */
    private static boolean figures(List<List<String>> rows) {
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(1, widest).anyMatch(column -> {
            List<String> values = rows.stream()
                    .filter(row -> row.size() > column)
                    .map(row -> row.get(column).strip())
                    .filter(value -> !value.isEmpty())
                    .toList();
            long figures = values.stream()
                    .filter(value -> FIGURE.matcher(value).matches())
                    .count();
            return figures > 0 && figures * 2 >= values.size();
        });
    }
}
