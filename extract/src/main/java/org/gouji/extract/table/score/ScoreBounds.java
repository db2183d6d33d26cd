package org.gouji.extract.table.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/** 得分 within 分值; a score that stands for several rows against the points of all of them. */
record ScoreBounds(List<ScoreSheet.Row> rows, Span place) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** 加分项, 附加分: points beside those of the sheet. */
    private static final Pattern BONUS = Pattern.compile("加分|附加");

    ScoreBounds {
        rows = List.copyOf(rows);
    }

    /** The total of a sheet within its 100 points; of others some may be printed apart. Nothing where some are given beside them. */
    static Optional<Claim> total(Grid grid, Fact weight, Fact score, Span place) {
        if (weight.quantity().value().compareTo(ALL) != 0) {
            return Optional.empty();
        }
        boolean bonus = grid.rows().stream()
                .flatMap(List::stream)
                .anyMatch(c -> BONUS.matcher(grid.words(c)).find());
        return bonus ? Optional.empty() : Optional.of(new Claim.Bound(score, weight, false, place));
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Optional<Fact> score = rows.get(r).score();
            if (rows.get(r).weight().isPresent() && score.isPresent()) {
                claims.add(bound(r, score.get()));
            }
        }
        return claims;
    }

    private Claim bound(int r, Fact score) {
        List<Fact> covered = new ArrayList<>(List.of(rows.get(r).weight().get()));
        for (int s = r + 1;
                s < rows.size()
                        && rows.get(s).score().isEmpty()
                        && rows.get(s).weight().isPresent();
                s++) {
            covered.add(rows.get(s).weight().get());
        }
        return covered.size() == 1
                ? new Claim.Bound(score, covered.get(0), false, place)
                : new Claim.Sum(score, covered, Closure.LOOSE, Optional.empty(), place);
    }
}
