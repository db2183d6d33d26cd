package org.gouji.extract.table.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Slips;
import org.gouji.model.Span;

/**
 * Scores of rows whose target has no sign (295公里, 完成288公里, 7分, 得6.83): the share of the points that what was done is of the target. A score that is it says so itself. One that is
 * not says nothing where points are given by eye; but where other rows of the table are scored by their share, and one digit would make this one so too, it was meant to be.
 */
final class ProportionalScores {
    /** Points given by eye are whole, or end in a half or a tenth. */
    private static final int WORKED_OUT = 2;

    private final Span place;
    private final List<Row> rows = new ArrayList<>();

    ProportionalScores(Span place) {
        this.place = place;
    }

    /** @param aim above 0 */
    private record Row(Fact score, Fact done, Fact aim, Fact weight) {
        /** Cut to it only where it was worked out: 14 of 15 points is not 14.7. */
        boolean makes() {
            return made(RoundingMode.HALF_UP) || telling() && made(RoundingMode.DOWN);
        }

        private boolean made(RoundingMode mode) {
            return due(value(done), value(aim))
                            .setScale(value(score).scale(), mode)
                            .compareTo(value(score))
                    == 0;
        }

        /** Whether it tells how points are given: less than all of them for less than all that was aimed at. */
        boolean tells() {
            return part(value(score), value(done), value(aim)) && telling();
        }

        boolean telling() {
            return score.quantity().number().value().stripTrailingZeros().scale() >= WORKED_OUT;
        }

        /** Whether another digit in the score, in what was done or in the target would make it the share. */
        boolean slipped() {
            List<Fact> facts = List.of(score, done, aim);
            int scale = value(score).scale();
            return Slips.mend(
                    facts.stream().map(Row::value).toList(),
                    i -> Slips.digits(facts.get(i).quantity()),
                    v -> v.get(2).signum() > 0
                            && part(v.get(0), v.get(1), v.get(2))
                            && due(v.get(1), v.get(2))
                                            .setScale(scale, RoundingMode.HALF_UP)
                                            .compareTo(v.get(0))
                                    == 0);
        }

        private boolean part(BigDecimal points, BigDecimal done, BigDecimal aim) {
            return points.compareTo(value(weight)) < 0 && done.compareTo(aim) < 0;
        }

        private BigDecimal due(BigDecimal done, BigDecimal aim) {
            return done.multiply(value(weight)).divide(aim, MathContext.DECIMAL64);
        }

        private static BigDecimal value(Fact fact) {
            return fact.quantity().value();
        }

        Claim claim(Span place) {
            return new Claim.Formula(score, List.of(done, aim, weight), "#0/#1*#2", place);
        }
    }

    /** The claim of a row whose score is its share; any other is kept until all are known. */
    Optional<Claim> add(Fact score, Fact done, Fact aim, Fact weight) {
        if (aim.quantity().value().signum() <= 0) {
            return Optional.empty();
        }
        Row row = new Row(score, done, aim, weight);
        rows.add(row);
        return row.makes() ? Optional.of(row.claim(place)) : Optional.empty();
    }

    /** The claims of rows that a slip keeps from being scored as others of the table are. */
    List<Claim> slipped() {
        boolean shares = rows.stream().anyMatch(r -> r.makes() && r.tells());
        return shares
                ? rows.stream()
                        .filter(r -> !r.makes() && r.telling() && r.slipped())
                        .map(r -> r.claim(place))
                        .toList()
                : List.of();
    }
}
