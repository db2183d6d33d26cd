package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Claim.Ratio.Type;
import org.gouji.model.Fact;
import org.gouji.model.ScoreClaim;
import org.gouji.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class TouchTest {
    private final Facts facts = new Facts();
    private final Fact a = facts.of("60.00%");
    private final Fact b = facts.of("40.00%");
    private final Fact c = facts.of("100.00%");
    private final Fact stranger = facts.of("60.00%");
    private final Span place = new Span(0, 1);

    /** Every claim rests on each of its numbers, wherever it stands, and on no equal number elsewhere. */
    @TestFactory
    Stream<DynamicTest> claimRestsOnItsNumbers() {
        Optional<Fact> none = Optional.empty();
        Claim sum = Facts.sum(Closure.CLOSED, c, List.of(a, b));
        return Stream.of(
                        rests(sum, a, b, c),
                        rests(Facts.ratio(Type.SHARE, a, b, c), a, b, c),
                        rests(
                                new Claim.Change(
                                        Optional.of(a),
                                        Optional.of(b),
                                        Optional.of(c),
                                        none,
                                        Optional.empty(),
                                        Optional.empty(),
                                        place),
                                a,
                                b,
                                c),
                        rests(new Equal(a, b, Equal.Type.STATED, place), a, b),
                        rests(new Claim.Formula(a, List.of(b, c), "#0/#1", place), a, b, c),
                        rests(new Claim.Bound(a, b, false, place), a, b),
                        rests(
                                new ScoreClaim.Band(a, b, Optional.of(c), BigDecimal.ZERO, BigDecimal.TEN, place),
                                a,
                                b,
                                c),
                        rests(new Claim.Whole(List.of(a, b), place), a, b),
                        rests(new Claim.Level(a, Optional.of(b), BigDecimal.TEN, Direction.UP, place), a, b),
                        rests(new Claim.Enumeration(a, List.of(place), place), a),
                        rests(new Claim.OneOf(List.of(sum, new Equal(a, b, Equal.Type.STATED, place)), place), a, b, c))
                .flatMap(s -> s);
    }

    private Stream<DynamicTest> rests(Claim claim, Fact... numbers) {
        return Stream.of(DynamicTest.dynamicTest(claim.getClass().getSimpleName(), () -> {
            assertThat(numbers).allMatch(n -> Touch.rests(claim, n));
            assertThat(Touch.rests(claim, stranger)).isFalse();
        }));
    }
}
