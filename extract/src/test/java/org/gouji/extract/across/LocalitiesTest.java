package org.gouji.extract.across;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalitiesTest {
    @ParameterizedTest
    @CsvSource({
        "城关镇安排资金, 石桥镇支出, true",
        "城关镇安排资金, 拨付城关镇, false",
        "向柳湾乡和石桥镇拨付, 石桥镇支出, false",
        "第二小学补助, 县实验小学补助, true",
        "各乡镇安排资金, 石桥镇支出, false",
        "12个行政村修路, 石桥村修路, false",
        "安排资金, 石桥镇支出, false"
    })
    void townsOfOtherNamesAreApart(String words, String others, boolean apart) {
        assertThat(Localities.apart(words, others)).isEqualTo(apart);
        assertThat(Localities.apart(others, words)).isEqualTo(apart);
    }
}
