package org.gouji.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.audit.Graph.Node;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.ScoreClaim;
import org.gouji.model.Slips;

/** What may have been meant where a number is printed: slips of the pen, and what its broken relations would need. */
final class Meant {
    /** The most decimals that an amount is suggested with. */
    private static final int FINEST = 6;
    /** The points of a whole sheet. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** The most decimals that a score is suggested with. */
    private static final int FINEST_SCORE = 2;

    /** The slips of numbers that have been asked for: a search asks for the same again and again. */
    private final Map<Fact, List<BigDecimal>> known = new IdentityHashMap<>();

    /** Values that may mend these relations, none of them twice; the slips among them are told as such. */
    List<Edit> by(Fact fact, List<Node> broken, Values values) {
        List<Edit> edits = new ArrayList<>();
        if (broken.stream().anyMatch(n -> given(n.claim(), fact))) {
            return edits;
        }
        Set<BigDecimal> seen = new HashSet<>();
        boolean due = broken.stream().anyMatch(n -> due(n.claim(), fact));
        for (BigDecimal slip : due ? List.<BigDecimal>of() : slips(fact, broken, values)) {
            if (seen.add(slip.stripTrailingZeros())) {
                edits.add(new Edit(fact, slip, true));
            }
        }
        List<Node> telling = broken.stream().filter(n -> complete(n.claim())).toList();
        if (broken.stream().allMatch(n -> telling.contains(n) || loose(n.claim()))) {
            for (BigDecimal value : solved(fact, telling, values)) {
                if (seen.add(value.stripTrailingZeros())) {
                    edits.add(new Edit(fact, value, false));
                }
            }
        }
        edits.removeIf(edit -> !Possible.value(fact, edit.value(), broken));
        return edits;
    }

    /**
     * Whether a number was given to who fills in the sheet: a score that doesn't fit is no reason to aim at something else or for other points, nor are parts that make 105 a
     * reason for 105 points in all.
     */
    private static boolean given(Claim claim, Fact fact) {
        if (claim instanceof ScoreClaim.Scored scored) {
            return fact.standsAt(scored.weight())
                    || scored.target().filter(fact::standsAt).isPresent();
        }
        boolean all = claim instanceof Claim.Sum sum && sum.total().standsAt(fact)
                || claim instanceof Claim.Bound bound && bound.greater().standsAt(fact);
        return all
                && fact.measure() == Measure.WEIGHT
                && fact.quantity().value().compareTo(HUNDRED) == 0;
    }

    /** Whether a number is the score for the budget's execution, of which it is known what it should be. */
    private static boolean due(Claim claim, Fact fact) {
        return claim instanceof ScoreClaim.Scored scored
                && scored.way() == ScoreClaim.Way.EXECUTION
                && scored.score().standsAt(fact);
    }

    /** Parts that may be partial leave open what a number would have to be; only a slip tells then. */
    private static boolean complete(Claim claim) {
        if (claim instanceof Claim.OneOf one) {
            return one.readings().stream().allMatch(Meant::complete);
        }
        return !(claim instanceof Claim.Sum sum) || sum.closure() == Closure.CLOSED;
    }

    /** Parts that stand apart from their total: what another relation needs of one of them may make them that total to the last digit. */
    private static boolean loose(Claim claim) {
        return claim instanceof Claim.Sum sum && sum.closure() == Closure.LOOSE;
    }

    /** One digit, two digits swapped, the point or the unit; near what the broken relations need. */
    private List<BigDecimal> slips(Fact fact, List<Node> broken, Values values) {
        List<BigDecimal> all = known.get(fact);
        if (all == null) {
            all = new ArrayList<>(Slips.digits(fact.quantity()));
            all.addAll(Slip.moved(fact));
            known.put(fact, all);
        }
        List<BigDecimal> slips = new ArrayList<>(all);
        for (Node node : broken) {
            if (node.rests(fact)) {
                Bounds bounds = Bounds.of(node, fact, values);
                slips.removeIf(s -> !bounds.allow(s));
            }
        }
        return slips;
    }

    /** To the printed digits, or for money to as many as it takes. */
    private static List<BigDecimal> solved(Fact fact, List<Node> broken, Values values) {
        BigDecimal printed = fact.quantity().value();
        List<BigDecimal> solved = new ArrayList<>();
        for (Node node : broken) {
            Optional<BigDecimal> value = node.rests(fact) ? Solve.forFact(node.told(), fact, values) : Optional.empty();
            Optional<BigDecimal> whole = value.filter(v -> few(fact, v));
            if (whole.isEmpty() || fact.measure() != Measure.SCORE) {
                value.map(v -> atPrinted(fact, v)).ifPresent(solved::add);
            }
            whole.ifPresent(solved::add);
        }
        solved.removeIf(v -> v.compareTo(printed) == 0 || (v.signum() < 0 && printed.signum() >= 0));
        return solved;
    }

    /** Whether a value has so few decimals that it may be suggested though the number be printed with fewer. */
    private static boolean few(Fact fact, BigDecimal value) {
        int decimals = fact.quantity().numberOf(value).stripTrailingZeros().scale();
        return fact.quantity() instanceof Quantity.Amount
                ? decimals <= FINEST
                : fact.measure() == Measure.SCORE && decimals <= FINEST_SCORE;
    }

    static BigDecimal atPrinted(Fact fact, BigDecimal value) {
        int scale = Math.max(0, fact.quantity().number().value().scale());
        BigDecimal own = fact.quantity().numberOf(value).setScale(scale, RoundingMode.HALF_UP);
        return fact.quantity().valueOf(own);
    }
}
