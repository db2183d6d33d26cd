package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Claim.Ratio.Type;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.ScoreClaim;
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

    /** Each part has its own rate, which proves it: the total was added wrong, and taken over twice. */
    @Test
    void totalIsChangedWithAllThatFollowsIt() {
        List<Fact> parts = facts.all("13.5分 27.3分 36.9分");
        Fact total = facts.of("78.7分");
        Fact again = facts.of("78.7分");
        assertThat(mending(
                                Facts.sum(Closure.CLOSED, total, parts),
                                equal(total, again),
                                Facts.ratio(Type.RATE, facts.of("90.00%"), parts.get(0), facts.of("15分")),
                                Facts.ratio(Type.RATE, facts.of("91.00%"), parts.get(1), facts.of("30分")),
                                Facts.ratio(Type.RATE, facts.of("92.25%"), parts.get(2), facts.of("40分")),
                                Facts.ratio(Type.RATE, facts.of("92.59%"), total, facts.of("85分")))
                        .smallest())
                .singleElement()
                .satisfies(set -> assertThat(set)
                        .extracting(e -> e.value().toPlainString())
                        .containsExactlyInAnyOrder("77.7", "77.7", "91.41"));
    }

    /** 62.40% of 15 points is 9.36, and 88 points become 82.36: nobody has 30 points for the budget in a sheet of 115. */
    @Test
    void pointsThatThereAreAreNotChangedForAScore() {
        Fact weight = Facts.measuring(facts.of("15分"), Measure.WEIGHT);
        Fact score = Facts.measuring(facts.of("15分"), Measure.SCORE);
        Fact total = Facts.measuring(facts.of("88分"), Measure.SCORE);
        Fact rate = facts.of("62.40%");
        Claim spent = Facts.ratio(Type.COMPLETION, rate, facts.of("312.00万元"), facts.of("500.00万元"));
        Claim executed =
                new ScoreClaim.Scored(Optional.empty(), rate, weight, score, ScoreClaim.Way.EXECUTION, score.span());
        Claim points = Facts.sum(
                Closure.CLOSED, Facts.measuring(facts.of("100分"), Measure.WEIGHT), List.of(weight, facts.of("85分")));
        Claim scores = Facts.sum(Closure.CLOSED, total, List.of(score, facts.of("73分")));
        assertThat(mending(executed, spent, points, scores).smallest())
                .isNotEmpty()
                .allMatch(set -> set.stream().noneMatch(e -> e.fact().standsAt(weight)))
                .anyMatch(set -> set.stream()
                        .map(e -> e.value().stripTrailingZeros().toPlainString())
                        .toList()
                        .equals(List.of("9.36", "82.36")));
    }

    /** Points that make 105 are no reason for a sheet of 105. */
    @Test
    void hundredPointsOfASheetAreNotChanged() {
        Fact total = Facts.measuring(facts.of("100分"), Measure.WEIGHT);
        Claim points = Facts.sum(Closure.CLOSED, total, facts.all("25分 30分 50分"));
        assertThat(mending(points).smallest())
                .allMatch(set -> set.stream().noneMatch(e -> e.fact().standsAt(total)));
    }

    /** 2016万元 for 2016元, not 16.80万元 for 16.80亿元, which nobody writes here. */
    @Test
    void hundredMillionsAreOfferedOnlyWhereTheReportHasSome() {
        Fact delta = facts.of("16.80万元");
        Claim change = Facts.ratio(Type.RATE, facts.of("8.33%"), delta, facts.of("2016000万元"));
        assertThat(mending(change).smallest())
                .isNotEmpty()
                .allMatch(set -> set.stream().noneMatch(e -> e.fact().standsAt(delta)));
    }
}
