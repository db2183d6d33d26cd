package org.gouji.export;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Wording;

/**
 * How far a stated figure is from the computed one.
 *
 * @param text with its unit, a plus sign where too much is stated; for example {@code +30万元}, {@code -1.2个百分点}
 * @param yuan in yuan, where it is money
 * @param turned whether both are as large and only the sign differs
 */
public record Difference(String text, Optional<BigDecimal> yuan, boolean turned) {
    private static final Pattern FIGURE = Pattern.compile("\\s*([-−]?)\\s*([0-9][0-9,]*(?:[.][0-9]+)?)\\s*(\\S*)\\s*");

    /** Stated less computed; absent where either is no single number or their units don't compare. */
    public static Optional<Difference> of(String stated, String computed) {
        Matcher left = FIGURE.matcher(halfWidth(stated));
        Matcher right = FIGURE.matcher(halfWidth(computed));
        if (!left.matches() || !right.matches()) {
            return Optional.empty();
        }
        Optional<MoneyUnit> leftMoney = money(left.group(3));
        Optional<MoneyUnit> rightMoney = money(right.group(3));
        if (leftMoney.isPresent() && rightMoney.isPresent()) {
            BigDecimal yuan = leftMoney
                    .get()
                    .toYuan(number(left))
                    .subtract(rightMoney.get().toYuan(number(right)));
            String text =
                    signed(leftMoney.get().fromYuan(yuan)) + leftMoney.get().label();
            return Optional.of(new Difference(text, Optional.of(yuan), turned(left, right)));
        }
        if (!left.group(3).equals(right.group(3))) {
            return Optional.empty();
        }
        String unit = left.group(3).equals("%") ? "个百分点" : left.group(3);
        String text = signed(number(left).subtract(number(right))) + unit;
        return Optional.of(new Difference(text, Optional.empty(), turned(left, right)));
    }

    /** The difference as a person would tell it, without a sign; absent where there is none. */
    public Optional<Wording> words() {
        if (turned) {
            return Optional.of(new Wording("数额相同、方向相反", "the same the other way round"));
        }
        boolean less = text.startsWith("-");
        boolean more = text.startsWith("+");
        String size = less || more ? text.substring(1) : text;
        return less || more
                ? Optional.of(new Wording(
                        (less ? "列示数偏小 " : "列示数偏大 ") + size, "stated too " + (less ? "low by " : "high by ") + size))
                : Optional.empty();
    }

    private static boolean turned(Matcher left, Matcher right) {
        return left.group(3).equals(right.group(3))
                && number(left).signum() != 0
                && number(left).add(number(right)).signum() == 0;
    }

    private static BigDecimal number(Matcher figure) {
        BigDecimal digits = new BigDecimal(figure.group(2).replace(",", ""));
        return figure.group(1).isEmpty() ? digits : digits.negate();
    }

    private static String signed(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return (shortest.signum() > 0 ? "+" : "") + shortest.toPlainString();
    }

    private static Optional<MoneyUnit> money(String label) {
        for (MoneyUnit unit : MoneyUnit.values()) {
            if (unit.label().equals(label)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Full-width digits, point, comma and per cent sign as half-width ones. */
    private static String halfWidth(String words) {
        StringBuilder half = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            half.append(c > '\uFF00' && c < '\uFF5F' ? (char) (c - 0xFEE0) : c);
        }
        return half.toString();
    }
}
