package org.gouji.extract.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the numbers of a line, whatever they count. */
final class Numerals {
    /** Longer runs of digits are codes. */
    private static final int MOST_DIGITS = 16;

    /** More groups of three digits are no number. */
    private static final int MOST_GROUPS = 5;

    /** A separator, a blank and three digits. */
    private static final int SPACED_GROUP = 5;

    private Numerals() {}

    /** All numbers in reading order, unsigned. Runs such as 2021.9.30 or 1.2.3 are none. */
    static List<Numeral> scan(String s) {
        List<Numeral> found = new ArrayList<>();
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (Glyphs.digit(c)) {
                Optional<Numeral> numeral = digits(s, i);
                if (numeral.isPresent()) {
                    found.add(numeral.get());
                }
                i = endOfDigits(s, i);
            } else if (ChineseNumerals.numeral(c)) {
                Optional<Numeral> numeral = chinese(s, i);
                if (numeral.isPresent()) {
                    found.add(numeral.get());
                }
                i = numeral.isPresent() ? numeral.get().to() : endOfChinese(s, i);
            } else {
                i++;
            }
        }
        return found;
    }

    /** The number in digits that starts at {@code from}; the character before is none of its own. */
    static Optional<Numeral> digits(String s, int from) {
        int end = endOfDigits(s, from);
        int whole = endOfWhole(s, from);
        String printed =
                s.substring(from, end).replace(",", "").replace("，", "").replace(" ", "");
        boolean fragment =
                Glyphs.at(s, from - 1) == '.' && !Glyphs.digitAt(s, from - 2) && !Glyphs.han(Glyphs.at(s, from - 2));
        if (fragment || printed.length() > MOST_DIGITS + 8 || whole - from > MOST_DIGITS + 5 || dots(printed) > 1) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(from, end, new BigDecimal(printed), false));
    }

    /** The position after the digits, separators and points that start at {@code from}. */
    static int end(String s, int from) {
        return endOfDigits(s, from);
    }

    private static int dots(String printed) {
        int first = printed.indexOf('.');
        return first < 0 ? 0 : printed.indexOf('.', first + 1) < 0 ? 1 : 2;
    }

    /** The end of a run of digits with the separators and points inside it. */
    private static int endOfDigits(String s, int from) {
        int end = endOfWhole(s, from);
        if (spacedFraction(s, from, end)) {
            return plainEnd(s, end + 2);
        }
        while (Glyphs.at(s, end) == '.' && Glyphs.digitAt(s, end + 1)) {
            end = plainEnd(s, end + 1);
        }
        return end;
    }

    /** 茶园21. 73万亩: a blank slipped in behind the point; 如下：21. 73户 and 1. 5万元 number what is told. */
    private static boolean spacedFraction(String s, int from, int end) {
        return s.startsWith(". ", end)
                && end - from > 1
                && s.charAt(from) != '0'
                && Glyphs.han(Glyphs.at(s, from - 1))
                && Glyphs.digitAt(s, end + 2)
                && Glyphs.oneOf("万亿元%亩", Glyphs.at(s, plainEnd(s, end + 2)));
    }

    private static int endOfWhole(String s, int from) {
        int plain = plainEnd(s, from);
        char separator = Glyphs.at(s, plain);
        if (plain - from > 3 || s.charAt(from) == '0' || separator != ',' && separator != '，') {
            return plain;
        }
        if (spacedGroup(s, plain)) {
            return plain + SPACED_GROUP;
        }
        int end = plain;
        int groups = 0;
        while (groups < MOST_GROUPS && Glyphs.at(s, end) == separator && plainEnd(s, end + 1) == end + 4) {
            end += 4;
            groups++;
        }
        boolean broken = Glyphs.at(s, end) == separator && Glyphs.digitAt(s, end + 1);
        boolean surely = separator == ',' || groups > 1 || decimalsAt(s, end) || moneyAt(s, end);
        return broken || !surely ? plain : end;
    }

    /** 1, 537.4万元: a blank slipped in after the separator of one number of money. */
    private static boolean spacedGroup(String s, int separator) {
        int end = separator + SPACED_GROUP;
        return Glyphs.at(s, separator + 1) == ' '
                && plainEnd(s, separator + 2) == end
                && moneyAt(s, decimalsAt(s, end) ? plainEnd(s, end + 1) : end);
    }

    private static boolean decimalsAt(String s, int i) {
        return Glyphs.at(s, i) == '.' && Glyphs.digitAt(s, i + 1);
    }

    private static boolean moneyAt(String s, int i) {
        int p = Glyphs.skipSpaces(s, i, 2);
        return Glyphs.at(s, p) == '元' || s.startsWith("万元", p);
    }

    private static int plainEnd(String s, int from) {
        int end = from;
        while (Glyphs.digitAt(s, end)) {
            end++;
        }
        return end;
    }

    /** The number in Chinese numerals that starts at {@code from}. */
    static Optional<Numeral> chinese(String s, int from) {
        int end = endOfChinese(s, from);
        String run = s.substring(from, end);
        if (run.equals("百") && Glyphs.endsWith(s, from, "百分之")) {
            return Optional.of(new Numeral(from, end, BigDecimal.valueOf(100), true));
        }
        Optional<BigDecimal> whole = ChineseNumerals.parse(run);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder printed = new StringBuilder(whole.get().toPlainString());
        int p = end;
        if (Glyphs.at(s, end) == '点' && ChineseNumerals.digit(Glyphs.at(s, end + 1)) >= 0) {
            printed.append('.');
            p = end + 1;
            while (p - end < MOST_DIGITS && ChineseNumerals.digit(Glyphs.at(s, p)) >= 0) {
                printed.append(ChineseNumerals.digit(s.charAt(p)));
                p++;
            }
        }
        return Optional.of(new Numeral(from, p, new BigDecimal(printed.toString()), true));
    }

    private static int endOfChinese(String s, int from) {
        int end = from;
        while (end < s.length() && ChineseNumerals.numeral(s.charAt(end))) {
            end++;
        }
        return end;
    }
}
