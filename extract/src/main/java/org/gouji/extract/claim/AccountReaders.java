package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/** The readers of what final accounts and budgets say in words of their own. */
final class AccountReaders {
    private AccountReaders() {}

    /**
     * The claims of a paragraph.
     *
     * @param facts those of its report
     */
    static List<Claim> read(Passage passage, List<Fact> facts) {
        List<Claim> claims = new ArrayList<>(GrandSideReader.read(passage));
        claims.addAll(AddedUpReader.read(passage));
        claims.addAll(VarianceRateReader.read(passage));
        claims.addAll(BothSidesReader.read(passage, facts));
        return claims;
    }

    /**
     * The claims of a report's classes of expenditure.
     *
     * @param facts its numbers
     */
    static List<Claim> classes(List<Passage> passages, List<Fact> facts) {
        List<Claim> claims = new ArrayList<>(ClassSharesReader.read(passages, facts));
        claims.addAll(FunctionLists.read(facts));
        return claims;
    }
}
