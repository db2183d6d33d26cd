package org.gouji.extract.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.UnitFrom;

/** Reads sums of money with a printed unit: 12.3万元, 5万余元, 1亿2000万元, 三千六百万元, 0.39 万, ￥1,200. */
final class Amounts {
    /** What 元 starts without being money. */
    private static final String NOT_YUAN = "旦宵素件月首";

    private static final List<String> AFTER_WAN = List.of("用于", "左右", "以上", "以内", "以下");
    private static final List<String> BRACKETED = List.of("万元", "元", "亿元", "千元", "百万元");

    private Amounts() {}

    /** A number without its unit. {@code last} is where its last digits are, {@code from} where a currency sign before it starts. */
    private record Found(BigDecimal value, MoneyUnit money, Numeral digits, int from) {
        Reading reading(Passage passage, int to, Approximation inside) {
            Approximation approximation = passage.exactness(from, to, inside);
            Amount amount = new Amount(
                    passage.line().span(from, to),
                    passage.printed(digits, value, approximation),
                    money,
                    UnitFrom.PRINTED);
            return new Reading(from, to, amount);
        }
    }

    static Optional<Reading> read(Passage passage, Numeral numeral) {
        String s = passage.chars();
        int from = fromCurrency(s, numeral.from());
        Multiplier multiplier = Multiplier.at(s, numeral.to());
        if (multiplier.power() >= 4 && Glyphs.digitAt(s, multiplier.end()) && !numeral.chinese()) {
            return compound(passage, numeral, multiplier);
        }
        Found found = numeral.chinese() && multiplier.power() == 0
                ? chinese(s, numeral)
                : scaled(numeral, numeral.value(), multiplier.power(), from);
        int unit = Glyphs.skipSpaces(s, multiplier.end(), 4);
        if (yuanAt(s, unit)) {
            return petty(s, numeral, multiplier)
                    ? Optional.empty()
                    : Optional.of(withChange(passage, found, unit + 1, multiplier.inside()));
        }
        Optional<Reading> bracketed = bracketed(passage, numeral, from);
        if (bracketed.isPresent() || numeral.chinese()) {
            return bracketed;
        }
        if ((multiplier.power() == 4 || multiplier.power() == 8) && bareWan(s, numeral.from(), multiplier.end())) {
            return Optional.of(found.reading(passage, multiplier.end(), multiplier.inside()));
        }
        return from < numeral.from() && multiplier.power() == 0
                ? Optional.of(found.reading(passage, numeral.to(), Approximation.NONE))
                : Optional.empty();
    }

    /** An amount whose unit stands elsewhere or nowhere. */
    static Reading unitless(Passage passage, Numeral numeral, MoneyUnit money, UnitFrom unitFrom) {
        Approximation approximation = passage.exactness(numeral.from(), numeral.to(), Approximation.NONE);
        Amount amount = new Amount(
                passage.line().span(numeral.from(), numeral.to()),
                passage.printed(numeral, numeral.value(), approximation),
                money,
                unitFrom);
        return new Reading(numeral.from(), numeral.to(), amount);
    }

    private static boolean yuanAt(String s, int i) {
        char c = Glyphs.at(s, i);
        return (c == '元' || c == '圆') && !Glyphs.oneOf(NOT_YUAN, Glyphs.at(s, i + 1));
    }

    /** 二元 and 三元 are words more often than prices. */
    private static boolean petty(String s, Numeral numeral, Multiplier multiplier) {
        boolean single = numeral.to() - numeral.from() == 1 && numeral.value().compareTo(BigDecimal.TEN) < 0;
        return numeral.chinese() && single && multiplier.power() == 0;
    }

    private static int fromCurrency(String s, int from) {
        int p = Glyphs.backOverSpaces(s, from, 2);
        return Glyphs.oneOf("￥¥", Glyphs.at(s, p - 1)) ? p - 1 : from;
    }

    /** A number of ten-to-the-{@code power} yuan in the unit that is printed, or in the next smaller one that the model has. */
    private static Found scaled(Numeral digits, BigDecimal value, int power, int from) {
        MoneyUnit money = power >= 8
                ? MoneyUnit.YI
                : power == 6
                        ? MoneyUnit.MILLION
                        : power >= 4 ? MoneyUnit.WAN : power == 3 ? MoneyUnit.THOUSAND : MoneyUnit.YUAN;
        BigDecimal one = money.fromYuan(BigDecimal.ONE.scaleByPowerOfTen(power));
        return new Found(value.scaleByPowerOfTen(one.precision() - one.scale() - 1), money, digits, from);
    }

    /** 三千六百万 before 元 is 3600 of 万元. */
    private static Found chinese(String s, Numeral numeral) {
        int power = ChineseNumerals.section(s.charAt(numeral.to() - 1));
        BigDecimal value = numeral.value().scaleByPowerOfTen(-power);
        return scaled(numeral, value.setScale(numeral.value().scale()), power, numeral.from());
    }

    /** 1亿2345.67万元, 3万5000元: parts of falling size, the last with the unit. */
    private static Optional<Reading> compound(Passage passage, Numeral first, Multiplier high) {
        String s = passage.chars();
        Optional<Numeral> second = Numerals.digits(s, high.end());
        if (second.isEmpty() || high.inside() != Approximation.NONE) {
            return Optional.empty();
        }
        Multiplier low = Multiplier.at(s, second.get().to());
        int unit = Glyphs.skipSpaces(s, low.end(), 4);
        BigDecimal highest = BigDecimal.ONE.scaleByPowerOfTen(high.power());
        BigDecimal rest = second.get().value().scaleByPowerOfTen(low.power());
        if (!yuanAt(s, unit) || rest.compareTo(highest) >= 0) {
            return Optional.empty();
        }
        MoneyUnit money = low.power() >= 4 ? MoneyUnit.WAN : MoneyUnit.YUAN;
        BigDecimal head = first.value().multiply(highest);
        BigDecimal yuan = (first.value().signum() < 0 ? head.subtract(rest) : head.add(rest))
                .setScale(Math.max(rest.scale(), -low.power()));
        Numeral digits = new Numeral(first.from(), second.get().to(), yuan, false);
        Found found = new Found(money.fromYuan(yuan), money, digits, first.from());
        return Optional.of(found.reading(passage, unit + 1, low.inside()));
    }

    /** The end of an amount with 角, 分 and 整 after its 元. */
    private static Reading withChange(Passage passage, Found found, int afterYuan, Approximation inside) {
        String s = passage.chars();
        BigDecimal value = found.value();
        int p = afterYuan;
        if (found.money() == MoneyUnit.YUAN && value.scale() <= 0) {
            int jiao = changeAt(s, p, '角');
            if (jiao >= 0) {
                value = value.setScale(1).add(BigDecimal.valueOf(jiao, 1));
                p += 2;
            }
            int fen = changeAt(s, p, '分');
            if (fen >= 0) {
                value = value.setScale(2).add(BigDecimal.valueOf(fen, 2));
                p += 2;
            }
        }
        boolean whole = Glyphs.at(s, p) == '整' && !Glyphs.oneOf("改合个体", Glyphs.at(s, p + 1));
        return new Found(value, found.money(), found.digits(), found.from())
                .reading(passage, whole ? p + 1 : p, inside);
    }

    private static int changeAt(String s, int i, char unit) {
        char c = Glyphs.at(s, i);
        int digit = Glyphs.digit(c) ? c - '0' : ChineseNumerals.digit(c);
        return Glyphs.at(s, i + 1) == unit ? digit : -1;
    }

    /** 12.3（万元）. */
    private static Optional<Reading> bracketed(Passage passage, Numeral numeral, int from) {
        String s = passage.chars();
        int open = Glyphs.skipSpaces(s, numeral.to(), 2);
        if (!Glyphs.oneOf("（(", Glyphs.at(s, open)) || numeral.chinese()) {
            return Optional.empty();
        }
        for (String unit : BRACKETED) {
            int close = open + 1 + unit.length();
            if (s.startsWith(unit, open + 1) && Glyphs.oneOf("）)", Glyphs.at(s, close))) {
                int power = Multiplier.at(s, open + 1).power();
                return Optional.of(
                        scaled(numeral, numeral.value(), power, from).reading(passage, close + 1, Approximation.NONE));
            }
        }
        return Optional.empty();
    }

    /** Whether 万 without 元 means money: a clause about money before it, and no measure word after it. */
    private static boolean bareWan(String s, int from, int end) {
        boolean closed = Glyphs.stopAt(s, end)
                || Glyphs.oneOf("（(", Glyphs.at(s, end))
                || AFTER_WAN.stream().anyMatch(word -> s.startsWith(word, end));
        return closed && (MoneyWords.before(s, from) || MoneyWords.beside(s, from, end));
    }
}
