package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;

/**
 * Adds to a rate whose base the text does not name one more reading, the number that makes it as printed: 结余率 of what had arrived a section
 * before, 按期办结率 of what was received. A rate is wrong only where no base within reach fits.
 */
final class OtherBases {
    /** A rate of so many digits meets another base by chance once in hundreds. */
    private static final int TELLING = 3;

    /** The letters of 的. */
    private static final int OF = 1;

    private final List<Fact> facts;
    /** Most reports have no rate that is asked about. */
    private Optional<Bases> bases = Optional.empty();

    /** @param facts all numbers of one unit and year */
    OtherBases(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** The claim, or the claim and one reading more. */
    Claim widened(Claim claim) {
        List<Claim> readings = claim instanceof Claim.OneOf choice ? choice.readings() : List.of(claim);
        boolean open = readings.stream()
                .allMatch(r -> r instanceof Ratio ratio && !ratio.baseNamed() && !adjoins(ratio) && !fits(ratio));
        Optional<Claim> other = open ? other((Ratio) readings.get(0)) : Optional.empty();
        if (other.isEmpty()) {
            return claim;
        }
        List<Claim> more = new ArrayList<>(readings);
        more.add(other.get());
        return new Claim.OneOf(more, claim.place());
    }

    /** 完成预算8.00万元的85.5%: the base that the rate follows is named, whatever else would make it. */
    private static boolean adjoins(Ratio ratio) {
        int gap = ratio.rate().span().start() - ratio.base().span().end();
        return gap == OF;
    }

    private Optional<Claim> other(Ratio ratio) {
        Bases known = bases.orElseGet(() -> Bases.of(facts));
        bases = Optional.of(known);
        List<Fact> fitting = (anywhere(ratio) ? known.making(ratio) : known.near(ratio))
                .filter(f -> !f.standsAt(ratio.part()) && alike(ratio.part(), f) && fits(ratio, f))
                .toList();
        return fitting.stream()
                .filter(f -> rounds(ratio, f))
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .map(f -> new Ratio(ratio.rate(), ratio.part(), f, ratio.type(), false, ratio.place()));
    }

    /** Whether the base of a rate may stand anywhere in the report. */
    private static boolean anywhere(Ratio ratio) {
        return ratio.part().quantity() instanceof Quantity.Amount
                && ratio.rate().quantity().number().value().stripTrailingZeros().precision() >= TELLING;
    }

    private static boolean alike(Fact part, Fact base) {
        return part.quantity() instanceof Quantity.Amount
                ? base.quantity() instanceof Quantity.Amount
                : base.quantity() instanceof Quantity.Count
                        && base.quantity().unit().equals(part.quantity().unit());
    }

    /** Whether a rate is what its part makes of its base. */
    static boolean fits(Ratio ratio) {
        return ratio.base().quantity().value().signum() > 0 && fits(ratio, ratio.base());
    }

    /** Whether the quotient prints as the rate, rounded or cut. */
    private static boolean fits(Ratio ratio, Fact base) {
        return ratio.rate().quantity().prints(quotient(ratio, base));
    }

    /** Whether it does so rounded: likelier than cut. */
    private static boolean rounds(Ratio ratio, Fact base) {
        BigDecimal off =
                quotient(ratio, base).subtract(ratio.rate().quantity().value()).abs();
        return off.compareTo(ratio.rate().quantity().halfUnit()) <= 0;
    }

    private static BigDecimal quotient(Ratio ratio, Fact base) {
        return ratio.part()
                .quantity()
                .value()
                .movePointRight(2)
                .divide(base.quantity().value(), MathContext.DECIMAL64);
    }
}
