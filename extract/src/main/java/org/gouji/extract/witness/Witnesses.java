package org.gouji.extract.witness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/** Looks for the operands of the derived numbers of a report that its words leave unbound. */
public final class Witnesses {
    private Witnesses() {}

    /**
     * What can be confirmed beyond the claims that the words make; no numbers are tied together twice.
     *
     * @param passages the paragraphs of one report
     * @param claims what the words claim of their numbers
     */
    public static List<Claim> read(List<Passage> passages, List<Claim> claims) {
        return of(Field.of(passages), claims);
    }

    /** The same for numbers that are given. */
    static List<Claim> of(Field field, List<Claim> claims) {
        Known known = Known.of(claims);
        List<Claim> found = new ArrayList<>(new Balances(field).read());
        found.addAll(new Differences(field).read(known));
        found.addAll(new Moves(field).read());
        found.addAll(new Sums(field, claims).read());
        found.addAll(new Remainders(field).read());
        found.addAll(new MarkedItems(field).read());
        found.addAll(new Wholes(field).read());
        found.addAll(new Groups(field).read());
        found.addAll(new Rates(field).read(known));
        found.addAll(new BracketShares(field).read());
        found.addAll(new Products(field).read(known));
        found.addAll(new Averages(field).read(known));
        found.addAll(new PointGaps(field).read(known));
        found.addAll(new Quotas(field).read());
        found.addAll(new Points(field).read());
        found.addAll(new Visits(field).read());
        found.addAll(new Accounts(field).read());
        Blends blends = new Blends(field);
        List<Claim> blended = new ArrayList<>(blends.read(claims));
        blended.addAll(blends.read(found));
        found.addAll(blended);
        found.addAll(new Increments(field).read(claims));
        Set<Tie> stated = new HashSet<>();
        claims.forEach(claim -> stated(claim, stated));
        Set<Set<Span>> tied = new HashSet<>();
        return found.stream()
                .filter(claim -> !stated.contains(Tie.of(claim)))
                .filter(claim ->
                        !(claim instanceof Claim.Sum) || !stated.contains(new Tie(Claim.Formula.class, spans(claim))))
                .filter(claim -> tied.add(spans(claim)))
                .toList();
    }

    /** Numbers tied together by one kind of claim: a sum of two that fails may be a difference that holds. */
    private record Tie(Class<?> kind, Set<Span> spans) {
        static Tie of(Claim claim) {
            return new Tie(claim.getClass(), Witnesses.spans(claim));
        }
    }

    private static void stated(Claim claim, Set<Tie> stated) {
        if (claim instanceof Claim.OneOf choice) {
            choice.readings().forEach(reading -> stated(reading, stated));
        } else {
            stated.add(Tie.of(claim));
        }
    }

    static Set<Span> spans(Claim claim) {
        return facts(claim).map(Fact::span).collect(Collectors.toSet());
    }

    /** The numbers of the kinds of claim that work one number out from others; none of the rest. */
    private static Stream<Fact> facts(Claim claim) {
        if (claim instanceof Claim.Sum sum) {
            return Stream.concat(Stream.of(sum.total()), sum.parts().stream());
        }
        if (claim instanceof Claim.Ratio ratio) {
            return Stream.of(ratio.rate(), ratio.part(), ratio.base());
        }
        if (claim instanceof Claim.Formula formula) {
            return Stream.concat(Stream.of(formula.result()), formula.operands().stream());
        }
        if (claim instanceof Claim.Change change) {
            return Stream.of(change.current(), change.delta(), change.rate(), change.prior())
                    .flatMap(Optional::stream);
        }
        if (claim instanceof Claim.Whole whole) {
            return whole.shares().stream();
        }
        return claim instanceof Claim.Bound bound ? Stream.of(bound.lesser(), bound.greater()) : Stream.empty();
    }
}
