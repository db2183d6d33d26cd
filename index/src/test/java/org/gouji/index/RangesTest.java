package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RangesTest {
    @ParameterizedTest
    @CsvSource({"2022, 2022, 2022", "2021..2023, 2021, 2023", "2021.., 2021, 9999", "..2023, 0, 2023"})
    void yearsAreReadAsWritten(String written, int first, int last) {
        assertThat(YearRange.parse(written)).isEqualTo(new YearRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "22", "2021-2023", "2021...2023", "二〇二一", "2023..2021", "20211..20222"})
    void whatIsNoRangeOfYearsIsRefused(String written) {
        assertThatThrownBy(() -> YearRange.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "10万元..50万元, 100000, 500000",
        "0.5亿元.., 50000000, ''",
        "..12.34, '', 12.34",
        "-3..3, -3, 3",
        "1.5 万元, 15000, 15000"
    })
    void amountsAreReadInYuan(String written, String least, String most) {
        MoneyRange range = MoneyRange.parse(written);

        assertThat(range.least().map(Object::toString).orElse("")).isEqualTo(least);
        assertThat(range.most().map(Object::toString).orElse("")).isEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "万元", "5万..3万", "5斤", "1e9", "..x", "5..3"})
    void whatIsNoRangeOfAmountsIsRefused(String written) {
        assertThatThrownBy(() -> MoneyRange.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
