package org.gouji.extract.table.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;
import org.gouji.extract.table.proof.NumberLines.Line;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Tells by the first digits of all numbers, taken down once, how many numbers of a line two others may make at most: most pairs of lines make none. */
final class LineProducts {
    /** Fewer digits come about by chance. */
    private static final int DIGITS = 3;

    /** As many digits as two numbers may have whose product a long holds. */
    private static final int LEAD = 9;

    /** A number of three digits and more prints nothing that is off by more than a hundredth; twice that, to be sure. */
    private static final int NEAR = 50;

    /** By so many places at least two such numbers multiplied are longer than another such number; at most by {@link #LEAD} and one. */
    private static final int SEVEN = 7;

    private static final int TEN = 10;
    private static final long TEN_MILLIONS = 10_000_000;

    private final Lead[][] leads;

    LineProducts(List<Line> lines) {
        TreeSet<Integer> at = new TreeSet<>();
        lines.forEach(line -> at.addAll(line.numbers().keySet()));
        this.leads = new Lead[lines.size()][at.size()];
        int place = 0;
        for (int key : at) {
            for (int line = 0; line < lines.size(); line++) {
                leads[line][place] = Lead.of(lines.get(line).numbers().get(key));
            }
            place++;
        }
    }

    /** How many numbers of a line are told by their digits: no two others make more. */
    int results(int line) {
        int results = 0;
        for (Lead lead : leads[line]) {
            results += lead.result ? 1 : 0;
        }
        return results;
    }

    /**
     * How many numbers may be made, among those that are told by their digits.
     *
     * @param over whether they are divided, not multiplied
     * @param zeros by how many places the point is moved to the left then
     */
    int most(int result, int first, int second, boolean over, int zeros) {
        int most = 0;
        for (int place = 0; place < leads[result].length; place++) {
            Lead made = leads[result][place];
            Lead a = leads[first][place];
            Lead b = leads[second][place];
            if (made.result && a.told && b.told) {
                most += (over ? Lead.near(made, b, a, -zeros) : Lead.near(a, b, made, zeros)) ? 1 : 0;
            }
        }
        return most;
    }

    /** Whether a number is none that comes about by chance, nor one of its two times or by one or ten. */
    static boolean telling(Fact result, Fact first, Fact second) {
        return result(result) && told(result) && told(first) && told(second);
    }

    private static boolean told(Fact fact) {
        BigDecimal value = fact.quantity().number().value();
        return value.signum() != 0
                && value.stripTrailingZeros().unscaledValue().abs().compareTo(BigInteger.ONE) > 0;
    }

    private static boolean result(Fact fact) {
        return fact.quantity().number().value().stripTrailingZeros().precision() >= DIGITS;
    }

    /**
     * The beginning of a number.
     *
     * @param digits its first ones
     * @param power by how many places the point stands behind the first of them
     * @param told whether it is not 0, 1, 10 and so on
     * @param result whether it has digits enough to be told as made
     */
    private record Lead(long digits, int power, boolean told, boolean result) {
        private static final Lead NONE = new Lead(0, 0, false, false);

        static Lead of(@Nullable Fact fact) {
            if (fact == null) {
                return NONE;
            }
            BigDecimal value = ProvenProducts.value(fact).abs();
            int power = value.precision() - value.scale();
            long digits = value.movePointRight(LEAD - power)
                    .setScale(0, RoundingMode.DOWN)
                    .longValueExact();
            boolean result = !(fact.quantity() instanceof Quantity.Percentage) && LineProducts.result(fact);
            return new Lead(digits, power, LineProducts.told(fact), result && LineProducts.told(fact));
        }

        /** Whether one number by another comes near a third that has its point so many places further to the right. */
        static boolean near(Lead one, Lead other, Lead third, int zeros) {
            int power = third.power + zeros - one.power - other.power + LEAD;
            if (power < SEVEN || power > LEAD + 1) {
                return false;
            }
            long product = one.digits * other.digits / TEN_MILLIONS;
            for (int i = SEVEN; i < power; i++) {
                product /= TEN;
            }
            return Math.abs(product - third.digits) * NEAR <= third.digits;
        }
    }
}
