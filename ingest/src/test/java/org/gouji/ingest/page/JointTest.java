package org.gouji.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointTest {
    @ParameterizedTest
    @CsvSource({
        "其中2023年326.81万, '元、2024年385.45万元', true",
        "其中2023年326.81, '万元、2024年385.45万元', true",
        "较上年增长12.5, '%，主要是', true",
        "截至2023, '元旦前完成', false",
        "全年支出326.81万元, '元、', false",
        "全年支出326.81, '台设备', false"
    })
    void anAmountGoesOnWithTheUnitOnTheNextLine(String above, String below, boolean goesOn) {
        assertThat(Joint.insideAmount(above, below)).isEqualTo(goesOn);
    }
}
