package org.gouji.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/** 得分 within 分值; a score that stands for several rows against the points of all of them. */
record ScoreBounds(List<ScoreSheet.Row> rows, Span place) {
    ScoreBounds {
        rows = List.copyOf(rows);
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
