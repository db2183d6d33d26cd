package org.gouji.extract.claim;

import java.util.List;
import java.util.OptionalInt;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/** The readers of parts and what they make, and of things numbered and listed. */
final class ListReaders {
    private final ListReader lists;
    private final ListClaims listed;
    private final SpreadListReader spread;

    ListReaders(Vocabulary vocabulary, Naming naming) {
        this.lists = new ListReader(vocabulary, naming);
        this.listed = new ListClaims(vocabulary);
        this.spread = new SpreadListReader(vocabulary);
    }

    /** Adds the claims of a paragraph's lists, which it gives. */
    List<ListReader.Found> read(Passage passage, FactIndex index, List<Claim> claims) {
        List<ListReader.Found> found = lists.lists(passage, index);
        claims.addAll(listed.claims(found));
        ComplementReader.read(passage, claims);
        return found;
    }

    /**
     * Adds the claims of a paragraph that are of no list with a total of its own before it.
     *
     * @param facts those of its report
     * @param claims what has been read of the paragraph already
     */
    static void others(Passage passage, List<Fact> facts, OptionalInt year, List<Claim> claims) {
        claims.addAll(TogetherReader.read(passage));
        claims.addAll(BracketPartsReader.read(passage));
        claims.addAll(FarSumReader.read(passage, facts, year));
        claims.addAll(CountClassesReader.read(passage, facts));
        claims.addAll(QuarterReader.read(passage));
        List<Claim> counted = EnumerationReader.read(passage);
        claims.addAll(counted);
        claims.addAll(NamedPartsReader.read(passage));
        claims.addAll(CountedListReader.read(passage, counted));
        claims.addAll(RestReader.read(passage, claims));
    }

    /** Adds the claims of lists whose parts stand in paragraphs of their own. */
    void spread(List<Passage> passages, List<Fact> facts, List<Claim> claims) {
        claims.addAll(spread.read(passages));
        claims.addAll(MakeupReader.read(passages, claims));
        claims.addAll(ClassSharesReader.read(passages, facts));
        claims.addAll(FunctionLists.read(facts));
    }
}
