package org.gouji.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;

/** Tells whether a gap looks like a slip of the pen: one digit wrong, two digits swapped, or a unit mixed up. */
final class Slip {
    /** A gap of one digit is telling only where numbers have this many digits: a random gap has it once in hundreds. */
    private static final int TELLING = 4;

    private Slip() {}

    /** Whether 元 printed for 万元, or the other way round, on one of the numbers takes up the whole gap. */
    static boolean unit(Collection<Fact> facts, BigDecimal gap) {
        return facts.stream()
                .filter(f -> f.quantity() instanceof Quantity.Amount
                        && f.quantity().value().signum() > 0)
                .map(f -> f.quantity().value())
                .anyMatch(v -> v.movePointRight(4).subtract(v).compareTo(gap.abs()) == 0
                        || v.subtract(v.movePointLeft(4)).compareTo(gap.abs()) == 0);
    }

    /** Whether some one of the numbers, changed by such a slip, takes up the whole gap. */
    static boolean explains(Collection<Fact> facts, BigDecimal gap) {
        return explains(facts, gap, TELLING);
    }

    /** The same for numbers that have at least so many digits. */
    static boolean explains(Collection<Fact> facts, BigDecimal gap, int telling) {
        return gap.signum() != 0 && facts.stream().anyMatch(f -> explains(f, gap, telling));
    }

    private static boolean explains(Fact fact, BigDecimal gap, int telling) {
        BigDecimal own = Print.own(fact, gap.abs());
        int scale = Math.max(0, fact.quantity().number().value().scale());
        if (own.stripTrailingZeros().scale() > scale) {
            return false;
        }
        String digits = fact.quantity().number().value().unscaledValue().abs().toString();
        String off =
                own.movePointRight(scale).stripTrailingZeros().unscaledValue().toString();
        int zeros = own.movePointRight(scale).toBigInteger().toString().length() - off.length();
        if (digits.length() < telling
                || own.movePointRight(scale).toBigInteger().toString().length() > digits.length()) {
            return false;
        }
        return digit(digits, off, zeros)
                || swap(digits, own.movePointRight(scale).toBigInteger().toString());
    }

    /** One digit off: the gap is one digit and zeros, and that place of the number can take it. */
    private static boolean digit(String digits, String off, int zeros) {
        if (off.length() != 1 || zeros >= digits.length()) {
            return false;
        }
        int there = digits.charAt(digits.length() - 1 - zeros) - '0';
        int by = off.charAt(0) - '0';
        return there + by <= 9 || there - by >= 0;
    }

    /** Two digits swapped: the gap is their difference, times the difference of their places. */
    private static boolean swap(String digits, String gap) {
        BigInteger off = new BigInteger(gap);
        for (int i = 0; i < digits.length(); i++) {
            for (int j = i + 1; j < digits.length(); j++) {
                int difference = Math.abs(digits.charAt(i) - digits.charAt(j));
                BigInteger places = BigInteger.TEN
                        .pow(digits.length() - 1 - i)
                        .subtract(BigInteger.TEN.pow(digits.length() - 1 - j));
                if (difference > 0
                        && places.multiply(BigInteger.valueOf(difference)).equals(off)) {
                    return true;
                }
            }
        }
        return false;
    }
}
