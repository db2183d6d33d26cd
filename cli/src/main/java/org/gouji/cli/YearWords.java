package org.gouji.cli;

import java.util.regex.Pattern;
import org.gouji.index.YearRange;

/** Years as people write them: 2021-2023, 2021～2023年, ２０２２, 2021至2023. */
final class YearWords {
    private static final Pattern TO = Pattern.compile("(?<=\\d)\\s*年?度?\\s*[-—–~～〜至到]+\\s*(?=\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<=\\d)\\s*年度?\\s*$");
    private static final char FIRST_WIDE = '０';
    private static final char LAST_WIDE = '９';

    private YearWords() {}

    /** Throws {@link IllegalArgumentException} for what is no range of years. */
    static YearRange range(String written) {
        StringBuilder plain = new StringBuilder(written.strip());
        for (int i = 0; i < plain.length(); i++) {
            char one = plain.charAt(i);
            if (one >= FIRST_WIDE && one <= LAST_WIDE) {
                plain.setCharAt(i, (char) (one - FIRST_WIDE + '0'));
            }
        }
        return YearRange.parse(YEAR.matcher(TO.matcher(plain).replaceAll("..")).replaceAll(""));
    }
}
