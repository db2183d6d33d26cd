package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.Claim;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangeRuleTest {
    private final Facts facts = new Facts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # rate from the amount of the change
            本年 110.00万元 增加 10.00万元 增长 10.00%                  | change EXACT
            本年 110.00万元 增加 10.00万元 增长 11.00%                  | change BROKEN
            本年 110.00万元 增加 10.00万元 增长 9.09%                   | change BROKEN
            本年 90.00万元 减少 10.00万元 下降 10.00%                   | change EXACT
            本年 90.00万元 减少 10.00万元 下降 11.11%                   | change BROKEN
            本年 90.00万元 减少 10.00万元 下降 10%                      | change EXACT
            # 7.35/92.35 = 7.9588; two digits wide
            本年 85.00万元 减少 7.35万元 下降 7.96%                     | change EXACT
            本年 85.00万元 减少 7.35万元 下降 7.95%                     | change ROUNDED
            # 1234.56/35765.44 = 3.45182
            本年 37000.00万元 增加 1234.56万元 增长 3.46%               | change BROKEN
            本年 37000.00万元 增加 1250.56万元 增长 3.49%               | change TRUNCATED
            # counts are exact
            本年 3件 减少 1件 下降 25%                                  | change EXACT
            本年 3件 减少 1件 下降 25.01%                               | change BROKEN
            # with the earlier value
            本年 110.00万元 增加 10.00万元 增长 10.00% 上年 100.00万元  | difference EXACT, change EXACT
            本年 110.00万元 增加 12.00万元 增长 12.00% 上年 100.00万元  | difference BROKEN, change EXACT
            本年 110.00万元 增加 10.00万元 上年 100.00万元              | difference EXACT
            本年 110.00万元 增加 10.02万元 上年 100.00万元              | difference BROKEN
            本年 110.00万元 增加 10.01万元 上年 100.00万元              | difference ROUNDED
            本年 12.36万元 增加 2.3万元 上年 10.00万元                  | difference BROKEN
            本年 12.36万元 增加 2万元 上年 10.00万元                    | difference BROKEN
            本年 100.00万元 减少 10.00万元 上年 110.00万元              | difference EXACT
            本年 110.00万元 减少 10.00万元 上年 100.00万元              | difference BROKEN
            本年 110.00万元 增长 10.00% 上年 100.00万元                 | change EXACT
            本年 110.00万元 下降 10.00% 上年 100.00万元                 | change BROKEN
            本年 90.00万元 下降 10.00% 上年 100.00万元                  | change EXACT
            增加 10.00万元 增长 10.00% 上年 100.00万元                  | change EXACT
            增加 10.00万元 增长 12.00% 上年 100.00万元                  | change BROKEN
            本年 0.00万元 减少 3.20万元 下降 100% 上年 3.20万元         | difference EXACT, change EXACT
            # unchanged
            本年 5.00万元 增加 0.00万元 增长 0.00%                      | change EXACT
            本年 5.00万元 增加 0万元 增长 0%                            | change EXACT
            本年 5.00万元 持平 0.00万元 增长 0.00% 上年 5.00万元        | difference EXACT, change EXACT
            本年 5.00万元 增加 0万元 上年 4.70万元                      | difference BROKEN
            # signs printed beside words
            本年 85.00万元 减少 7.35万元 下降 -7.96%                    | change EXACT
            本年 85.00万元 减少 7.35万元 增长 -7.96%                    | change EXACT
            本年 85.00万元 减少 7.35万元 增长 -8.96%                    | change BROKEN
            本年 85.00万元 减少 -7.35万元 下降 -7.96%                   | change EXACT
            本年 85.00万元 减少 -7.35万元 下降 7.96%                    | change EXACT
            本年 85.00万元 减少 -7.35万元 上年 92.35万元                | difference EXACT
            本年 85.00万元 增加 -7.35万元 增长 -7.96%                   | change EXACT
            本年 85.00万元 增加 -7.35万元 下降 7.96%                    | change EXACT
            本年 85.00万元 增加 -7.35万元 增长 7.96%                    | change BROKEN
            本年 96.73万元 下降 -3.27% 上年 100.00万元                  | change EXACT
            本年 96.728万元 下降 3.27% 上年 100.000万元                 | change EXACT
            # no word for the direction
            本年 110.00万元 增减额 10.00万元 增减率 10.00%              | change EXACT
            本年 90.00万元 增减额 10.00万元 增减率 10.00%               | change EXACT
            本年 90.00万元 增减额 10.00万元 上年 100.00万元             | difference EXACT
            本年 90.00万元 增减额 -10.00万元 增减率 -10.00%             | change EXACT
            本年 90.00万元 增减额 -10.00万元 增减率 -11.00%             | change BROKEN
            本年 90.00万元 增减额 12.00万元 上年 100.00万元             | difference BROKEN
            # words against each other
            本年 110.00万元 增加 10.00万元 下降 10.00%                  | change BROKEN
            增加 10.00万元 下降 10.00%                                  | change BROKEN
            增加 10.00万元 增长 10.00%                                  |
            本年 5.00万元 减少 0.00万元 增长 0.00%                      | change EXACT
            本年 5.00万元 持平 0万元 增长 0%                            | change EXACT
            # no base
            本年 5.00万元 增加 5.00万元 增长 100%                       | change UNCHECKED
            本年 5.00万元 增加 8.00万元 增长 100%                       | change UNCHECKED
            本年 5.00万元 增加 5.00万元 增长 100% 上年 0.00万元         | difference EXACT, change UNCHECKED
            本年 5.00万元 增长 100% 上年 0万元                          | change UNCHECKED
            # nothing to check
            增长 10.00%                                                 |
            本年 110.00万元 增长 10.00%                                 |
            本年 110.00万元 增加 10.00万元                              |
            # about
            本年 110.00万元 增加 10余万元 增长 10.00%                   |
            本年 110.00万元 增加 10.00万元 增长 约11%                   |
            # shorter printed: 1 is 1.00
            本年 3.23万元 增加 0.1万元 增长 3.19%                       | change EXACT
            本年 53万元 增加 3.00万元 增长 6.00%                        | change EXACT
            # units mixed
            本年 110万元 增加 100,000元 增长 10%                        | change EXACT
            本年 110.00万元 增加 100,000元 上年 1,000,000元             | difference EXACT
            """)
    void amountRateAndEarlierValueAgree(String line, String verdicts) {
        String judged = Judging.judgements(facts.change(line)).stream()
                .map(j -> j.kind() + " " + j.verdict())
                .collect(Collectors.joining(", "));
        assertThat(judged).isEqualTo(verdicts == null ? "" : verdicts);
    }

    @Test
    void messageShowsHowTheRateIsMade() {
        Judgement judgement = Judging.judgement(facts.change("本年 90.00万元 减少 10.00万元 下降 11.11%"));
        assertThat(judgement.computed().text()).isEqualTo("10.00%");
        assertThat(judgement.message().zh()).contains("10.00万元 ÷ 100.00万元 = 10.00%", "不能同时成立");
    }

    @Test
    void computedRateHasTheSignThatIsPrinted() {
        assertThat(Judging.judgement(facts.change("本年 90.00万元 减少 10.00万元 下降 -11.11%"))
                        .computed()
                        .text())
                .isEqualTo("-10.00%");
        assertThat(Judging.judgement(facts.change("本年 90.00万元 减少 10.00万元 增长 -11.11%"))
                        .computed()
                        .text())
                .isEqualTo("-10.00%");
    }

    @Test
    void ofSeveralReadingsTheOneThatOnlyGoesTheOtherWayIsMeant() {
        Claim.Change part = facts.change("本年 1.84万元 增加 0.86万元 增长 8.85% 上年 9.72万元");
        Claim.Change whole = facts.change("本年 8.86万元 增加 0.86万元 增长 8.85% 上年 9.72万元");
        Claim.Change other = facts.change("本年 7.02万元 增加 0.86万元 增长 8.85% 上年 9.72万元");
        assertThat(Judging.judgements(new Claim.OneOf(List.of(part, whole), part.place())))
                .anyMatch(j -> j.verdict() == Verdict.BROKEN);
        assertThat(Judging.judgements(new Claim.OneOf(List.of(part, other), part.place())))
                .noneMatch(j -> j.verdict() == Verdict.BROKEN);
    }
}
