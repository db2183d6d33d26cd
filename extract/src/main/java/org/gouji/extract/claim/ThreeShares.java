package org.gouji.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.sentence.Mention;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;

/** What a bare share of one of the three public expenses (三公经费) is of. */
final class ThreeShares {
    private static final Set<String> THREE = Set.of("sg.abroad", "sg.car", "sg.reception");

    private ThreeShares() {}

    /** 公务接待费支出5万元，占20%, in the section of the three public expenses: of them all, as the section says before. */
    static Optional<Fact> whole(Mention part, FactIndex index) {
        if (!THREE.contains(part.fact().key())) {
            return Optional.empty();
        }
        int at = part.fact().span().start();
        List<Fact> totals = index.nearest(
                "sg.total",
                at,
                f -> f.measure() == part.measure()
                        && f.year().equals(part.fact().year())
                        && f.place().section() == part.fact().place().section()
                        && f.place().kind() == PlaceKind.PROSE
                        && f.span().start() < at);
        return totals.size() == 1 ? Optional.of(totals.get(0)) : Optional.empty();
    }
}
