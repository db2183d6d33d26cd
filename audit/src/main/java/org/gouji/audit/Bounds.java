package org.gouji.audit;

import java.math.BigDecimal;
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
 * @param range where it may lie; empty where nothing can be said
 * @param none whether no value would do
 */
record Bounds(Optional<Range> range, boolean none) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Bounds OPEN = new Bounds(Optional.empty(), false);

    /** What divisions are rounded to is far finer. */
    private static final BigDecimal FINE = new BigDecimal("0.000001");

    /** The bounds of a number that a claim rests on, all others being as {@code values} has them. */
    static Bounds of(Node node, Fact fact, Values values) {
        Claim claim = node.claim();
        if (claim instanceof Claim.Sum sum) {
            BigDecimal slack = slack(node);
            return Solve.forFact(sum, fact, values)
                    .map(needed -> within(Range.around(needed, slack)))
                    .orElse(new Bounds(Optional.empty(), true));
        }
        if (claim instanceof Equal equal) {
            boolean both = equal.first().standsAt(equal.second());
            Fact other = equal.first().standsAt(fact) ? equal.second() : equal.first();
            return both ? OPEN : within(Range.around(values.of(other), slack(node)));
        }
        return claim instanceof Ratio ratio && node.numbers().size() == 3 ? ratio(ratio, fact, values) : OPEN;
    }

    boolean allow(BigDecimal value) {
        return !none && range.map(r -> r.meets(Range.of(value))).orElse(true);
    }

    private static Bounds within(Range range) {
        return new Bounds(Optional.of(range), false);
    }

    /** A unit of the last digit of every number: as far as rounding and cutting can take them apart. */
    private static BigDecimal slack(Node node) {
        BigDecimal slack = BigDecimal.ZERO;
        for (Fact number : node.numbers()) {
            slack = slack.add(number.quantity().halfUnit().multiply(TWO));
        }
        return slack;
    }

    /** A rate may be cut, so that it stands for any value within a unit of its last digit. */
    private static Bounds ratio(Ratio ratio, Fact fact, Values values) {
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
