package org.gouji.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.model.Block;
import org.gouji.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a page, parted by semicolons, and those that are labels of an axis. */
class AxisLabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            图1;360;359;358;357;2022年 2023年          | 360 359 358 357
            0%;20%;40%;60%;80%                        | 0% 20% 40% 60% 80%
            1,500.00;1,000.00;500.00;0.00;说明        | 1,500.00 1,000.00 500.00 0.00
            0;100;200;说明                            | ''
            12;12;12;12                               | ''
            512.40;398.25;114.15;20.00                | ''
            支出 100;支出 200;支出 300;支出 400       | ''
            7;0;10;20;30;31                           | 0 10 20 30
            """)
    void numbersInEqualStepsBelowEachOtherAreLabels(String lines, String expected) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String line : lines.strip().split(";")) {
            Span span = new Span(text.length(), text.length() + line.length());
            blocks.add(new Block.Paragraph(span, List.of(span), Block.Role.BODY));
            text.append(line).append('\n');
        }
        Set<Block> labels = AxisLabels.in(blocks, text.toString());

        assertThat(String.join(
                        " ",
                        blocks.stream()
                                .filter(labels::contains)
                                .map(block -> block.span().in(text.toString()))
                                .toList()))
                .isEqualTo(expected);
    }
}
