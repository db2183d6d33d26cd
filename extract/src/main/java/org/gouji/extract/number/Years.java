package org.gouji.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.text.Line;

/** Finds years: 2022年, 2020—2021年, 二○二一年度, 2021.9.30. */
final class Years {
    private static final String JOINTS = "-—–~～至、";
    /** What may stand for a digit of a year beside figures. */
    private static final String DIGITS = "零〇○一壹二贰貳三叁四肆五伍六陆七柒八捌九玖OoО";

    private static final String DATE_POINTS = ".-/";

    private Years() {}

    static List<YearMention> read(Line line) {
        String s = line.chars();
        List<YearMention> found = new ArrayList<>();
        int i = 0;
        while (i < s.length()) {
            int end = i;
            while (end < s.length() && digit(s, end) >= 0) {
                end++;
            }
            if (end == i) {
                i++;
                continue;
            }
            if (end - i == 4) {
                mention(line, i).ifPresent(found::add);
            }
            i = end;
        }
        return found;
    }

    private static int digit(String s, int i) {
        char c = s.charAt(i);
        if (Glyphs.digit(c)) {
            return c - '0';
        }
        if (DIGITS.indexOf(c) < 0) {
            return -1;
        }
        boolean circle = Glyphs.oneOf("OoО", c) && i > 0 && ChineseNumerals.numeral(Glyphs.at(s, i + 1));
        return circle ? 0 : c == '两' ? -1 : ChineseNumerals.digit(c);
    }

    private static Optional<YearMention> mention(Line line, int from) {
        String s = line.chars();
        int year = 0;
        for (int i = from; i < from + 4; i++) {
            year = year * 10 + digit(s, i);
        }
        int to = from + 4;
        boolean plausible = year >= 1900 && year <= 2099;
        int nian = Glyphs.skipSpaces(s, to, 2);
        if (plausible && Glyphs.at(s, nian) == '年') {
            int end = Glyphs.at(s, nian + 1) == '度' ? nian + 2 : nian + 1;
            return Optional.of(new YearMention(line.span(from, end), year));
        }
        boolean dated = Glyphs.digitAt(s, from) && (date(s, to) || range(s, to));
        return plausible && dated ? Optional.of(new YearMention(line.span(from, to), year)) : Optional.empty();
    }

    /** .9.30, -09-30, /9/30 */
    private static boolean date(String s, int at) {
        char point = Glyphs.at(s, at);
        int month = run(s, at + 1);
        int day = run(s, at + 2 + month);
        boolean twice = Glyphs.at(s, at + 1 + month) == point;
        boolean short12 = month >= 1 && month <= 2 && day >= 1 && day <= 2;
        return Glyphs.oneOf(DATE_POINTS, point) && twice && short12;
    }

    /** The first of 2020—2021年. */
    private static boolean range(String s, int at) {
        int p = at;
        while (p - at < 3 && Glyphs.oneOf(JOINTS, Glyphs.at(s, p))) {
            p++;
        }
        return p > at && run(s, p) == 4 && Glyphs.at(s, Glyphs.skipSpaces(s, p + 4, 2)) == '年';
    }

    private static int run(String s, int from) {
        int end = from;
        while (end - from < 5 && Glyphs.digitAt(s, end)) {
            end++;
        }
        return end - from;
    }
}
