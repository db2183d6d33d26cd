package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {
    private static final List<Range> OPERANDS = Stream.of("2", "3", "4", "0", "12", "0.5")
            .map(n -> Range.of(new BigDecimal(n)))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "#0, 2",
        "#0*#1*12, 72",
        "#0+#1*#2, 14",
        "(#0+#1)*#2, 20",
        "#4-#2-#1, 5",
        "#4/#2/#1, 1",
        "#4/(#2/#0), 6",
        "#4-(#2-#1), 11",
        "((#0)), 2",
        "( #0 + #1 ) / #0, 2.5",
        "#3/#0, 0"
    })
    void operatorsBindAsInSchool(String text, BigDecimal value) {
        Range range = Expression.value(text, OPERANDS).orElseThrow();
        assertThat(range.low()).isEqualByComparingTo(value);
        assertThat(range.high()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "#",
                "#0+",
                "+#0",
                "(#0",
                "#0)",
                "#0 #1",
                "#0#1",
                "#0/#3",
                "#9",
                "#99999999999",
                "2.5+3",
                "#0**#1",
                "()",
                "#0/(#1-#1)"
            })
    void whatIsNoExpressionHasNoValue(String text) {
        assertThat(Expression.value(text, OPERANDS)).isEmpty();
    }

    @Test
    void bracketsWithoutEndHaveNoValue() {
        assertThat(Expression.value("(".repeat(100_000), OPERANDS)).isEmpty();
        assertThat(Expression.value("(".repeat(100_000) + "#0" + ")".repeat(100_000), OPERANDS))
                .isEmpty();
        assertThat(Expression.value("(#0)+".repeat(1_000) + "#0", OPERANDS)).isPresent();
    }

    @Test
    void rangesOfOperandsWidenTheValue() {
        Range one = new Range(new BigDecimal("0.5"), new BigDecimal("1.5"));
        Range value = Expression.value("#0/#1", List.of(one, one)).orElseThrow();
        assertThat(value.low()).isLessThan(BigDecimal.ONE);
        assertThat(value.high()).isEqualByComparingTo("3");
    }

    @Test
    void noiseNeverThrows() {
        Sampler sampler = new Sampler(77);
        List<String> pieces =
                List.of("#", "0", "1", "9", "(", ")", "+", "-", "*", "/", " ", "#0", "#1", "٣", "％", "\uD83D\uDE00");
        int valued = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = sampler.below(12); n >= 0; n--) {
                text.append(sampler.pick(pieces));
            }
            valued += Expression.value(text.toString(), OPERANDS).isPresent() ? 1 : 0;
        }
        assertThat(valued).isBetween(500, 49_000);
    }
}
