package org.gouji.extract.number;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in Chinese numerals, everyday and financial (大写) ones: 三千六百万, 壹仟贰佰, 二十五点六. */
final class ChineseNumerals {
    private static final int LONGEST = 24;

    private ChineseNumerals() {}

    static boolean numeral(char c) {
        return digit(c) >= 0 || unit(c) > 0 || section(c) > 0;
    }

    /** The value of a digit's character, -1 for others. */
    static int digit(char c) {
        return switch (c) {
            case '零', '〇', '○' -> 0;
            case '一', '壹' -> 1;
            case '二', '贰', '貳', '两' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            default -> 0;
        };
    }

    /** The power of ten of 万 and 亿, 0 for others. */
    static int section(char c) {
        return c == '万' || c == '萬' ? 4 : c == '亿' || c == '億' ? 8 : 0;
    }

    /** The value of a whole number. Empty when the numerals make none: 二〇二三, 三四十, 一百二 (which may be 102 or 120). */
    static Optional<BigDecimal> parse(String numerals) {
        if (numerals.isEmpty() || numerals.length() > LONGEST) {
            return Optional.empty();
        }
        long total = 0;
        int start = 0;
        int lastPower = Integer.MAX_VALUE;
        for (int i = 0; i < numerals.length(); i++) {
            int power = section(numerals.charAt(i));
            if (power > 0) {
                long part = section(numerals.substring(start, i), start > 0);
                if (part <= 0 || power >= lastPower) {
                    return Optional.empty();
                }
                total += part * (power == 4 ? 10_000L : 100_000_000L);
                lastPower = power;
                start = i + 1;
            }
        }
        if (start < numerals.length()) {
            long part = section(numerals.substring(start), start > 0);
            if (part < 0) {
                return Optional.empty();
            }
            total += part;
        }
        return Optional.of(BigDecimal.valueOf(total));
    }

    /** The value of numerals below 万; -1 when they make none. After a higher power a lone last digit is ambiguous without 零. */
    private static long section(String numerals, boolean follows) {
        long total = 0;
        int digit = -1;
        int lastUnit = follows ? 5 : 4;
        boolean zero = false;
        boolean ambiguous = follows;
        for (int i = 0; i < numerals.length(); i++) {
            char c = numerals.charAt(i);
            int unit = unit(c);
            if (unit == 0 && digit >= 0 || unit > 0 && (unit >= lastUnit || digit == 0)) {
                return -1;
            }
            if (unit == 0 && digit(c) == 0 && numerals.length() > 1) {
                zero = true;
            } else if (unit == 0) {
                digit = digit(c);
            } else if (digit < 0 && !(unit == 1 && (i == 0 || zero))) {
                return -1;
            } else {
                total += Math.max(1, digit) * pow(unit);
                lastUnit = unit;
                ambiguous = unit > 1;
                zero = false;
                digit = -1;
            }
        }
        boolean dangling = zero && digit < 0;
        return dangling || digit > 0 && ambiguous && !zero ? -1 : total + Math.max(0, digit);
    }

    private static long pow(int unit) {
        return unit == 1 ? 10 : unit == 2 ? 100 : 1000;
    }
}
