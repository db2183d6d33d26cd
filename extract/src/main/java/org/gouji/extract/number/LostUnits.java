package org.gouji.extract.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity.UnitFrom;

/** Reads bare numbers whose unit or per cent sign was forgotten: 决算数为214.18， and 占76.23；. */
final class LostUnits {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<String> LINKS = List.of("达到", "高达", "达", "为", "到", "共计", "共", "是", "：", ":");

    /** Before an amount; the totals only in a clause about money. */
    private static final List<String> MONEY = List.of("决算数", "预算数", "执行数", "支出数", "收入数", "支出", "收入", "金额");

    /** What a total is made of stands behind it: 执行数1032.44（含中央资金689.31万元…）. */
    private static final List<String> PARTS = List.of("（含", "(含", "（其中", "(其中", "（包括");

    private static final List<String> TOTALS = List.of("总计", "合计", "总额", "共计");
    private static final List<String> MONEY_WITH_LINK = List.of("决算", "预算");

    private static final List<String> CHANGES = List.of("增长", "下降", "上升", "降低");
    private static final List<String> SHARES = List.of("占", "占比", "占比重", "比重", "比例", "率", "度");
    private static final List<String> COMPLETED = List.of("预算的", "预算数的", "计划的");
    private static final List<String> NO_RATES =
            List.of("效率", "频率", "功率", "汇率", "容积率", "分辨率", "速率", "心率", "倍率", "费率", "税率", "利率");

    /** What rates are counted on that are no percentages. */
    private static final List<String> EACH =
            List.of("万车", "万人", "万吨", "亿元", "百万", "十万", "万元", "GDP", "千人", "万公里", "吨煤", "每");

    private static final int FAR = 16;

    private LostUnits() {}

    static Optional<Reading> read(Passage passage, Numeral numeral, Optional<MoneyUnit> usual) {
        String s = passage.chars();
        // In a text that sets numbers apart by spaces a mark after them tells them from the cells of a flattened table.
        boolean marked = numeral.hasDecimals() && Glyphs.markAt(s, Glyphs.skipSpaces(s, numeral.to(), 1));
        boolean parted = numeral.hasDecimals() && PARTS.stream().anyMatch(mark -> s.startsWith(mark, numeral.to()));
        if (proportion(s, numeral.to()) || numeral.chinese() || !marked && !parted && !Glyphs.stopAt(s, numeral.to())) {
            return Optional.empty();
        }
        int end = Glyphs.backOverSpaces(s, numeral.from(), 1);
        String link = LINKS.stream()
                .filter(word -> Glyphs.endsWith(s, end, word))
                .findFirst()
                .orElse("");
        int keyword = Glyphs.backOverSpaces(s, end - link.length(), 1);
        if (percentage(s, keyword, numeral)) {
            return Optional.of(Percentages.unsigned(passage, numeral));
        }
        boolean spaced = end < numeral.from() && link.isEmpty() && !marked;
        return !spaced && money(s, keyword, numeral, !link.isEmpty())
                ? Optional.of(Amounts.unitless(passage, numeral, usual.orElse(MoneyUnit.WAN), UnitFrom.INFERRED))
                : Optional.empty();
    }

    /** 比例为6：4 is no rate. */
    private static boolean proportion(String s, int end) {
        int colon = Glyphs.skipSpaces(s, end, 1);
        return Glyphs.oneOf(":：∶比", Glyphs.at(s, colon))
                && Character.isDigit(Glyphs.at(s, Glyphs.skipSpaces(s, colon + 1, 1)));
    }

    private static boolean ends(String s, int end, List<String> words) {
        return words.stream().anyMatch(word -> Glyphs.endsWith(s, end, word));
    }

    private static boolean money(String s, int end, Numeral numeral, boolean linked) {
        boolean named = ends(s, end, MONEY)
                || linked && ends(s, end, MONEY_WITH_LINK)
                || ends(s, end, TOTALS) && MoneyWords.before(s, end - 2);
        return named && (numeral.hasDecimals() || numeral.wholeDigits() >= 3 && !yearOrCode(numeral.value()));
    }

    /** Whole numbers such as 2022, 208 and 2080505, which stand beside 支出 as years and account codes. */
    private static boolean yearOrCode(BigDecimal value) {
        BigDecimal positive = value.abs();
        String digits = positive.toPlainString();
        boolean year = between(positive, 1900, 2099);
        boolean code = digits.length() % 2 == 1 && between(new BigDecimal(digits.substring(0, 3)), 201, 234);
        return year || code && digits.length() <= 7;
    }

    private static boolean between(BigDecimal value, long low, long high) {
        return value.compareTo(BigDecimal.valueOf(low)) >= 0 && value.compareTo(BigDecimal.valueOf(high)) <= 0;
    }

    private static boolean percentage(String s, int end, Numeral numeral) {
        boolean small = numeral.value().abs().compareTo(HUNDRED) <= 0;
        if (ends(s, end, SHARES) && !ends(s, end, NO_RATES)) {
            boolean satisfaction = !Glyphs.endsWith(s, end, "度") || Glyphs.endsWith(s, end, "满意度");
            boolean bare = Glyphs.endsWith(s, end, "占");
            return satisfaction && small && !each(s, end) && (numeral.hasDecimals() || !bare);
        }
        if (ends(s, end, COMPLETED) && s.substring(Math.max(0, end - 12), end).contains("完成")) {
            return numeral.hasDecimals() || numeral.value().compareTo(HUNDRED) == 0;
        }
        return numeral.hasDecimals() && (ends(s, end, CHANGES) && !moved(s, end) || shareOf(s, end));
    }

    /** 万车死亡率, 亿元GDP生产安全事故死亡率: so many to each of something, not of a hundred. */
    private static boolean each(String s, int end) {
        int from = end;
        while (from > 0 && end - from < FAR && !Glyphs.stopAt(s, from - 1)) {
            from--;
        }
        String words = s.substring(from, end);
        return EACH.stream().anyMatch(words::contains);
    }

    /** 比上年1.36下降0.24: by so much, as the number before it has no sign either. */
    private static boolean moved(String s, int end) {
        return Character.isDigit(Glyphs.at(s, end - 3));
    }

    /** 占总支出的. */
    private static boolean shareOf(String s, int end) {
        if (Glyphs.at(s, end - 1) != '的') {
            return false;
        }
        for (int i = end - 2; i >= 0 && end - i < 24 && !Glyphs.stopAt(s, i); i--) {
            if (s.charAt(i) == '占') {
                return !Glyphs.oneOf("地用有道据领", Glyphs.at(s, i + 1));
            }
        }
        return false;
    }
}
