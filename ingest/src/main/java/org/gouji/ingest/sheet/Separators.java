package org.gouji.ingest.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds the separator of a text that is rows of values: the one that divides its lines into columns. */
final class Separators {
    private static final String ALL = ",;|\t";
    private static final int SAMPLE = 1 << 16;
    private static final int SAMPLE_ROWS = 500;
    private static final int LONGEST_VALUE = 200;
    /** A first line of Excel's that names the separator. */
    private static final Pattern STATED = Pattern.compile("\\A\"?sep=(.)\"?\\n");

    private Separators() {}

    /** Whether the name of a file says that it is such a table. Its content must say so too. */
    static boolean named(String path) {
        return path.toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv|tab|xls|et)");
    }

    /** A quick look that needs no decoding: on average there must be a separator on every line. */
    static boolean likely(byte[] bytes) {
        int lines = 1;
        int[] counts = new int[ALL.length()];
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
            int which = bytes[i] < 0 ? -1 : ALL.indexOf(bytes[i]);
            if (which >= 0) {
                counts[which]++;
            }
        }
        for (int count : counts) {
            if (count >= lines / 2 && count > 0) {
                return true;
            }
        }
        return false;
    }

    /** The text without the line that only names the separator. */
    static String body(String text) {
        Matcher stated = STATED.matcher(text);
        return stated.lookingAt() ? text.substring(stated.end()) : text;
    }

    /**
     * The separator; empty if the text is prose.
     *
     * @param named whether the file's name says that there is one
     */
    static Optional<Character> of(String text, boolean named) {
        Matcher stated = STATED.matcher(text);
        if (stated.lookingAt()) {
            return Optional.of(stated.group(1).charAt(0));
        }
        char best = 0;
        int most = 0;
        for (int i = 0; i < ALL.length(); i++) {
            // Text with tabs is often drawn out of Word, where they mean other things; bars between blanks draw a table
            // in a text.
            boolean drawn = ALL.charAt(i) == '\t' || ALL.charAt(i) == '|' && text.contains(" | ");
            OptionalInt columns = drawn && !named ? OptionalInt.empty() : columns(text, ALL.charAt(i), named);
            if (columns.orElse(0) > most) {
                most = columns.getAsInt();
                best = ALL.charAt(i);
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(best);
    }

    /** How many columns most rows have; empty if they don't agree, or are sentences. */
    private static OptionalInt columns(String text, char separator, boolean named) {
        List<List<String>> rows = rows(text, separator);
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        int usual = 0;
        for (Map.Entry<Integer, Integer> one : counts.entrySet()) {
            boolean more = one.getValue() > counts.getOrDefault(usual, 0)
                    || one.getValue().equals(counts.get(usual)) && one.getKey() > usual;
            usual = more ? one.getKey() : usual;
        }
        int agreeing = counts.getOrDefault(usual, 0);
        int fewest = named ? 2 : 3;
        boolean agree = agreeing * 20 >= rows.size() * (named ? 12 : 19);
        return usual >= fewest && rows.size() >= fewest && agree && !SampleRows.prose(rows, named)
                ? OptionalInt.of(usual)
                : OptionalInt.empty();
    }

    /** The rows of a sample that are not blank; none if a value is as long as only prose is. */
    private static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        try (CSVParser parser = CSVParser.parse(new StringReader(sample), Csv.format(separator, true))) {
            for (CSVRecord row : parser) {
                if (rows.size() == SAMPLE_ROWS) {
                    break;
                }
                if (row.size() > 1 || !row.get(0).isBlank()) {
                    rows.add(row.toList());
                }
                if (row.stream().anyMatch(value -> value.length() > LONGEST_VALUE && value.indexOf('\n') < 0)) {
                    return List.of();
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
        return rows;
    }
}
