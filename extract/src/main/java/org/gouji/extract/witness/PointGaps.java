package org.gouji.extract.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.text.Pairs;
import org.gouji.model.Claim;
import org.gouji.model.Quantity.Form;
import org.gouji.model.Quantity.Percentage;

/** Finds the two rates that percentage points are the distance of: 合格率98.2%，比上年97.1%提高1.1个百分点，比目标95%高3.2个百分点. */
final class PointGaps {
    private static final int NEAR = 4;
    private static final int FAR = 40;

    private final Field field;

    PointGaps(Field field) {
        this.field = field;
    }

    List<Claim> read(Known known) {
        List<Claim> claims = new ArrayList<>();
        for (Num points : field.numbers()) {
            boolean open = points.fact().quantity() instanceof Percentage percentage
                    && percentage.form() == Form.POINTS
                    && !percentage.number().approximate()
                    && points.value().signum() > 0
                    && !known.has(points);
            if (open) {
                gap(points).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** Of the rates of its sentence, the nearest two; or one of them and one of the same name told before. */
    private Optional<Claim> gap(Num points) {
        List<Num> here = field.around(points, NEAR, 1, n -> n.percentage() && n.sentence() == points.sentence());
        List<Num> all = field.before(points, FAR, Num::percentage);
        for (Num one : here) {
            for (Num other : all) {
                boolean same = other.sentence() == points.sentence()
                        || Pairs.shared(one.named(), other.named()) > 0 && other.decimals() + one.decimals() > 0;
                if (one.at() != other.at() && same && apart(points, one, other)) {
                    boolean more = one.value().compareTo(other.value()) > 0;
                    return Optional.of(new Claim.Formula(
                            points.fact(),
                            List.of(more ? one.fact() : other.fact(), more ? other.fact() : one.fact()),
                            "#0 - #1"));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean apart(Num points, Num one, Num other) {
        return one.value().subtract(other.value()).abs().compareTo(points.value()) == 0;
    }
}
