package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/** The readers of what changed against another year or against the budget. */
final class ChangeReaders {
    private ChangeReaders() {}

    /**
     * The claims of a paragraph.
     *
     * @param facts those of its report
     * @param index those of the unit's papers
     */
    static List<Claim> read(Passage passage, List<Fact> facts, FactIndex index) {
        List<Claim> claims = new ArrayList<>(ChangeReader.read(passage, index));
        claims.addAll(YearChangeReader.read(passage));
        claims.addAll(FromToReader.read(passage));
        claims.addAll(PointsReader.read(passage));
        claims.addAll(VarianceRateReader.read(passage));
        claims.addAll(BothSidesReader.read(passage, facts));
        return claims;
    }
}
