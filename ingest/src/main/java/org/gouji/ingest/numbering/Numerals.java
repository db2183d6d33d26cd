package org.gouji.ingest.numbering;

import java.util.Locale;

/** Numbers in the scripts that Word's lists use. Numbers outside a script's reach come out in Arabic digits. */
final class Numerals {
    /** The zero of 二○二三 in lists: Word writes U+25CB. */
    static final char CIRCLE_ZERO = '○';

    private static final String ROMAN_SIGNS = "MDCLXVI";
    private static final int LONGEST_ROMAN = 3999;

    /** How a number is read out in characters. */
    enum Reading {
        CHINESE("零一二三四五六七八九", "十百千万", false),
        JAPANESE("〇一二三四五六七八九", "十百千万", true),
        LEGAL_SIMPLIFIED("零壹贰叁肆伍陆柒捌玖", "拾佰仟万", false),
        LEGAL_TRADITIONAL("零壹貳參肆伍陸柒捌玖", "拾佰仟萬", false);

        private final String digits;
        private final String units;
        /** Without 一 before a unit and without 零 between units. */
        private final boolean terse;

        Reading(String digits, String units, boolean terse) {
            this.digits = digits;
            this.units = units;
            this.terse = terse;
        }
    }

    private Numerals() {}

    static String counting(int number, Reading reading) {
        if (number < 0 || number >= 100_000_000) {
            return Integer.toString(number);
        }
        if (number == 0) {
            return reading.digits.substring(0, 1);
        }
        StringBuilder out = new StringBuilder();
        int high = number / 10_000;
        int low = number % 10_000;
        if (high > 0) {
            out.append(fourDigits(high, reading)).append(reading.units.charAt(3));
            if (low > 0 && low < 1000 && !reading.terse) {
                out.append(reading.digits.charAt(0));
            }
        }
        if (low > 0) {
            out.append(fourDigits(low, reading));
        }
        // 十一, not 一十一; but 壹拾壹 in the legal script.
        String ten = reading.digits.substring(1, 2) + reading.units.charAt(0);
        boolean dropOne = reading == Reading.CHINESE && number < 20 && out.indexOf(ten) == 0;
        return dropOne ? out.substring(1) : out.toString();
    }

    private static String fourDigits(int number, Reading reading) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        int unit = 1000;
        for (int power = 3; power >= 0; power--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = out.length() > 0;
                continue;
            }
            if (gap && !reading.terse) {
                out.append(reading.digits.charAt(0));
            }
            gap = false;
            if (!reading.terse || digit > 1 || power == 0) {
                out.append(reading.digits.charAt(digit));
            }
            if (power > 0) {
                out.append(reading.units.charAt(power - 1));
            }
        }
        return out.toString();
    }

    /** 一 to 九十九 read out, and digit by digit from 一○○ on. */
    static String shortCounting(int number) {
        return number < 100 ? counting(number, Reading.CHINESE) : digits(number, CIRCLE_ZERO);
    }

    static String digits(int number, char zero) {
        StringBuilder out = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            out.append(digit == '0' ? zero : digit == '-' ? '-' : Reading.CHINESE.digits.charAt(digit - '0'));
        }
        return out.toString();
    }

    static String fullWidth(int number) {
        StringBuilder out = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            out.append(digit == '-' ? '－' : (char) (digit - '0' + '０'));
        }
        return out.toString();
    }

    /** Characters that stand in a row in Unicode, such as ① to ⑳. */
    static String from(char first, int count, int number) {
        return number >= 1 && number <= count ? String.valueOf((char) (first + number - 1)) : Integer.toString(number);
    }

    static String cycle(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    static String sexagenary(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        return cycle("甲乙丙丁戊己庚辛壬癸", (number - 1) % 10 + 1) + cycle("子丑寅卯辰巳午未申酉戌亥", (number - 1) % 12 + 1);
    }

    /** A to Z, then AA, BB, and so on, as Word does. */
    static String letter(int number) {
        if (number < 1 || number > 26 * 30) {
            return Integer.toString(number);
        }
        return String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    static String roman(int number) {
        if (number < 1 || number > LONGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        int unit = 1000;
        for (int ten = 0; ten < ROMAN_SIGNS.length(); ten += 2, unit /= 10) {
            int digit = number / unit % 10;
            char one = ROMAN_SIGNS.charAt(ten);
            if (digit % 5 == 4) {
                out.append(one).append(ROMAN_SIGNS.charAt(digit == 4 ? ten - 1 : ten - 2));
            } else {
                out.append(digit >= 5 ? String.valueOf(ROMAN_SIGNS.charAt(ten - 1)) : "")
                        .append(String.valueOf(one).repeat(digit % 5));
            }
        }
        return out.toString();
    }

    static String lower(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
