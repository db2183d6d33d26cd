package org.gouji.extract.table.money;

import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/**
 * The number that a row's label begins with.
 *
 * @param level 1 for 一、 to 4 for （1）
 * @param value the number
 */
record RowNumber(int level, int value) {
    private static final String CHINESE = "一二三四五六七八九十";
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:其中[：:])?(?:(?<one>[一二三四五六七八九十]{1,3})[、.．]|（(?<two>[一二三四五六七八九十]{1,3})）|(?<three>\\d{1,2})[、.．](?!\\d)|（(?<four>\\d{1,2})）)");

    /** The number of a label; nothing if it has none. */
    static Optional<RowNumber> of(String label) {
        Matcher m = NUMBER.matcher(label);
        if (!m.find()) {
            return Optional.empty();
        }
        if (m.group("one") != null) {
            return Optional.of(new RowNumber(1, chinese(m.group("one"))));
        }
        if (m.group("two") != null) {
            return Optional.of(new RowNumber(2, chinese(m.group("two"))));
        }
        return Optional.of(
                m.group("three") != null
                        ? new RowNumber(3, Integer.parseInt(m.group("three")))
                        : new RowNumber(4, Integer.parseInt(m.group("four"))));
    }

    private static int chinese(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return CHINESE.indexOf(number.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : CHINESE.indexOf(number.charAt(0)) + 1;
        return tens * 10 + (ten == number.length() - 1 ? 0 : CHINESE.indexOf(number.charAt(ten + 1)) + 1);
    }
}
