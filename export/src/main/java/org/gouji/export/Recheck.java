package org.gouji.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.export.Arithmetic.Corners;
import org.gouji.model.Verdict;
import org.gouji.model.Working.Treatment;

/**
 * A check as an arithmetic that a spreadsheet can follow: what is worked out, over which ranges, and how it is compared. It is only
 * given where it comes to the verdict that the audit came to.
 *
 * @param terms the numbers in one unit, the stated one first
 * @param expression what is worked out
 * @param treatment how the outcome is compared
 * @param target the number that it is compared with, as an index of the terms
 */
record Recheck(Terms terms, Arithmetic expression, Treatment treatment, int target) {
    /** Decimals to which a quotient of a value and a digit is taken before it is rounded: binary fractions are not exact. */
    static final int STEADY = 6;

    private static final int MOST_DIGITS = 14;

    /** What is worked out, least, most, and from the numbers as they are. */
    record Made(BigDecimal value, BigDecimal low, BigDecimal high, Optional<Corners> corners) {}

    /** Works it out; nothing where it divides by 0. */
    Optional<Made> made() {
        List<Term> all = terms.all();
        return expression.value(i -> all.get(i).value()).map(value -> {
            Optional<Corners> corners = expression.corners(all);
            Optional<BigDecimal> low = corners.flatMap(c -> expression.value(Arithmetic.ends(all, c.low())));
            Optional<BigDecimal> high = corners.flatMap(c -> expression.value(Arithmetic.ends(all, c.high())));
            return low.isPresent() && high.isPresent()
                    ? new Made(value, low.get(), high.get(), corners)
                    : new Made(value, value, value, Optional.empty());
        });
    }

    Term goal() {
        return terms.all().get(target);
    }

    /** The verdict that the arithmetic comes to; nothing where the figures don't tie. */
    Optional<Verdict> verdict(Made made) {
        return switch (treatment) {
            case BOUND ->
                order(goal().value().compareTo(made.value()) <= 0, goal().low().compareTo(made.high()) <= 0);
            case FROM ->
                order(goal().value().compareTo(made.value()) >= 0, goal().high().compareTo(made.low()) >= 0);
            case BELOW ->
                order(goal().value().compareTo(made.value()) < 0, goal().low().compareTo(made.high()) < 0);
            case ABOVE ->
                order(goal().value().compareTo(made.value()) > 0, goal().high().compareTo(made.low()) >= 0);
            case WHOLE -> near(made).or(() -> cutShares(made));
            case WITHIN ->
                near(made)
                        .or(() -> made.value().compareTo(goal().value()) <= 0
                                ? Optional.of(Verdict.EXACT)
                                : Optional.empty());
            case CUT -> near(made).or(() -> cut(made));
            case NEAR -> near(made);
        };
    }

    private static Optional<Verdict> order(boolean holds, boolean behind) {
        return holds ? Optional.of(Verdict.EXACT) : behind ? Optional.of(Verdict.ROUNDED) : Optional.empty();
    }

    private Optional<Verdict> near(Made made) {
        if (prints(made.value())) {
            return Optional.of(Verdict.EXACT);
        }
        boolean meets = steady(made.low().subtract(goal().high())).signum() <= 0
                && steady(goal().low().subtract(made.high())).signum() <= 0;
        return meets ? Optional.of(Verdict.ROUNDED) : Optional.empty();
    }

    private boolean prints(BigDecimal value) {
        BigDecimal digit = goal().digit();
        if (digit.signum() == 0) {
            return steady(value.subtract(goal().value())).signum() == 0;
        }
        BigDecimal digits = value.divide(digit, STEADY, RoundingMode.HALF_UP).setScale(0, RoundingMode.HALF_UP);
        return digits.multiply(digit).compareTo(goal().value()) == 0;
    }

    private Optional<Verdict> cut(Made made) {
        boolean up = meetsFrom(made.low(), made.high(), goal().value());
        boolean down = meetsFrom(
                made.high().negate(), made.low().negate(), goal().value().negate());
        int sign = goal().value().signum();
        return sign >= 0 && up || sign <= 0 && down ? Optional.of(Verdict.TRUNCATED) : Optional.empty();
    }

    private boolean meetsFrom(BigDecimal low, BigDecimal high, BigDecimal from) {
        return steady(high.subtract(from)).signum() >= 0
                && steady(low.subtract(from).subtract(goal().digit())).signum() < 0;
    }

    private Optional<Verdict> cutShares(Made made) {
        BigDecimal digits = made.high().subtract(made.value()).multiply(BigDecimal.valueOf(2));
        boolean cut = made.value().compareTo(goal().value()) < 0
                && steady(made.value().add(digits).subtract(goal().value())).signum() > 0;
        return cut ? Optional.of(Verdict.TRUNCATED) : Optional.empty();
    }

    private BigDecimal steady(BigDecimal difference) {
        return difference.setScale(decimals(), RoundingMode.HALF_UP);
    }

    /** Decimals that a spreadsheet's numbers of this size hold without noise. */
    int decimals() {
        BigDecimal largest = terms.all().stream()
                .map(t -> t.value().abs())
                .reduce(goal().value().abs(), BigDecimal::max);
        int whole = Math.max(1, largest.precision() - largest.scale());
        int wanted = Math.max(0, goal().value().scale()) + STEADY;
        return Math.max(0, Math.min(wanted, MOST_DIGITS - whole));
    }

    /** Whether a spreadsheet holds all numbers that it rests on. */
    boolean fits() {
        return terms.all().stream().allMatch(t -> Grid.fits(t.value()));
    }

    /** The same where the target is taken to a finer digit. */
    Recheck finer(BigDecimal digit) {
        Term[] all = terms.all().toArray(Term[]::new);
        all[target] = all[target].finer(digit);
        return new Recheck(new Terms(Arrays.asList(all), terms.money()), expression, treatment, target);
    }
}
