package org.gouji.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years, both ends included.
 *
 * @param first the first year
 * @param last the last year, not before {@code first}
 */
public record YearRange(int first, int last) {
    private static final int EARLIEST = 0;
    private static final int LATEST = 9999;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})|(\\d{4})?\\.\\.(\\d{4})?");

    public YearRange {
        if (last < first) {
            throw new IllegalArgumentException("years " + first + ".." + last + " end before they begin");
        }
    }

    /** One year. */
    public static YearRange of(int year) {
        return new YearRange(year, year);
    }

    /**
     * Reads {@code 2022}, {@code 2021..2023}, {@code 2021..} or {@code ..2023}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static YearRange parse(String written) {
        String plain = written.strip();
        Matcher matcher = WRITTEN.matcher(plain);
        if (!matcher.matches() || plain.equals("..")) {
            throw new IllegalArgumentException("years are written 2022, 2021..2023, 2021.. or ..2023, not " + written);
        }
        if (matcher.group(1) != null) {
            return of(Integer.parseInt(matcher.group(1)));
        }
        return new YearRange(year(matcher.group(2), EARLIEST), year(matcher.group(3), LATEST));
    }

    private static int year(String digits, int open) {
        return digits == null ? open : Integer.parseInt(digits);
    }
}
