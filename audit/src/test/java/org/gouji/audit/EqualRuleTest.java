package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EqualRuleTest {
    private final Facts facts = new Facts();

    private Claim equal(Equal.Type type, String first, String second) {
        Fact a = facts.of(first);
        return new Equal(a, facts.of(second), type, a.span());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            128.40万元  | 128.40万元      | EXACT
            128.40万元  | 128.4万元       | EXACT
            128.40万元  | 128.41万元      | ROUNDED
            128.40万元  | 128.42万元      | BROKEN
            128.40万元  | 1,284,000元     | EXACT
            128.40万元  | 1,284,049.99元  | EXACT
            128.40万元  | 1,284,050元     | ROUNDED
            128.40万元  | 1,284,099元     | TRUNCATED
            128.40万元  | 1,284,101元     | BROKEN
            128.40万元  | 1,283,949元     | BROKEN
            -128.40万元 | -1,284,099元    | TRUNCATED
            -128.40万元 | -1,283,949元    | BROKEN
            1.28亿元    | 12,850.00万元   | ROUNDED
            1.28亿元    | 12,844.00万元   | EXACT
            # half a whole 万元 may be rounded off, more was not cut off
            5万元       | 52,000元        | EXACT
            5万元       | 59,000元        | BROKEN
            5万元       | 5.9万元         | BROKEN
            # none is none
            0万元       | 0.30万元        | BROKEN
            0.00万元    | 0.30万元        | BROKEN
            0.00万元    | 35元            | EXACT
            0万元       | 0元             | EXACT
            # counts are exact
            22个        | 22个            | EXACT
            22个        | 23个            | BROKEN
            # percentages, and a chart's fraction
            88.61%      | 88.6%           | EXACT
            88.61%      | 0.8861之一      | EXACT
            88.61%      | 0.886083之一    | EXACT
            88.60%      | 0.886083之一    | TRUNCATED
            88.62%      | 0.886083之一    | BROKEN
            约5万元     | 5.2万元         | UNCHECKED
            5余万元     | 5.2万元         | EXACT
            5余万元     | 4.9万元         | UNCHECKED
            5余万元     | 6.1万元         | UNCHECKED
            """)
    void whatMustBeEqualIsEqualToTheCoarserPrecision(String first, String second, Verdict verdict) {
        assertThat(Judging.verdict(equal(Equal.Type.STATED, first, second))).isEqualTo(verdict);
        assertThat(Judging.verdict(equal(Equal.Type.STATED, second, first))).isEqualTo(verdict);
        assertThat(Judging.verdict(equal(Equal.Type.CHART, first, second))).isEqualTo(verdict);
    }

    @Test
    void sameFactFarApartIsMoreLikelyTwoFacts() {
        assertThat(Judging.verdict(equal(Equal.Type.SAME_FACT, "128.40万元", "64.13万元")))
                .isEqualTo(Verdict.UNCHECKED);
        assertThat(Judging.verdict(equal(Equal.Type.SAME_FACT, "128.40万元", "128.45万元")))
                .isEqualTo(Verdict.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"128.40万元, 158.40万元", "128.40万元, 182.40万元", "128.40万元, 128.40元", "12840元, 12840.00万元"})
    void sameFactASlipApartIsBroken(String first, String second) {
        Judgement judgement = Judging.judgement(equal(Equal.Type.SAME_FACT, first, second));
        assertThat(judgement.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(judgement.severity()).isEqualTo(Severity.ERROR);
        assertThat(judgement.kind()).isEqualTo("conflict");
    }

    @Test
    void gapOfOneDigitThatNoDigitExplainsIsNoSlip() {
        // 195 and 205 differ by one digit's worth, but in two digits.
        assertThat(Judging.verdict(equal(Equal.Type.SAME_FACT, "195.00万元", "205.00万元")))
                .isEqualTo(Verdict.UNCHECKED);
    }

    @Test
    void farApartInTwoSentencesAboutAKnownItemIsWorthAWarning() {
        Fact first = Facts.named(facts.of("128.40万元"), "基本支出", "exp.basic");
        Fact second = Facts.named(facts.of("64.13万元"), "基本支出", "exp.basic");
        Judgement prose = Judging.judgement(new Equal(first, second, Equal.Type.SAME_FACT, first.span()));
        assertThat(prose.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(prose.severity()).isEqualTo(Severity.WARNING);
        Fact cell = Facts.in(second, PlaceKind.TABLE);
        assertThat(Judging.verdict(new Equal(first, cell, Equal.Type.SAME_FACT, first.span())))
                .isEqualTo(Verdict.UNCHECKED);
    }

    @Test
    void likelyEqualityIsNeverBroken() {
        assertThat(Judging.judgements(equal(Equal.Type.LIKELY, "128.40万元", "158.40万元")))
                .isEmpty();
        assertThat(Judging.verdict(equal(Equal.Type.LIKELY, "128.40万元", "128.40万元")))
                .isEqualTo(Verdict.EXACT);
    }

    @Test
    void similarItemIsAWarningWhereNearAndSilentWhereFar() {
        Judgement near = Judging.judgement(equal(Equal.Type.SIMILAR, "128.40万元", "128.45万元"));
        assertThat(near.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(near.severity()).isEqualTo(Severity.WARNING);
        assertThat(Judging.judgements(equal(Equal.Type.SIMILAR, "128.40万元", "64.13万元")))
                .isEmpty();
    }

    @Test
    void whatIsMoreThanWasAimedAtIsNotCalledTheSame() {
        Judgement judgement = Judging.judgement(equal(Equal.Type.KINDRED, "150多人", "152人"));
        assertThat(judgement.message().zh()).contains("不相抵触").doesNotContain("一致");
    }

    @Test
    void chartsHaveTheirOwnRule() {
        assertThat(Judging.judgement(equal(Equal.Type.CHART, "22个", "23个")).rule())
                .isEqualTo("CHART-TEXT");
        assertThat(Judging.judgement(equal(Equal.Type.STATED, "22个", "23个")).rule())
                .isEqualTo("SAME-FACT");
    }
}
