package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Claim.Oddity;
import org.gouji.model.Claim.Ratio.Type;
import org.gouji.model.Fact;
import org.gouji.model.ScoreClaim;
import org.gouji.model.Span;
import org.junit.jupiter.api.Test;

/** A rule has nothing to say of claims that are not of its family: that it is not asked of them loses nothing. */
final class FamilyTest {
    private final Facts facts = new Facts();
    private final Fact a = facts.of("60.00%");
    private final Fact b = facts.of("40.00%");
    private final Fact c = facts.of("100.00%");
    private final Span place = new Span(0, 1);

    @Test
    void whatARuleJudgesIsOfItsFamily() {
        for (Claim claim : claims()) {
            List<Rule> judging = Rules.standard().all().stream()
                    .filter(rule -> !rule.judge(claim, Values.printed()).isEmpty())
                    .toList();
            assertThat(judging).as(claim.getClass().getSimpleName()).isNotEmpty();
            assertThat(judging)
                    .as(claim.getClass().getSimpleName())
                    .allMatch(rule -> rule.family().isInstance(claim));
        }
    }

    private List<Claim> claims() {
        Claim change = new Claim.Change(
                Optional.of(a),
                Optional.of(b),
                Optional.empty(),
                Optional.of(c),
                Optional.empty(),
                Optional.empty(),
                place);
        return List.of(
                Facts.sum(Closure.CLOSED, c, List.of(a, b)),
                Facts.ratio(Type.SHARE, a, b, c),
                Facts.ratio(Type.COMPLETION, a, b, c),
                Facts.ratio(Type.RATE, a, b, c),
                change,
                new Equal(a, b, Equal.Type.STATED, place),
                new Equal(a, b, Equal.Type.CHART, place),
                new Claim.Formula(a, List.of(b, c), "#0/#1", place),
                new Claim.Bound(a, b, false, place),
                new ScoreClaim.Band(a, b, Optional.of(c), BigDecimal.ZERO, BigDecimal.TEN, place),
                new Claim.Whole(List.of(a, b), place),
                new Claim.Level(a, Optional.of(b), BigDecimal.TEN, Direction.UP, place),
                new Claim.Enumeration(a, List.of(place), place),
                new Oddity(Oddity.Type.TEMPLATE_LEFT, place, Optional.empty(), List.of(), place));
    }
}
