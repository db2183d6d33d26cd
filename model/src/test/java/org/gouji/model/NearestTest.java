package org.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("SHARE", "SHARE-SUM", "STRAY-YEAR", "公务接待费", "公务用车购置费");

    @ParameterizedTest
    @CsvSource({
        "SHAER, SHARE",
        "share, SHARE",
        "SHARE-SMU, SHARE-SUM",
        "STRAY_YEAR, STRAY-YEAR",
        "公务接代费, 公务接待费",
        "公务用车购置, 公务用车购置费"
    })
    void misspeltNameLeadsToTheNearest(String wrong, String name) {
        assertThat(Nearest.to(wrong, KNOWN)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"RATE, ''", "培训费, ''", "'', ''"})
    void nothingNearIsSuggestedForAnotherWord(String wrong, String nothing) {
        assertThat(Nearest.to(wrong, KNOWN)).isEmpty();
    }
}
