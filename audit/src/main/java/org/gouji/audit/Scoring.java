package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Claim.Way;

/**
 * The points that the formulas in use give: in proportion, in proportion of what is above 60 %, in steps, or none.
 *
 * @param way what makes the target met
 * @param target the number aimed at; 0 for the execution of the budget
 * @param actual what was done
 * @param weight the points there are
 */
record Scoring(Way way, BigDecimal target, BigDecimal actual, BigDecimal weight) {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal PASS = new BigDecimal("0.6");
    private static final BigDecimal LEFT = new BigDecimal("0.4");
    /** From here on some provinces give all points for the execution of the budget. */
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");

    /** Whether some formula gives this score, at the digits to which it is printed, rounded or cut; all points are never rounded to. */
    boolean gives(BigDecimal score) {
        if (met()) {
            return score.compareTo(weight) == 0;
        }
        BigDecimal digit = BigDecimal.ONE.movePointLeft(Math.max(score.scale(), 0));
        boolean full = score.compareTo(weight) == 0;
        return points().stream()
                .map(p -> p.subtract(score).abs())
                .anyMatch(off -> full ? off.signum() == 0 : off.compareTo(digit) < 0);
    }

    /** The points due: the most that any formula gives; for the execution of the budget its share. */
    BigDecimal due() {
        BigDecimal points = way == Way.EXECUTION
                ? actual.movePointLeft(2).min(BigDecimal.ONE).multiply(weight)
                : points().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return points.setScale(2, RoundingMode.HALF_UP);
    }

    private boolean met() {
        return switch (way) {
            case AT_LEAST -> actual.compareTo(target) >= 0;
            case AT_MOST -> actual.compareTo(target) <= 0;
            case EQUAL -> target.signum() == 0 ? actual.signum() <= 0 : actual.compareTo(target) >= 0;
            case EXECUTION -> actual.compareTo(BigDecimal.valueOf(100)) >= 0;
        };
    }

    private List<BigDecimal> points() {
        if (met()) {
            return List.of(weight);
        }
        List<BigDecimal> shares = new ArrayList<>(List.of(BigDecimal.ZERO));
        if (way == Way.EXECUTION) {
            execution(actual.movePointLeft(2), shares);
        } else if (target.signum() > 0) {
            BigDecimal done = actual.divide(target, DIGITS);
            if (way == Way.AT_MOST) {
                shares.add(TWO.subtract(done));
                shares.add(target.divide(actual, DIGITS));
            } else {
                shares.add(done);
                shares.add(done.subtract(PASS).divide(LEFT, DIGITS));
            }
        }
        return shares.stream()
                .map(s -> s.max(BigDecimal.ZERO).min(BigDecimal.ONE).multiply(weight))
                .toList();
    }

    private static void execution(BigDecimal rate, List<BigDecimal> shares) {
        shares.add(rate);
        boolean most = rate.compareTo(new BigDecimal("0.8")) >= 0;
        boolean half = rate.compareTo(PASS) >= 0;
        shares.add(most ? new BigDecimal("0.7") : half ? new BigDecimal("0.5") : BigDecimal.ZERO);
        if (rate.compareTo(NEARLY_ALL) >= 0) {
            shares.add(BigDecimal.ONE);
        }
    }
}
