package org.gouji.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Kinds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates whose two numbers stand in the bracket behind them. */
final class BracketRateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            讲座完成率达到108.7%（计划46场，实际50场）。              | 50场 ÷ 46场
            入户走访完成率为97.2%（计划走访215户，实际走访209户）。   | 209户 ÷ 215户
            参训率98.3%（应到118人，实到116人）。                    | 116人 ÷ 118人
            疏浚任务完成率105%（目标20条，完成21条）。               | 21条 ÷ 20条
            体检完成率95.4%（实际体检124人，计划体检130人）。        | 124人 ÷ 130人
            支付率90%（应付资金150万元，实付资金135万元）。          | 135万元 ÷ 150万元
            # other things in the bracket
            讲座完成率108.7%（计划46场，听众3200人）。               | ''
            参训率比上年增长率8.3%（应到118人，实到116人）。         | ''
            讲座完成率100%（计划46场，实际46场，新增8场）。          | ''
            """)
    void planAndResultInTheBracketMakeTheRateBeforeIt(String text, String made) {
        assertThat(Prose.of(text, Kinds.WHOLE_UNIT).claims().stream()
                        .filter(claim -> claim.startsWith("率 "))
                        .map(claim -> claim.replaceFirst(".* ≐ ", ""))
                        .distinct()
                        .findFirst()
                        .orElse(""))
                .isEqualTo(made);
    }
}
