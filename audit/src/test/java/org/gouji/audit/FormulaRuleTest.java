package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormulaRuleTest {
    private final Facts facts = new Facts();

    private Claim.Formula formula(String expression, String operands, String result) {
        Fact stated = facts.of(result);
        return new Claim.Formula(stated, facts.all(operands), expression, stated.span());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #0/#1                   | 17 22                  | 77.27%   | EXACT
            (#0/#1)                 | 17 22                  | 77.20%   | BROKEN
            #0/#1                   | 17 22                  | 77.28%   | BROKEN
            (#0-#1)/#1              | 12 18                  | -33.33%  | EXACT
            (#0-#1)/#1              | 12 18                  | -33.34%  | BROKEN
            (#0-#1)/#1              | 6 18                   | -66.66%  | TRUNCATED
            (#0-#1)/#1              | 12 18                  | 33.33%   | BROKEN
            #0/#1                   | 2,254,297.54 2,105,800 | 107.05%  | EXACT
            #0/#1                   | 2,254,297.54 2,105,800 | 107.50%  | BROKEN
            #0*#1                   | 95.5% 10               | 9.55分   | EXACT
            #0*#1                   | 95.5% 10               | 9.95分   | BROKEN
            #0-#1+#2                | 10 3 2                 | 9        | EXACT
            #0-(#1+#2)              | 10 3 2                 | 5        | EXACT
            #0-(#1+#2)              | 10 3 2                 | 9        | BROKEN
            # a whole number out of a division was rounded
            (#0+#1+#2)/#3           | 3 4 4 3                | 4个      | ROUNDED
            (#0+#1+#2)/#3           | 3 4 4 3                | 3个      | BROKEN
            (#0+#1+#2)/#3           | 3 4 4 3                | 3.67个   | EXACT
            #0+#1                   | 3 4                    | 8个      | BROKEN
            #0*#1                   | 12万元 3               | 36万元   | EXACT
            #0*#1                   | 12.00万元 3            | 38万元   | BROKEN
            # nothing to compute
            #0/#1                   | 17 0                   | 77.27%   | UNCHECKED
            #0/                     | 17 22                  | 77.27%   | UNCHECKED
            #0/#7                   | 17 22                  | 77.27%   | UNCHECKED
            #0/#1                   | 约17 22                | 75.00%   | UNCHECKED
            #0/#1                   | 17 22                  | 约80%    | UNCHECKED
            """)
    void printedFormulaIsWorkedOutAgain(String expression, String operands, String result, Verdict verdict) {
        assertThat(Judging.verdict(formula(expression, operands, result))).isEqualTo(verdict);
    }

    @Test
    void messageShowsTheFormulaWithItsNumbers() {
        Judgement judgement = Judging.judgement(formula("(#0-#1)/#1", "12个 18个", "30.33%"));
        assertThat(judgement.message().zh()).contains("(12个-18个)/18个", "-33.3333%");
    }

    @Test
    void formulaWithMoreThanTenNumbersIsShownRight() {
        Claim.Formula formula = formula("#0+#1+#2+#3+#4+#5+#6+#7+#8+#9+#10+#11", "1 2 3 4 5 6 7 8 9 10 11 12", "79");
        Judgement judgement = Judging.judgement(formula);
        assertThat(judgement.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(judgement.message().zh()).contains("1+2+3+4+5+6+7+8+9+10+11+12 = 78");
    }

    @Test
    void chartsColumnWorkedOutFromTheProseIsReportedAsTheChart() {
        Claim.Formula formula = formula("#0-#1", "110.00万元 10万元", "99.00万元");
        Fact bar = Facts.in(formula.result(), PlaceKind.CHART);
        Judgement judgement =
                Judging.judgement(new Claim.Formula(bar, formula.operands(), formula.expression(), formula.place()));
        assertThat(judgement.rule()).isEqualTo("CHART-TEXT");
        assertThat(judgement.verdict()).isEqualTo(Verdict.BROKEN);
    }
}
