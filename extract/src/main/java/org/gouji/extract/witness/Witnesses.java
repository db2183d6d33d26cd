package org.gouji.extract.witness;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;

/** Looks for the operands of the derived numbers of a report that its words leave unbound. */
public final class Witnesses {
    private Witnesses() {}

    /**
     * What can be confirmed beyond the claims that the words make.
     *
     * @param passages the paragraphs of one report
     * @param claims what the words claim of their numbers
     */
    public static List<Claim> read(List<Passage> passages, List<Claim> claims) {
        Field field = Field.of(passages);
        Known known = Known.of(claims);
        List<Claim> found = new ArrayList<>(new Sums(field).read());
        found.addAll(new Moves(field).read());
        found.addAll(new Wholes(field).read());
        found.addAll(new Differences(field).read(known));
        found.addAll(new Rates(field).read(known));
        found.addAll(new Products(field).read(known));
        found.addAll(new Balances(field).read());
        found.addAll(new Quotas(field).read());
        return found;
    }
}
