package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.ScoreClaim.Way;
import org.gouji.model.Working.Proportion;
import org.gouji.model.Working.Share;
import org.gouji.model.Working.Step;
import org.gouji.model.Working.Steps;

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
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal PASS = new BigDecimal("0.6");
    private static final BigDecimal LEFT = new BigDecimal("0.4");
    private static final BigDecimal PASS_SHARE = new BigDecimal("0.5");
    private static final BigDecimal MOSTLY = new BigDecimal("0.8");
    private static final BigDecimal MOSTLY_SHARE = new BigDecimal("0.7");
    /** From here on some provinces give all points for the execution of the budget. */
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");

    /** Whether some formula gives this score, at the digits to which it is printed, rounded or cut; all points are never rounded to. */
    boolean gives(BigDecimal score) {
        if (met()) {
            return score.compareTo(weight) == 0;
        }
        boolean full = score.compareTo(weight) == 0;
        return points().stream()
                .map(p -> p.subtract(score))
                .anyMatch(off -> full ? off.signum() == 0 : near(off, score.scale()) || toTenths(off, score));
    }

    private static boolean near(BigDecimal off, int digits) {
        return off.abs().compareTo(BigDecimal.ONE.movePointLeft(Math.max(digits, 0))) < 0;
    }

    /** A score rounded or cut to one decimal that cells of two decimals show: 8.30 for 8.324. */
    private static boolean toTenths(BigDecimal off, BigDecimal score) {
        return score.scale() > 1
                && score.stripTrailingZeros().scale() <= 1
                && off.compareTo(TENTH) < 0
                && off.negate().compareTo(TENTH.divide(TWO)) <= 0;
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

    /** The shares of all points that are given where the target is not met, beside none. */
    List<Share> shares() {
        if (way == Way.EXECUTION) {
            return List.of(
                    new Proportion("#1/100"),
                    new Steps(List.of(
                            step(MOSTLY, MOSTLY_SHARE),
                            step(PASS, PASS_SHARE),
                            step(BigDecimal.ZERO, BigDecimal.ZERO))),
                    new Steps(List.of(step(NEARLY_ALL, BigDecimal.ONE), step(BigDecimal.ZERO, BigDecimal.ZERO))));
        }
        if (target.signum() <= 0 || actual.signum() == 0 && way == Way.AT_MOST) {
            return List.of();
        }
        return way == Way.AT_MOST
                ? List.of(new Proportion("(2-#1/#2)"), new Proportion("#2/#1"))
                : List.of(new Proportion("#1/#2"), new Proportion("(#1/#2-" + PASS + ")/" + LEFT));
    }

    /** @param rate as a share of 1, which the step is told in per cent of */
    private static Step step(BigDecimal rate, BigDecimal share) {
        return new Step(new BigDecimal(rate.movePointRight(2).toPlainString()), share);
    }

    private static void execution(BigDecimal rate, List<BigDecimal> shares) {
        shares.add(rate);
        boolean most = rate.compareTo(MOSTLY) >= 0;
        boolean half = rate.compareTo(PASS) >= 0;
        shares.add(most ? MOSTLY_SHARE : half ? PASS_SHARE : BigDecimal.ZERO);
        if (rate.compareTo(NEARLY_ALL) >= 0) {
            shares.add(BigDecimal.ONE);
        }
    }
}
