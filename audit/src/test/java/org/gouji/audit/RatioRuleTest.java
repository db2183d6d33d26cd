package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio.Type;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class RatioRuleTest {
    private final Facts facts = new Facts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            77.27%   | 17个       | 22个       | EXACT
            77.28%   | 17个       | 22个       | BROKEN
            77.26%   | 17个       | 22个       | BROKEN
            77%      | 17个       | 22个       | EXACT
            78%      | 17个       | 22个       | BROKEN
            # 3/8 = 37.5: half up, to even, and cut
            38%      | 3个        | 8个        | EXACT
            37%      | 3个        | 8个        | ROUNDED
            36%      | 3个        | 8个        | BROKEN
            # 1/16 = 6.25
            6.3%     | 1个        | 16个       | EXACT
            6.2%     | 1个        | 16个       | ROUNDED
            # 5/7 = 71.428571…: cut at the fourth place is no rounding
            71.4286% | 5个        | 7个        | EXACT
            71.4285% | 5个        | 7个        | TRUNCATED
            # 3440/3472 = 99.0783
            99.08%   | 3440件     | 3472件     | EXACT
            99.07%   | 3440件     | 3472件     | TRUNCATED
            99.06%   | 3440件     | 3472件     | BROKEN
            # amounts behind two decimals are wide where they are small
            33.33%   | 0.01万元   | 0.03万元   | EXACT
            40%      | 0.01万元   | 0.03万元   | ROUNDED
            33.40%   | 100.00万元 | 300.00万元 | BROKEN
            68.40%   | 5万元      | 7.31万元   | EXACT
            70.00%   | 5万元      | 7.31万元   | BROKEN
            50%      | 5000元     | 1万元      | EXACT
            50.01%   | 5000.00元  | 1.00万元   | ROUNDED
            100%     | 60.97万元  | 60.97万元  | EXACT
            100.00%  | 60.97万元  | 61.03万元  | BROKEN
            100%     | 60.97万元  | 61.03万元  | EXACT
            120.5%   | 241件      | 200件      | EXACT
            0%       | 0件        | 200件      | EXACT
            0.00%    | 0.00万元   | 12.00万元  | EXACT
            0%       | 1件        | 1000件     | EXACT
            0.00%    | 1.00万元   | 12.00万元  | BROKEN
            -20%     | -2.00万元  | 10.00万元  | EXACT
            -33.33%  | -1.00万元  | 3.00万元   | EXACT
            -66.66%  | -2件       | 3件        | TRUNCATED
            -66.67%  | -2件       | 3件        | EXACT
            -66.68%  | -2件       | 3件        | BROKEN
            # no base
            0%       | 0件        | 0件        | EXPLAINED
            0.00%    | 0.00万元   | 0.00万元   | EXPLAINED
            100%     | 0.00万元   | 0.00万元   | UNCHECKED
            100%     | 3.00万元   | 0.00万元   | UNCHECKED
            # about
            95%      | 3余万元    | 4.00万元   | UNCHECKED
            约75%    | 3.00万元   | 4.00万元   | UNCHECKED
            """)
    void rateIsPartOverBase(String rate, String part, String base, Verdict verdict) {
        assertThat(Judging.verdict(facts.ratio(Type.RATE, rate, part, base))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void everyTypeOfRatioIsJudgedByOneRuleOnly(Type type) {
        assertThat(Judging.verdicts(facts.ratio(type, "77.27%", "17个", "22个"))).containsExactly(Verdict.EXACT);
        assertThat(Judging.verdicts(facts.ratio(type, "72.27%", "17个", "22个"))).containsExactly(Verdict.BROKEN);
    }

    @Test
    void ratioWhoseBaseTheTextDoesNotNameIsDoubtedUnlessTheRateHasASlip() {
        Claim.Ratio off = facts.ratio(Type.SHARE, "61.14%", "17.00万元", "22.00万元");
        Claim.Ratio slip = facts.ratio(Type.SHARE, "75.27%", "17.00万元", "22.00万元");
        assertThat(Judging.verdict(unnamed(off))).isEqualTo(Verdict.UNCHECKED);
        assertThat(Judging.verdict(unnamed(slip))).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void oneReadingThatHoldsIsEnough() {
        Claim.Ratio wrong = facts.ratio(Type.SHARE, "77.27%", "17个", "30个");
        Claim.Ratio right = Facts.ratio(Type.SHARE, wrong.rate(), wrong.part(), facts.of("22个"));
        Claim.Ratio other = Facts.ratio(Type.SHARE, wrong.rate(), wrong.part(), facts.of("41个"));
        assertThat(Judging.verdict(new Claim.OneOf(List.of(wrong, right), wrong.place())))
                .isEqualTo(Verdict.EXACT);
        assertThat(Judging.verdict(new Claim.OneOf(List.of(wrong, other), wrong.place())))
                .isEqualTo(Verdict.BROKEN);
        assertThat(Judging.verdict(new Claim.OneOf(List.of(unnamed(wrong), unnamed(other)), wrong.place())))
                .isEqualTo(Verdict.UNCHECKED);
    }

    private static Claim.Ratio unnamed(Claim.Ratio r) {
        return new Claim.Ratio(r.rate(), r.part(), r.base(), r.type(), false, r.place());
    }
}
