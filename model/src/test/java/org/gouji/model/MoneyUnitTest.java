package org.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyUnitTest {
    @ParameterizedTest
    @EnumSource
    void halfTheLastDigitIsFiveOfTheNextInYuan(MoneyUnit unit) {
        for (int decimals = -12; decimals <= 12; decimals++) {
            BigDecimal half = unit.toYuan(BigDecimal.valueOf(5, decimals + 1));
            assertThat(unit.halfUnit(decimals)).isEqualTo(half);
            assertThat(new Printed(
                                    BigDecimal.ONE.setScale(Math.max(0, decimals)),
                                    Printed.Approximation.NONE,
                                    new Span(0, 1))
                            .halfUnit())
                    .isEqualTo(BigDecimal.valueOf(5, Math.max(0, decimals) + 1));
        }
    }
}
