package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/** The readers of what accounts and budgets say in words of their own: what there was, came, went and is left. */
final class AccountReaders {
    private static final List<Function<Passage, List<Claim>>> ALL = List.of(
            EvenReader::read,
            BalanceReader::read,
            GapReader::read,
            NetReader::read,
            StockReader::read,
            VacancyReader::read,
            BudgetMadeReader::read,
            AdjustmentReader::read,
            GrandSideReader::read,
            AddedUpReader::read);

    private AccountReaders() {}

    /**
     * The claims of a paragraph.
     *
     * @param facts those of its report
     */
    static List<Claim> read(Passage passage, List<Fact> facts) {
        List<Claim> claims = new ArrayList<>();
        ALL.forEach(reader -> claims.addAll(reader.apply(passage)));
        claims.addAll(PlanReader.read(passage, facts));
        return claims;
    }
}
