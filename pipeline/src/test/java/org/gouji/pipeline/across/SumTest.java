package org.gouji.pipeline.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gouji.model.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            5123600, 50,   5123600, 50,   EXACT
            5120000, 5000, 5123600, 50,   ROUNDED
            5123600, 50,   5123699, 50,   ROUNDED
            5120000, 500,  5120700, 50,   TRUNCATED
            5123600, 50,   5132600, 50,   BROKEN
            0,       0,    100,     50,   BROKEN
            """)
    void twoPrintsOfOneFigureAreEqualOrRoundedOrCutOrDiffer(
            BigDecimal one, BigDecimal half, BigDecimal other, BigDecimal otherHalf, Verdict verdict) {
        assertThat(new Sum(one, half).against(new Sum(other, otherHalf))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            27415300, 27451300, true
            27415300, 27415300, false
            27415300, 27425300, false
            27415300, 24715300, true
            27415300, 24751300, false
            240000,   420000,   false
            27415300, 2741530,  false
            """)
    void twoNeighboursThatChangedPlacesAreASlip(BigDecimal one, BigDecimal other, boolean swapped) {
        BigDecimal half = BigDecimal.valueOf(50);
        assertThat(new Sum(one, half).swapped(new Sum(other, half))).isEqualTo(swapped);
    }
}
