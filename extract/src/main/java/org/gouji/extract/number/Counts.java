package org.gouji.extract.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity.Count;

/** Reads numbers with a measure word: 68批次, 1600余条, 349.65万公里, 两名. */
final class Counts {
    private static final Set<String> WITH_CHINESE = Set.of(
            "个", "名", "人", "次", "人次", "批次", "项", "家", "件", "条", "辆", "户", "场", "份", "台", "套", "所", "期", "篇", "类");

    /** What comes in ones: a decimal point before it at the start of a line belongs to a heading label. */
    private static final Set<String> WHOLE =
            Set.of("个", "名", "人", "次", "人次", "批次", "项", "家", "件", "条", "辆", "户", "场", "份");

    private static final List<String> SLOGANS =
            List.of("规定", "意识", "自信", "维护", "确立", "全会", "全体会议", "党代会", "代表大会", "会议", "代表", "全面", "确保", "一");

    private Counts() {}

    static Optional<Reading> read(Passage passage, Numeral numeral) {
        String s = passage.chars();
        int start = Glyphs.skipSpaces(s, numeral.to(), 2);
        Optional<String> direct = Measures.at(s, start);
        if (direct.isPresent()) {
            return accept(passage, numeral, new Tail(start, direct.get(), 0, Approximation.NONE));
        }
        Multiplier multiplier = Multiplier.at(s, numeral.to());
        int at = Glyphs.skipSpaces(s, multiplier.end(), 2);
        return Measures.at(s, at)
                .flatMap(word -> accept(passage, numeral, new Tail(at, word, multiplier.power(), multiplier.inside())));
    }

    private record Tail(int at, String word, int power, Approximation inside) {
        int end() {
            return at + word.length();
        }
    }

    private static Optional<Reading> accept(Passage passage, Numeral numeral, Tail tail) {
        String s = passage.chars();
        if (numeral.chinese() && !chineseCount(s, numeral, tail)) {
            return Optional.empty();
        }
        Numeral counted = WHOLE.contains(tail.word()) ? withoutLabel(s, numeral, tail) : numeral;
        BigDecimal value = counted.value().scaleByPowerOfTen(tail.power());
        Approximation approximation = passage.exactness(counted.from(), tail.end(), tail.inside());
        // 万 is no part of the measure word, so it belongs to the digits
        int digitsEnd = tail.power() > 0 ? Multiplier.at(s, numeral.to()).end() : counted.to();
        Numeral digits = new Numeral(counted.from(), digitsEnd, value, counted.chinese());
        Count count = new Count(
                passage.line().span(counted.from(), tail.end()),
                passage.printed(digits, value, approximation),
                tail.word());
        return Optional.of(new Reading(counted.from(), tail.end(), count));
    }

    /** In Chinese numerals only plain counts: no 一个, no 二期, no slogans (两个维护, 八项规定). */
    private static boolean chineseCount(String s, Numeral numeral, Tail tail) {
        boolean single = numeral.to() - numeral.from() == 1;
        char first = s.charAt(numeral.from());
        boolean vague = single && (first == '一' || first == '二' || first == '零' || first == '〇');
        boolean place = tail.word().equals("台") && Glyphs.oneOf("县河山", Glyphs.at(s, tail.end()));
        boolean ordinal = tail.word().equals("期") && single;
        return WITH_CHINESE.contains(tail.word())
                && !vague
                && !place
                && !ordinal
                && !numeral.hasDecimals()
                && SLOGANS.stream().noneMatch(slogan -> s.startsWith(slogan, tail.end()));
    }

    /** {@code 2.3个乡镇…} at the start of a line is item 2, then three 乡镇. */
    private static Numeral withoutLabel(String s, Numeral numeral, Tail tail) {
        boolean starts = Glyphs.skipSpaces(s, 0, s.length()) == numeral.from();
        int point = s.indexOf('.', numeral.from());
        boolean label = point > 0 && point < numeral.to() && point - numeral.from() <= 2;
        boolean whole = tail.end() == Glyphs.backOverSpaces(s, s.length(), s.length());
        if (!starts || !label || whole || numeral.chinese()) {
            return numeral;
        }
        return new Numeral(point + 1, numeral.to(), new BigDecimal(s.substring(point + 1, numeral.to())), false);
    }
}
