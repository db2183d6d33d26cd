package org.gouji.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （17/25）×100%=68.00%                    | #0/#1             | 17=17 & 25=25                   | 68.00%=68.00%
            控制率=（17/25）×100%=68.00%             | (#0/#1)           | 17=17 & 25=25                   | 68.00%=68.00%
            [（12.07-18.07）/18.07] ×100%=-33.20%    | ((#0-#1)/#2)      | 12.07=12.07 & 18.07=18.07 & 18.07=18.07 | -33.20%=-33.20%
            执行率75%（30/40×100%=75%）  | #0/#1 | 30=30 & 40=40 | 75%=75%
            30/40*100%=75%，达标                     | #0/#1             | 30=30 & 40=40                   | 75%=75%
            30÷40×100=75%                            | #0/#1             | 30=30 & 40=40                   | 75%=75%
            30/40×100%=75                            | #0/#1             | 30=30 & 40=40                   | 75=75%!
            100%×30/40=75%                           | #0/#1             | 30=30 & 40=40                   | 75%=75%
            25×1.2万元=30万元                        | #0*#1             | 25=25 & 1.2万元=12000元         | 30万元=300000元
            25人x1.2万元/人=30万元                   | #0*#1             | 25人=25人 & 1.2万元=12000元     | 30万元=300000元
            0.5万元×12个月=6万元                     | #0*#1             | 0.5万元=5000元 & 12个月=12个月  | 6万元=60000元
            12.3+4.5=16.8万元                        | #0+#1             | 12.3=123000元h & 4.5=45000元h   | 16.8万元=168000元
            25×1.2=30万元                            | #0*#1             | 25=25 & 1.2=12000元h            | 30万元=300000元
            （8-6）/8=2/8=25%                        | (#0-#1)/#2        | 8=8 & 6=6 & 8=8                 | 25%=25%
            1、40+60=100分                           | #0+#1             | 40=40 & 60=60                   | 100分=100分
            """)
    void calculationsInFiguresAreRead(String text, String expression, String operands, String result) {
        PrintedFormula formula =
                NumberReader.standard().formulas(Readings.line(text)).get(0);
        assertThat(formula.expression()).isEqualTo(text.startsWith("（17") ? "(" + expression + ")" : expression);
        assertThat(Readings.show(text, formula.operands())).isEqualTo(operands);
        assertThat(Readings.show(text, formula.result())).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "①+②+③=6",
                "（在编数/编制数）×100%=68%",
                "办公费12.3+水费（含上年）+0.2=17.0",
                "预算调整率=0，计4分",
                "20×100%=20%",
                "满意度>=95%",
                "3+=5",
                "5×(3+4=7",
                "3×2+4×5=26万元",
                "12.3万元+4=16.3",
                "a=b",
                "5=5",
                "3+4=7+1",
                "（17/25）×100%="
            })
    void whatIsNoWholeCalculationIsNotRead(String text) {
        assertThat(NumberReader.standard().formulas(Readings.line(text))).isEmpty();
    }

    @Test
    void bothStepsOfAChainAreRead() {
        String text = "（8-6）/8=2/8=25%";
        List<PrintedFormula> formulas = NumberReader.standard().formulas(Readings.line(text));
        assertThat(formulas).extracting(PrintedFormula::expression).containsExactly("(#0-#1)/#2", "#0/#1");
        assertThat(formulas.get(1).span().in(text)).isEqualTo("2/8=25%");
    }

    @Test
    void operandsOfAFormulaAreQuantitiesOfTheLine() {
        assertThat(Readings.read("经测算（17/25）×100%=68.00%。", UnitHint.none()))
                .isEqualTo("17=17 & 25=25 & 100%=100% & 68.00%=68.00%");
    }
}
