package org.gouji.index.ask;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one number of a condition, with its unit. */
final class Numbers {
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,18})(\\.\\d{1,18})?([^\\d.,+-]*)");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?度?");
    private static final String DIGITS = "〇一二三四五六七八九";

    /** Powers of ten of the units of money, as typed; 元 may be left out behind the larger ones. */
    private static final Map<String, Integer> MONEY =
            Map.of("", 0, "元", 0, "千", 3, "万", 4, "w", 4, "百万", 6, "千万", 7, "亿", 8, "万亿", 12);

    private Numbers() {}

    /** The number in yuan, per cent, or as it is. {@code unit} counts where none is written. */
    static Optional<BigDecimal> read(Field field, String written, String unit) {
        if (field.value() == Field.Value.YEARS) {
            return year(written);
        }
        Matcher matcher = NUMBER.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String typed = matcher.group(4).isEmpty() ? unit : matcher.group(4);
        return power(field, typed).map(power -> {
            String digits = matcher.group(2).replace(",", "") + (matcher.group(3) == null ? "" : matcher.group(3));
            BigDecimal number = new BigDecimal(digits).scaleByPowerOfTen(power);
            return matcher.group(1).equals("-") ? number.negate() : number;
        });
    }

    /** The first number of a range in the unit of the last; empty if it has one of its own, or the last none. */
    static Optional<BigDecimal> shared(Field field, String first, String last) {
        Matcher one = NUMBER.matcher(first);
        Matcher other = NUMBER.matcher(last);
        boolean once = field.value() == Field.Value.MONEY
                && one.matches()
                && one.group(4).isEmpty()
                && other.matches()
                && !other.group(4).isEmpty();
        return once ? read(field, first, other.group(4)) : Optional.empty();
    }

    private static Optional<Integer> power(Field field, String unit) {
        return switch (field.value()) {
            case MONEY -> {
                boolean yuan = unit.length() > 1 && unit.endsWith("元");
                yield Optional.ofNullable(MONEY.get(yuan ? unit.substring(0, unit.length() - 1) : unit));
            }
            case PERCENT ->
                unit.isEmpty() || unit.equals("%") || unit.equals("百分点") || unit.equals("个百分点")
                        ? Optional.of(0)
                        : Optional.empty();
            default -> unit.isEmpty() || field == Field.COUNT || unit.equals("分") ? Optional.of(0) : Optional.empty();
        };
    }

    /** Four digits, Arabic or Chinese. */
    private static Optional<BigDecimal> year(String written) {
        StringBuilder digits = new StringBuilder();
        for (char letter : written.replace('零', '〇').replace('○', '〇').toCharArray()) {
            int digit = DIGITS.indexOf(letter);
            digits.append(digit < 0 ? letter : (char) ('0' + digit));
        }
        Matcher matcher = YEAR.matcher(digits);
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
    }
}
