package org.gouji.extract.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeansTest {
    @ParameterizedTest
    @CsvSource({
        "笔均放款, true",
        "，人均, true",
        "日均处理, true",
        "平均每户, true",
        "每平方米, true",
        "，收、支总计均为, false",
        "人均纯收入高于全县的农户有, false",
        "合计, false"
    })
    void meansAreToldFromWhatIsSaidOfAll(String lead, boolean mean) {
        assertThat(Means.named(lead)).isEqualTo(mean);
    }

    @ParameterizedTest
    @CsvSource({"，合计支出, true", "；总计：, true", "小计为, true", "，共计, true", "，共, false", "合计占, false"})
    void whatPartsMakeIsNamedBehindThem(String lead, boolean total) {
        assertThat(Together.named(lead)).isEqualTo(total);
    }
}
