package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Quantity;

/**
 * Adds to a rate whose base the text does not name one more reading, the number that makes it as printed: 结余率 of what had arrived a section
 * before, 按期办结率 of what was received. A rate is wrong only where no base within reach fits.
 */
final class OtherBases {
    /** A rate of so many digits meets another base by chance once in hundreds. */
    private static final int TELLING = 3;

    /** Things counted are told of in one paragraph. */
    private static final int NEAR = 240;

    private final List<Fact> facts;

    /** @param facts all numbers of one unit and year */
    OtherBases(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** The claim, or the claim and one reading more. */
    Claim widened(Claim claim) {
        List<Claim> readings = claim instanceof Claim.OneOf choice ? choice.readings() : List.of(claim);
        boolean open = readings.stream().allMatch(r -> r instanceof Ratio ratio && !ratio.baseNamed() && !fits(ratio));
        Optional<Claim> other = open ? other((Ratio) readings.get(0)) : Optional.empty();
        if (other.isEmpty()) {
            return claim;
        }
        List<Claim> more = new ArrayList<>(readings);
        more.add(other.get());
        return new Claim.OneOf(more, claim.place());
    }

    private Optional<Claim> other(Ratio ratio) {
        return facts.stream()
                .filter(f -> !f.standsAt(ratio.part()) && within(ratio, f) && fits(ratio, f))
                .findFirst()
                .map(f -> new Ratio(ratio.rate(), ratio.part(), f, ratio.type(), false, ratio.place()));
    }

    private static boolean within(Ratio ratio, Fact base) {
        boolean plain = base.place().kind() != PlaceKind.CHART
                && !base.quantity().number().approximate()
                && base.quantity().value().signum() > 0;
        boolean telling =
                ratio.rate().quantity().number().value().stripTrailingZeros().precision() >= TELLING;
        int apart = ratio.rate().span().start() - base.span().start();
        boolean near = apart > 0 && apart < NEAR;
        if (ratio.part().quantity() instanceof Quantity.Amount) {
            return plain && base.quantity() instanceof Quantity.Amount && (telling || near);
        }
        return plain
                && near
                && base.quantity() instanceof Quantity.Count
                && base.quantity().unit().equals(ratio.part().quantity().unit());
    }

    private static boolean fits(Ratio ratio) {
        return ratio.base().quantity().value().signum() > 0 && fits(ratio, ratio.base());
    }

    /** Whether the quotient prints as the rate, rounded or cut. */
    private static boolean fits(Ratio ratio, Fact base) {
        BigDecimal made = ratio.part()
                .quantity()
                .value()
                .movePointRight(2)
                .divide(base.quantity().value(), MathContext.DECIMAL64);
        return ratio.rate().quantity().prints(made);
    }
}
