package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.model.Fact;
import org.gouji.model.ScoreClaim.Scored;
import org.gouji.model.Slips;

/** Tells scores of two decimals that would be the share of their points that was done of the target, if one digit of a number were another: 61.25% of 95%, 10 points, 9.61. */
final class ScoreSlip {
    /** Points given by eye are whole, or end in a half or a tenth: 28.5 tells nothing, 9.61 was worked out. */
    private static final int WORKED_OUT = 2;

    private ScoreSlip() {}

    static boolean mends(Scored scored, Scoring scoring) {
        Fact score = scored.score();
        if (scored.target().isEmpty()
                || score.quantity().number().value().stripTrailingZeros().scale() < WORKED_OUT
                || scoring.target().signum() <= 0) {
            return false;
        }
        List<Fact> facts = List.of(score, scored.actual(), scored.target().get());
        List<BigDecimal> values = List.of(score.quantity().value(), scoring.actual(), scoring.target());
        Predicate<List<BigDecimal>> made = v -> v.get(2).signum() > 0 && made(v, score, scoring.weight());
        return made.test(values)
                || Slips.mend(values, i -> Slips.digits(facts.get(i).quantity()), made);
    }

    /** Whether a score is the share that was done of the target, below both: of score, what was done and target. */
    private static boolean made(List<BigDecimal> values, Fact printed, BigDecimal weight) {
        BigDecimal score = values.get(0);
        BigDecimal actual = values.get(1);
        BigDecimal target = values.get(2);
        boolean share = score.compareTo(weight) < 0 && actual.compareTo(target) < 0;
        int scale = Math.max(0, printed.quantity().number().value().scale());
        return share
                && actual.multiply(weight)
                                .divide(target, MathContext.DECIMAL64)
                                .setScale(scale, RoundingMode.HALF_UP)
                                .compareTo(score)
                        == 0;
    }
}
