package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.audit.Graph.Node;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;

/**
 * The values beyond which a number cannot lie if a claim is to hold. They are wide rather than narrow: what lies within may fail too, but what
 * lies outside need not be judged.
 *
 * @param ranges where it may lie: in one of them
 * @param open whether nothing can be said
 */
record Bounds(List<Range> ranges, boolean open) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Bounds OPEN = new Bounds(List.of(), true);
    private static final Bounds NONE = new Bounds(List.of(), false);

    /** What divisions are rounded to is far finer. */
    private static final BigDecimal FINE = new BigDecimal("0.000001");

    /** The bounds of a number that a claim rests on, all others being as {@code values} has them. */
    static Bounds of(Node node, Fact fact, Values values) {
        return of(node.claim(), node.numbers(), fact, values);
    }

    private static Bounds of(Claim claim, List<Fact> numbers, Fact fact, Values values) {
        if (claim instanceof Claim.Sum sum) {
            BigDecimal slack = slack(numbers);
            return Solve.forFact(sum, fact, values)
                    .map(needed -> within(Range.around(needed, slack)))
                    .orElse(NONE);
        }
        if (claim instanceof Equal equal) {
            Fact other = equal.first().standsAt(fact) ? equal.second() : equal.first();
            return other.standsAt(fact) ? OPEN : within(Range.around(values.of(other), slack(numbers)));
        }
        if (claim instanceof Claim.OneOf choice) {
            return either(choice, fact, values);
        }
        return claim instanceof Ratio ratio ? ratio(ratio, fact, values) : OPEN;
    }

    /** A claim of several readings holds where one of them does, and one that does not rest on the number may do so with any value. */
    private static Bounds either(Claim.OneOf choice, Fact fact, Values values) {
        List<Range> ranges = new ArrayList<>();
        for (Claim reading : choice.readings()) {
            Bounds own = Touch.rests(reading, fact)
                    ? of(reading, Touch.facts(reading).toList(), fact, values)
                    : OPEN;
            if (own.open()) {
                return OPEN;
            }
            ranges.addAll(own.ranges());
        }
        return new Bounds(ranges, false);
    }

    boolean allow(BigDecimal value) {
        if (open) {
            return true;
        }
        for (Range range : ranges) {
            if (range.low().compareTo(value) <= 0 && value.compareTo(range.high()) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static Bounds within(Range range) {
        return new Bounds(List.of(range), false);
    }

    /** A unit of the last digit of every number: as far as rounding and cutting can take them apart. */
    private static BigDecimal slack(List<Fact> numbers) {
        BigDecimal slack = BigDecimal.ZERO;
        for (Fact number : numbers) {
            slack = slack.add(number.quantity().halfUnit().multiply(TWO));
        }
        return slack;
    }

    /** A rate may be cut, so that it stands for any value within a unit of its last digit. */
    private static Bounds ratio(Ratio ratio, Fact fact, Values values) {
        if (Touch.facts(ratio).filter(fact::standsAt).count() > 1) {
            return OPEN;
        }
        Range rate = Range.around(
                values.of(ratio.rate()), ratio.rate().quantity().halfUnit().multiply(TWO));
        Range part = operand(ratio.part(), values);
        Range base = operand(ratio.base(), values);
        Optional<Range> made;
        if (ratio.rate().standsAt(fact)) {
            made = base.holdsZero()
                    ? Optional.empty()
                    : Optional.of(part.over(base).percent());
        } else if (ratio.part().standsAt(fact)) {
            made = Optional.of(hundredth(rate.times(base)));
        } else {
            made = rate.holdsZero()
                    ? Optional.empty()
                    : Optional.of(part.over(rate).percent());
        }
        BigDecimal slack = fact.quantity().halfUnit().multiply(TWO).add(FINE);
        return made.map(r -> within(new Range(r.low().subtract(slack), r.high().add(slack))))
                .orElse(OPEN);
    }

    private static Range operand(Fact fact, Values values) {
        return Range.around(values.of(fact), fact.quantity().halfUnit());
    }

    private static Range hundredth(Range range) {
        return new Range(range.low().movePointLeft(2), range.high().movePointLeft(2));
    }
}
