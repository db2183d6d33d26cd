package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Severity;
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
            17 22                  | #0/#1                   | 77.27%   | EXACT
            17 22                  | (#0/#1)                 | 77.20%   | BROKEN
            17 22                  | #0/#1                   | 77.28%   | BROKEN
            12 18                  | (#0-#1)/#1              | -33.33%  | EXACT
            12 18                  | (#0-#1)/#1              | -33.34%  | BROKEN
            6 18                   | (#0-#1)/#1              | -66.66%  | TRUNCATED
            12 18                  | (#0-#1)/#1              | 33.33%   | BROKEN
            2,254,297.54 2,105,800 | #0/#1                   | 107.05%  | EXACT
            2,254,297.54 2,105,800 | #0/#1                   | 107.50%  | BROKEN
            95.5% 10               | #0*#1                   | 9.55分    | EXACT
            95.5% 10               | #0*#1                   | 9.95分    | BROKEN
            10 3 2                 | #0-#1+#2                | 9        | EXACT
            10 3 2                 | #0-(#1+#2)              | 5        | EXACT
            10 3 2                 | #0-(#1+#2)              | 9        | BROKEN
            # a whole number out of a division prints as what it was rounded to
            3 4 4 3                | (#0+#1+#2)/#3           | 4个       | EXACT
            3 4 4 3                | (#0+#1+#2)/#3           | 3个       | BROKEN
            3 4 4 3                | (#0+#1+#2)/#3           | 3.67个    | EXACT
            3 4                    | #0+#1                   | 8个       | BROKEN
            12万元 3                 | #0*#1                   | 36万元     | EXACT
            12.00万元 3              | #0*#1                   | 38万元     | BROKEN
            # a standard of a few whole yuan is exact: only what looks like no slip may come from its rounding
            14260 5元 195            | #0 * #1 * #2            | 1390.35万元 | EXACT
            14260 5元 195            | #0 * #1 * #2            | 1309.35万元 | BROKEN
            14260 5元 195            | #0 * #1 * #2            | 1412.18万元 | ROUNDED
            # nothing to compute
            17 0                   | #0/#1                   | 77.27%   | UNCHECKED
            17 22                  | #0/                     | 77.27%   | UNCHECKED
            17 22                  | #0/#7                   | 77.27%   | UNCHECKED
            约17 22                 | #0/#1                   | 75.00%   | UNCHECKED
            17 22                  | #0/#1                   | 约80%     | UNCHECKED
            """)
    void printedFormulaIsWorkedOutAgain(String operands, String expression, String result, Verdict verdict) {
        assertThat(Judging.verdict(formula(expression, operands, result))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            92% 86%     | 6个百分点   | EXACT  | ERROR
            92% 86%     | 7个百分点   | BROKEN | WARNING
            92% 86%     | 5个百分点   | BROKEN | WARNING
            92% 86%     | 8个百分点   | BROKEN | ERROR
            92.4% 86%   | 7个百分点   | ROUNDED | ERROR
            92.4% 86.1% | 6.4个百分点 | ROUNDED | ERROR
            92.4% 86.1% | 6.5个百分点 | BROKEN | ERROR
            """)
    void wholeRatesAreAsFarApartAsTheirPrintedDigitsAllow(
            String rates, String points, Verdict verdict, Severity severity) {
        Judgement judgement = Judging.judgement(formula("#0-#1", rates, points));
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.severity()).isEqualTo(severity);
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
