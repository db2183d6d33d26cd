package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.gouji.model.Fact;
import org.gouji.model.ScoreClaim.Scored;
import org.gouji.model.Slips;

/** Tells scores of several digits that would be the share of their points that was done of the target, if one digit of a number were another: 61.25% of 95%, 10 points, 9.61. */
final class ScoreSlip {
    /** Points given by eye have fewer digits. */
    private static final int TELLING = 3;

    private ScoreSlip() {}

    static boolean mends(Scored scored, Scoring scoring) {
        Fact score = scored.score();
        if (scored.target().isEmpty()
                || score.quantity().number().value().stripTrailingZeros().precision() < TELLING
                || scoring.target().signum() <= 0) {
            return false;
        }
        BigDecimal printed = score.quantity().value();
        return made(scored, scoring.target(), scoring.actual(), scoring.weight(), printed)
                || Slips.digits(score.quantity()).stream()
                        .anyMatch(s -> made(scored, scoring.target(), scoring.actual(), scoring.weight(), s))
                || Slips.digits(scored.actual().quantity()).stream()
                        .anyMatch(a -> made(scored, scoring.target(), a, scoring.weight(), printed))
                || Slips.digits(scored.target().get().quantity()).stream()
                        .anyMatch(t -> t.signum() > 0 && made(scored, t, scoring.actual(), scoring.weight(), printed));
    }

    private static boolean made(
            Scored scored, BigDecimal target, BigDecimal actual, BigDecimal weight, BigDecimal score) {
        boolean share = score.compareTo(weight) < 0 && actual.compareTo(target) < 0;
        int scale = Math.max(0, scored.score().quantity().number().value().scale());
        return share
                && actual.multiply(weight)
                                .divide(target, MathContext.DECIMAL64)
                                .setScale(scale, RoundingMode.HALF_UP)
                                .compareTo(score)
                        == 0;
    }
}
