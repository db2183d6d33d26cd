package org.gouji.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final Map<String, Integer> JUDGED = Map.of("a", 3, "b", 2, "c", 1, "d", 0);

    @Test
    void theBestOrderIsWorthOneAndAnyOtherLess() {
        assertThat(Measures.of(List.of("a", "b", "c", "d"), JUDGED).ndcg()).isCloseTo(1, within(1e-12));
        assertThat(Measures.of(List.of("b", "a", "c", "d"), JUDGED).ndcg()).isLessThan(1);
    }

    @Test
    void gainsAreDiscountedByRank() {
        double best = 7 + 3 / (Math.log(3) / Math.log(2)) + 1 / 2.0;
        assertThat(Measures.of(List.of("d", "b"), JUDGED).ndcg())
                .isCloseTo(3 / (Math.log(3) / Math.log(2)) / best, within(1e-12));
    }

    @Test
    void recallCountsWhatIsOfUseAndNothingLess() {
        Measures measures = Measures.of(List.of("c", "a"), JUDGED);

        assertThat(measures.recall()).isEqualTo(0.5);
        assertThat(measures.reachable()).isEqualTo(0.5);
    }

    @Test
    void whatNobodyJudgedIsCountedAndWorthNothing() {
        Measures measures = Measures.of(List.of("x", "a"), JUDGED);

        assertThat(measures.unjudged()).isEqualTo(1);
        assertThat(measures.ndcg()).isLessThan(0.65);
    }

    @Test
    void nothingBehindTheTenthPlaceCounts() {
        List<String> late = List.of("d", "d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9", "a");
        assertThat(Measures.of(late, JUDGED).ndcg()).isZero();
    }

    @Test
    void sameResultsAreNoDifferenceAndOneSidedOnesAreNoChance() {
        assertThat(Paired.of(List.of(0.5, 0.7), List.of(0.5, 0.7)).chance()).isEqualTo(1);
        List<Double> high = List.of(0.9, 0.8, 0.9, 0.8, 0.9, 0.8, 0.9, 0.8, 0.9, 0.8);
        Paired paired = Paired.of(high, high.stream().map(value -> value - 0.3).toList());

        assertThat(paired.difference()).isCloseTo(0.3, within(1e-12));
        assertThat(paired.better()).isEqualTo(10);
        assertThat(paired.chance()).isLessThan(0.01);
    }
}
