package org.gouji.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022年度收支             | 2022年度=2022
            截至 2023 年底           | 2023 年=2023
            2020—2021年奖金          | 2020=2020 & 2021年=2021
            二〇二二年               | 二〇二二年=2022
            二○二一年度              | 二○二一年度=2021
            二0二二年                | 二0二二年=2022
            填报日期：2021.9.30      | 2021=2021
            日期2021-09-30           | 2021=2021
            1.2022年工作             | 2022年=2022
            〔2023〕59号             | ''
            2022万元                 | ''
            12022年                  | ''
            3022年                   | ''
            2021.93                  | ''
            """)
    void yearsAreFound(String text, String expected) {
        assertThat(NumberReader.standard().years(Readings.line(text)).stream()
                        .map(mention -> mention.span().in(text) + "=" + mention.year())
                        .collect(Collectors.joining(" & ")))
                .isEqualTo(expected);
    }
}
