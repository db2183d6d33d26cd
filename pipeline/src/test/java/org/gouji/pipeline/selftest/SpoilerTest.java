package org.gouji.pipeline.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpoilerTest {
    @ParameterizedTest
    @CsvSource({
        "71.73, 71.74, false",
        "71.73, 72.73, true",
        "446.36, 446.96, false",
        "12, 13, true",
        "2100, 2110, false"
    })
    void changesThatRoundingExplainsAreNotMade(String right, String wrong, boolean far) {
        assertThat(Spoiler.far(right, wrong)).isEqualTo(far);
    }

    @Test
    void swappedDigitsKeepTheLookOfTheNumber() {
        assertThat(Spoiler.swaps("446.36", false)).containsExactly("464.36");
        assertThat(Spoiler.swaps("100.00", false)).isEmpty();
    }

    @Test
    void percentageStaysBelowAHundredAndTheLastDecimalStays() {
        List<String> wrong = Spoiler.digits("98.32", true);

        assertThat(wrong).isNotEmpty().allMatch(number -> number.endsWith("2")).doesNotContain("198.32");
        assertThat(Spoiler.digits("9", true)).hasSize(8);
    }
}
