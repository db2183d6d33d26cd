package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Measure;
import org.gouji.model.Span;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SumRuleTest {
    private final Facts facts = new Facts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            446.36万元    | 318.46万元 127.90万元             | EXACT
            446.36万元    | 318.46万元 137.90万元             | BROKEN
            1,446.36万元  | 1,318.46万元 127.90万元           | EXACT
            0.00万元      | 0.00万元 0.00万元                 | EXACT
            0万元         | 0.10万元 0.20万元                 | BROKEN
            0万元         | 0.30万元                          | BROKEN
            -3.20万元     | -5.20万元 2.00万元                | EXACT
            -3.20万元     | -5.20万元 2.10万元                | BROKEN
            # each of three numbers may be off by half a digit: 0.015, so one last digit
            446.37万元    | 318.46万元 127.90万元             | ROUNDED
            446.38万元    | 318.46万元 127.90万元             | BROKEN
            # four numbers: 0.02 and just on the edge
            10.02万元     | 1.00万元 2.00万元 7.00万元        | ROUNDED
            10.03万元     | 1.00万元 2.00万元 7.00万元        | BROKEN
            # zero carries no slack: two numbers are left
            446.38万元    | 318.46万元 127.90万元 0.00万元    | BROKEN
            # units drop trailing zeros: 5 is 5.00 beside 1.15
            6.15万元      | 5万元 1.15万元                    | EXACT
            6.17万元      | 5万元 1.15万元                    | BROKEN
            6万元         | 4.35万元 1.15万元                 | BROKEN
            5万元         | 4.80万元 0.35万元                 | BROKEN
            9万元         | 3.15万元 3.25万元 3.24万元        | BROKEN
            9.6万元       | 3.15万元 3.25万元 3.24万元        | BROKEN
            12.3万元      | 4.05万元 5.10万元 3.16万元        | ROUNDED
            # whole amounts only: their own half counts
            10万元        | 3万元 6万元                       | ROUNDED
            11万元        | 3万元 6万元                       | BROKEN
            # a total and a part printed to whole units, not just without their zeros
            3287万元      | 494万元 2793.70万元               | BROKEN
            3286万元      | 1493万元 1792.40万元              | ROUNDED
            3280万元      | 1493万元 1787.40万元              | BROKEN
            # yuan and 万元 mixed
            1.5万元       | 10000元 5000元                    | EXACT
            5.21万元      | 27,123元 25,000元                 | EXACT
            5.22万元      | 27,123元 25,000元                 | BROKEN
            5.21万元      | 27,189元 25,000元                 | TRUNCATED
            15000元       | 1万元 5000元                      | EXACT
            1.2亿元       | 7000万元 5000万元                 | EXACT
            1.3亿元       | 7000万元 5000万元                 | BROKEN
            # counts are exact
            22个          | 17个 5个                          | EXACT
            23个          | 17个 5个                          | BROKEN
            95.3分        | 40.1分 55.2分                     | EXACT
            95.5分        | 40.1分 55.2分                     | BROKEN
            # about
            约10万元      | 3.00万元 7.20万元                 | UNCHECKED
            10.00万元     | 3余万元 7.20万元                  | UNCHECKED
            """)
    void partsOfACompleteListMakeTheirTotal(String total, String parts, Verdict verdict) {
        assertThat(Judging.verdict(facts.sum(Closure.CLOSED, total, parts))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPEN   | 60.25万元  | 6.85万元 7.94万元             | EXACT
            OPEN   | 60.25万元  | 6.85万元                      | EXACT
            OPEN   | 10.25万元  | 6.85万元 7.94万元             | BROKEN
            OPEN   | 14.78万元  | 6.85万元 7.94万元             | ROUNDED
            OPEN   | 6.84万元   | 6.85万元                      | ROUNDED
            OPEN   | 6.83万元   | 6.85万元                      | BROKEN
            OPEN   | 158.40万元 | 18.40万元 139.00万元          | EXACT
            UNSAID | 158.40万元 | 28.15万元 91.37万元           | EXPLAINED
            UNSAID | 158.40万元 | 68.15万元 91.37万元           | BROKEN
            UNSAID | 158.40万元 | 68.40万元 60.00万元           | EXPLAINED
            UNSAID | 158.40万元 | 68.40万元 90.00万元           | EXACT
            LOOSE  | 158.40万元 | 28.15万元 91.37万元           | UNCHECKED
            LOOSE  | 158.40万元 | 68.15万元 91.37万元           | UNCHECKED
            LOOSE  | 158.40万元 | 68.40万元 60.00万元           | UNCHECKED
            LOOSE  | 158.40万元 | 68.10万元 90.00万元           | BROKEN
            UNSAID | 158.40万元 | 68.10万元 90.00万元           | BROKEN
            LOOSE  | 158.40万元 | 68.40万元 90.00万元           | EXACT
            LOOSE  | 158.41万元 | 68.40万元 90.00万元           | ROUNDED
            """)
    void partialListsMayFallShortButNotExceed(Closure closure, String total, String parts, Verdict verdict) {
        assertThat(Judging.verdict(facts.sum(closure, total, parts))).isEqualTo(verdict);
    }

    @Test
    void noteThatExplainsAGapIsHeard() {
        Claim.Sum bare = facts.sum(Closure.CLOSED, "446.36万元", "318.46万元 100.00万元");
        Claim.Sum noted =
                new Claim.Sum(bare.total(), bare.parts(), bare.closure(), Optional.of(new Span(0, 1)), bare.place());
        assertThat(Judging.verdict(bare)).isEqualTo(Verdict.BROKEN);
        assertThat(Judging.verdict(noted)).isEqualTo(Verdict.EXPLAINED);
    }

    @Test
    void brokenSumSaysBothNumbersAndTheGap() {
        Judgement judgement = Judging.judgement(facts.sum(Closure.CLOSED, "446.36万元", "318.46万元 137.90万元"));
        assertThat(judgement.computed().text()).isEqualTo("456.36万元");
        assertThat(judgement.message().zh()).contains("446.36万元", "456.36万元", "10.00万元", "318.46万元 + 137.90万元");
        assertThat(judgement.message().en()).contains("446.36万元", "456.36万元", "10.00万元");
    }

    @Test
    void totalsOfScoreSheetsHaveTheirOwnRule() {
        Claim.Sum sum = facts.sum(Closure.CLOSED, "95", "40 54");
        Claim.Sum scores = Facts.sum(Closure.CLOSED, Facts.measuring(sum.total(), Measure.SCORE), sum.parts());
        assertThat(Judging.judgement(scores).rule()).isEqualTo("SCORE-TOTAL");
        assertThat(Judging.judgement(scores).kind()).isEqualTo("score-total");
        assertThat(Judging.judgement(sum).kind()).isEqualTo("count-sum");
        assertThat(Judging.judgement(sum).rule()).isEqualTo("SUM-OF-PARTS");
    }

    @Test
    void numberChangedForTrialIsJudgedWithItsTrialValue() {
        Claim.Sum sum = facts.sum(Closure.CLOSED, "446.36万元", "318.46万元 137.90万元");
        Values trial = Values.with(List.of(new Edit(sum.total(), new java.math.BigDecimal("4563600"), true)));
        assertThat(new SumRule().judge(sum, trial))
                .extracting(Judgement::verdict)
                .containsExactly(Verdict.EXACT);
    }
}
