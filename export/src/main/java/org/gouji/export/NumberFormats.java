package org.gouji.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The number formats of cells: as many decimals as are printed, and the unit behind. */
final class NumberFormats {
    private static final int MOST_DECIMALS = 6;

    /** Units that a format may name. Words of documents never become part of one. */
    private static final Set<String> UNITS =
            Set.of("元", "千元", "万元", "百万元", "亿元", "%", "个百分点", "分", "人", "个", "项", "次", "件", "辆", "家", "户");

    private NumberFormats() {}

    /** The format of each unit, by the number of decimals. */
    private static final Map<String, List<String>> FORMATS = UNITS.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), unit -> formats("\"" + unit + "\"")));

    private static final List<String> BARE = formats("");

    private static List<String> formats(String unit) {
        return IntStream.rangeClosed(0, MOST_DECIMALS)
                .mapToObj(decimals -> "#,##0" + decimals(decimals) + unit)
                .toList();
    }

    static String of(String unit, int decimals) {
        return FORMATS.getOrDefault(unit, BARE).get(Math.max(0, Math.min(MOST_DECIMALS, decimals)));
    }

    /** A share of 1, shown as a percentage. @param decimals of the percentage */
    static String fraction(int decimals) {
        return "0" + decimals(decimals) + "%";
    }

    /** The same, with two decimals more where some of the numbers need them. */
    static String holding(String pattern, List<BigDecimal> numbers) {
        int most = numbers.stream()
                .mapToInt(number -> number.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return most <= decimals(pattern) ? pattern : finer(pattern);
    }

    /** How many decimals a format shows. */
    private static int decimals(String pattern) {
        int point = pattern.indexOf("0.0");
        int end = point + 2;
        while (point >= 0 && end < pattern.length() && pattern.charAt(end) == '0') {
            end++;
        }
        return point < 0 ? 0 : end - point - 2;
    }

    /** The same with up to two decimals more, where there are any. */
    private static String finer(String pattern) {
        int point = pattern.indexOf("0.0");
        int end = pattern.startsWith("#,##0") ? "#,##0".length() : 1;
        if (point < 0) {
            return pattern.substring(0, end) + ".00" + pattern.substring(end);
        }
        while (pattern.startsWith("0", point + 2)) {
            point++;
        }
        return pattern.substring(0, point + 2) + "00" + pattern.substring(point + 2);
    }

    private static String decimals(int decimals) {
        return decimals <= 0 ? "" : "." + "0".repeat(Math.min(MOST_DECIMALS, decimals));
    }
}
