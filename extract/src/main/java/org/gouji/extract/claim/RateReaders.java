package org.gouji.extract.claim;

import java.util.List;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/** The readers of shares and rates. */
final class RateReaders {
    private final Naming naming;
    private final RatioReader ratios;

    RateReaders(Naming naming, Vocabulary vocabulary) {
        this.naming = naming;
        this.ratios = new RatioReader(naming, vocabulary);
    }

    /**
     * Adds the claims of a paragraph.
     *
     * @param lists its lists
     * @param unit the facts of the unit's papers, which the index is of
     * @param claims what has been read of it already
     */
    void read(Passage passage, List<ListReader.Found> lists, List<Fact> unit, FactIndex index, List<Claim> claims) {
        claims.addAll(ratios.read(passage, lists, index));
        claims.addAll(Supplements.widened(passage, CompletionReader.read(passage, naming, index)));
        claims.addAll(Supplements.widened(passage, RateReader.read(passage)));
        claims.addAll(DoneReader.read(passage, claims));
        claims.addAll(InvestedReader.read(passage, claims));
        claims.addAll(RateBehindReader.read(passage, claims));
        claims.addAll(BracketSharesReader.read(passage));
        claims.addAll(PaidSharesReader.read(passage));
        claims.addAll(NamedRateReader.read(passage, naming, unit, claims));
        claims.addAll(BracketRateReader.read(passage));
        BaseBehindReader.read(passage, claims);
    }

    /** Adds what rates are of that stands in another paragraph than they, in what has been read of a report. */
    static void spread(List<Passage> passages, List<Fact> unit, List<Claim> claims) {
        claims.addAll(GrantedReader.read(passages, claims));
        claims.addAll(ArrivedReader.read(passages, claims));
        ExpenseSharesReader.read(passages, claims);
        OtherBases bases = new OtherBases(unit);
        claims.replaceAll(bases::widened);
        claims.addAll(LeftOfBaseReader.read(passages, claims));
    }

    /** The claims of a report, of which shares are of what those beside them are of. */
    static List<Claim> sure(List<Claim> claims, List<Passage> passages, List<Fact> unit) {
        return SiblingShares.sure(DealtShares.sure(claims, passages, unit), passages);
    }
}
