package org.gouji.extract.table.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/** All the points less those lost in a few rows are the score: 100-(4-0)=96. Where they aren't, the sum of the scores tells. */
final class PointsLost {
    /** With more rows the formula tells a reader nothing that the sum of the scores doesn't. */
    private static final int FEW = 5;

    private PointsLost() {}

    /** The claim of the rows of a sheet; nothing if none lost points, many did, or a score stands for several rows. */
    static Optional<Claim> of(Fact weight, Fact score, List<ScoreSheet.Row> rows, Span place) {
        List<Fact> operands = new ArrayList<>(List.of(weight));
        StringBuilder expression = new StringBuilder("#0");
        BigDecimal left = weight.quantity().value();
        for (int r = 0; r < rows.size(); r++) {
            int covered = covered(rows, r);
            Optional<Fact> given = rows.get(r).score();
            boolean lost = given.isPresent() && worth(rows, r, covered) != 0;
            if (given.isEmpty() || (lost && covered > 1) || worth(rows, r, covered) < 0) {
                return Optional.empty();
            }
            if (lost) {
                operands.add(rows.get(r).weight().get());
                operands.add(given.get());
                left = left.subtract(rows.get(r).weight().get().quantity().value())
                        .add(given.get().quantity().value());
                expression
                        .append("-(#")
                        .append(operands.size() - 2)
                        .append("-#")
                        .append(operands.size() - 1)
                        .append(')');
            }
            r += covered - 1;
        }
        int lost = operands.size() / 2;
        return lost == 0 || lost > FEW || left.compareTo(score.quantity().value()) != 0
                ? Optional.empty()
                : Optional.of(new Claim.Formula(score, operands, expression.toString(), place));
    }

    /** How many rows the score of a row stands for: its own, and those below it that have points and no score. */
    private static int covered(List<ScoreSheet.Row> rows, int r) {
        int next = r + 1;
        while (next < rows.size()
                && rows.get(next).score().isEmpty()
                && rows.get(next).weight().isPresent()) {
            next++;
        }
        return next - r;
    }

    /** The sign of the points less the score of some rows; above all where the row has no points. */
    private static int worth(List<ScoreSheet.Row> rows, int r, int covered) {
        return rows.subList(r, r + covered).stream()
                .map(row -> row.weight().map(w -> w.quantity().value()).orElse(BigDecimal.ONE.negate()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(rows.get(r).score().map(s -> s.quantity().value()).orElse(BigDecimal.ZERO));
    }
}
