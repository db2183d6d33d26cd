package org.gouji.extract.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity.UnitFrom;

/** Reads cells that hold one number and nothing else, or {@code name：number}. */
final class Cells {
    private static final List<String> DECREASE = List.of("（减少）", "(减少)", "（下降）", "(下降)");

    /** Names of what is not money in a table of money. */
    private static final List<String> NOT_MONEY = List.of(
            "人数", "数量", "个数", "率", "比例", "占比", "得分", "分值", "编号", "电话", "年度", "年份", "代码", "序号", "编码", "次数", "人", "页码");

    private Cells() {}

    /** What the cell that the line is holds: an empty list for a code; absent when the line is no such cell. */
    static Optional<List<Reading>> read(Passage passage, Optional<MoneyUnit> header) {
        String s = passage.chars();
        int start = Glyphs.skipSpaces(s, 0, s.length());
        int end = Glyphs.backOverSpaces(s, s.length(), s.length());
        if (start >= end) {
            return Optional.empty();
        }
        Optional<Numeral> whole = number(s, start, end);
        if (whole.isPresent()) {
            return Optional.of(bare(passage, whole.get(), header).stream().toList());
        }
        int colon = Math.max(s.lastIndexOf('：'), s.lastIndexOf(':'));
        if (header.isEmpty() || colon <= start || named(s, start, colon)) {
            return Optional.empty();
        }
        int first = Glyphs.skipSpaces(s, colon + 1, s.length());
        return number(s, first, end)
                .filter(numeral -> !leadingZero(s, numeral))
                .map(numeral -> List.of(Amounts.unitless(passage, numeral, header.get(), UnitFrom.HEADER)));
    }

    private static boolean named(String s, int start, int colon) {
        String name = s.substring(start, colon).strip();
        return NOT_MONEY.stream().anyMatch(name::endsWith) || name.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<Reading> bare(Passage passage, Numeral numeral, Optional<MoneyUnit> header) {
        if (leadingZero(passage.chars(), numeral)) {
            return Optional.empty();
        }
        if (header.isPresent()) {
            return Optional.of(Amounts.unitless(passage, numeral, header.get(), UnitFrom.HEADER));
        }
        return yearOrCode(numeral) ? Optional.empty() : Optional.of(SharedUnits.count(passage, numeral, ""));
    }

    private static boolean leadingZero(String s, Numeral numeral) {
        int p = numeral.from();
        while (p < numeral.to() && !Glyphs.digitAt(s, p)) {
            p++;
        }
        return Glyphs.at(s, p) == '0' && Glyphs.digitAt(s, p + 1);
    }

    /** Bare 2022, 2080505 and telephone numbers count nothing. */
    private static boolean yearOrCode(Numeral numeral) {
        if (numeral.hasDecimals()) {
            return false;
        }
        BigDecimal value = numeral.value();
        boolean year = value.compareTo(BigDecimal.valueOf(1990)) >= 0 && value.compareTo(BigDecimal.valueOf(2050)) <= 0;
        boolean code =
                value.compareTo(BigDecimal.valueOf(2010000)) >= 0 && value.compareTo(BigDecimal.valueOf(2349999)) <= 0;
        return year || code || numeral.wholeDigits() >= 11;
    }

    /** The number that {@code [start, end)} is, sign and accountant's brackets read. */
    private static Optional<Numeral> number(String s, int start, int end) {
        char first = Glyphs.at(s, start);
        if (Glyphs.digit(first)) {
            return exactly(s, start, end);
        }
        if (first == '+' || first == '＋') {
            return exactly(s, Glyphs.skipSpaces(s, start + 1, 1), end)
                    .map(n -> new Numeral(start, n.to(), n.value(), n.hasDecimals()));
        }
        if (first == '-' || first == '﹣') {
            return exactly(s, Glyphs.skipSpaces(s, start + 1, 1), end).map(numeral -> numeral.negated(start));
        }
        if (Glyphs.oneOf("（(", first) && Glyphs.oneOf("）)", Glyphs.at(s, end - 1)) && Glyphs.digitAt(s, start + 1)) {
            return exactly(s, start + 1, end - 1)
                    .filter(numeral -> numeral.hasDecimals() || numeral.wholeDigits() >= 3)
                    .map(numeral -> new Numeral(start, end, numeral.value().negate(), false));
        }
        for (String decrease : DECREASE) {
            int digits = start + decrease.length();
            if (s.startsWith(decrease, start) && Glyphs.digitAt(s, digits)) {
                return exactly(s, digits, end).map(numeral -> numeral.negated(start));
            }
        }
        return Optional.empty();
    }

    private static Optional<Numeral> exactly(String s, int start, int end) {
        return Glyphs.digitAt(s, start)
                ? Numerals.digits(s, start).filter(numeral -> numeral.to() == end)
                : Optional.empty();
    }
}
