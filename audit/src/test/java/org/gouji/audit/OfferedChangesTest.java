package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Claim.Ratio.Type;
import org.gouji.model.Fact;
import org.junit.jupiter.api.Test;

/** What is not offered as a change: it would not hold, or break what holds. */
final class OfferedChangesTest {
    private final Rules rules = Rules.standard();
    private final Facts facts = new Facts();

    private Repair.Mending mending(Claim... claims) {
        Graph graph = new Graph(rules, List.of(claims));
        return new Repair(graph)
                .of(graph.of(List.of(claims)).stream()
                        .filter(n -> n.printed() == Graph.State.BROKEN)
                        .toList());
    }

    private static Claim equal(Fact first, Fact second) {
        return new Equal(first, second, Equal.Type.SAME_FACT, first.span());
    }

    /** The list may end before its last part; the change is for the list that is told to be broken. */
    @Test
    void changeThatMendsAnotherReadingOnlyIsNotOffered() {
        Fact total = facts.of("86万元");
        List<Fact> parts = facts.all("44万元 20万元 42万元 37万元");
        Claim choice = new Claim.OneOf(
                List.of(
                        Facts.sum(Closure.UNSAID, total, parts),
                        Facts.sum(Closure.UNSAID, total, parts.subList(0, 3)),
                        Facts.sum(Closure.UNSAID, total, parts.subList(0, 2))),
                total.span());
        assertThat(mending(choice).smallest()).isEmpty();
    }

    /** 45元 for 45万元 makes 88 only because so little vanishes beside 37 and 51. */
    @Test
    void whatVanishesInRoundingIsNotOffered() {
        Claim sum = facts.sum(Closure.UNSAID, "88万元", "45万元 37万元 51万元");
        assertThat(mending(sum).smallest()).isEmpty();
    }

    /** 44 + 2 + 38 is 84, which may be 86 where all are rounded, and is no reason to change 20 to 2. */
    @Test
    void changeThatLeavesAGapWithinRoundingIsNotOffered() {
        Claim sum = facts.sum(Closure.CLOSED, "86万元", "44万元 20万元 38万元");
        assertThat(mending(sum).smallest())
                .isNotEmpty()
                .allMatch(edits -> edits.stream().noneMatch(e -> e.value().intValue() == 20_000));
    }

    /** 97 of 100 is 97 %: that it may have been 96.5 before rounding is no reason to change 98 to 97 for 96 %. */
    @Test
    void changeThatLeavesTheRateAtTheEdgeOfRoundingIsNotOffered() {
        Fact part = facts.of("98万元");
        Claim rate = Facts.ratio(Type.RATE, facts.of("96%"), part, facts.of("100万元"));
        assertThat(mending(rate).smallest())
                .isNotEmpty()
                .allMatch(edits -> edits.stream()
                        .noneMatch(e -> e.fact().standsAt(part) && e.value().intValue() == 970_000));
    }

    /** 1220 is 1050 + 130 + 40: the last part is left over, but nobody has meant to print nothing there. */
    @Test
    void partIsNotChangedToNothing() {
        Claim sum = facts.sum(Closure.CLOSED, "1220.00万元", "1050.00万元 130.00万元 40.00万元 25.50万元");
        assertThat(mending(sum).smallest())
                .allMatch(edits -> edits.stream().noneMatch(e -> e.value().signum() == 0));
    }

    /** Far apart, two prints of one item are a warning; where they agree to the digit, both are changed or none. */
    @Test
    void changeThatBreaksWhatHoldsExactlyIsNotOfferedAlone() {
        Fact number = facts.of("218.46万元");
        Fact again = facts.of("218.46万元");
        Claim one = Facts.sum(Closure.CLOSED, facts.of("446.36万元"), List.of(number, facts.of("107.90万元")));
        Claim two = Facts.sum(Closure.CLOSED, facts.of("350.00万元"), List.of(number, facts.of("11.54万元")));
        assertThat(mending(one, two).smallest())
                .singleElement()
                .satisfies(set -> assertThat(set).hasSize(1));
        assertThat(mending(one, two, equal(number, again)).smallest())
                .isNotEmpty()
                .allMatch(set -> set.stream().noneMatch(e -> e.fact().standsAt(number))
                        || set.stream().anyMatch(e -> e.fact().standsAt(again)));
    }
}
