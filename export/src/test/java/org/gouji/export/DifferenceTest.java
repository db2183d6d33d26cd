package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gouji.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    @ParameterizedTest
    @CsvSource({
        "358.4万元, 328.4万元, +30万元",
        "128.40 万元, 158.4万元, -30万元",
        "'1,284,000元', 128.4万元, 0元",
        "88.61%, 90%, -1.39个百分点",
        "８８％, 90%, -2个百分点",
        "3440件, 3441件, -1件",
        "-3.2, -3.0, -0.2",
        "98分, 97.5分, +0.5分"
    })
    void statedLessComputedIsGivenWithItsUnit(String stated, String computed, String expected) {
        assertThat(Difference.of(stated, computed)).map(Difference::text).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"358.4万元, 90%", "约三百万元, 300万元", "3440件, 3440人", "12, ''", "10～12万元, 11万元"})
    void figuresThatDoNotCompareHaveNoDifference(String stated, String computed) {
        assertThat(Difference.of(stated, computed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"24.6万元, -24.6万元, 数额相同、方向相反", "26.85%, 28.65%, 列示数偏小 1.8个百分点", "358.4万元, 328.4万元, 列示数偏大 30万元"})
    void peopleAreToldWithoutASign(String stated, String computed, String expected) {
        assertThat(Difference.of(stated, computed).flatMap(Difference::words).map(Wording::zh))
                .hasValue(expected);
        assertThat(Difference.of("3件", "3件").flatMap(Difference::words)).isEmpty();
    }

    @Test
    void moneyIsGivenInYuanToo() {
        assertThat(Difference.of("1.2亿元", "11,000万元").flatMap(Difference::yuan))
                .hasValueSatisfying(yuan -> assertThat(yuan).isEqualByComparingTo(new BigDecimal("10000000")));
        assertThat(Difference.of("3%", "2%").flatMap(Difference::yuan)).isEmpty();
    }
}
