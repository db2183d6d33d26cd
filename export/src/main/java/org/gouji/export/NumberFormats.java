package org.gouji.export;

import java.util.Set;

/** The number formats of cells: as many decimals as are printed, and the unit behind. */
final class NumberFormats {
    private static final int MOST_DECIMALS = 6;

    /** Units that a format may name. Words of documents never become part of one. */
    private static final Set<String> UNITS =
            Set.of("元", "千元", "万元", "百万元", "亿元", "%", "个百分点", "分", "人", "个", "项", "次", "件", "辆", "家", "户");

    private NumberFormats() {}

    static String of(String unit, int decimals) {
        String digits = "#,##0" + decimals(decimals);
        return UNITS.contains(unit) ? digits + "\"" + unit + "\"" : digits;
    }

    /** A share of 1, shown as a percentage. @param decimals of the percentage */
    static String fraction(int decimals) {
        return "0" + decimals(decimals) + "%";
    }

    /** The same with up to two decimals more, where there are any. */
    static String finer(String pattern) {
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
