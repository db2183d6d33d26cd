package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private final Facts facts = new Facts();

    @Test
    void contradictionThatIsDoubtedIsNoLongerCalledOne() {
        Sentence sentence = Sentence.contradiction("甲3元，而乙4元", "3, but 4");

        assertThat(sentence.whole()).isEqualTo(new Wording("甲3元，而乙4元，不能同时成立。", "3, but 4: they can't all be right."));
        assertThat(sentence.doubted().whole())
                .isEqualTo(
                        new Wording("甲3元，而乙4元，所指未必是这些数，未核对。", "3, but 4; perhaps not the numbers meant, not checked."));
    }

    @Test
    void completeSentenceIsDoubtedInAnother() {
        assertThat(Sentence.of("不是 100%。", "Not 100 %.").doubted().whole())
                .isEqualTo(
                        new Wording("不是 100%。所指未必是这些数，未核对。", "Not 100 %. Perhaps not the numbers meant, not checked."));
    }

    @Test
    void readingsOfWhichNoneIsSureAreDoubtedInBothLanguages() {
        Claim first = facts.change("本年 110.00万元 增加 10.00万元 增长 11.00%");
        Claim second = facts.change("本年 110.00万元 增加 10.00万元 增长 12.00%");

        Judgement judgement = Judging.judgement(new Claim.OneOf(List.of(first, second), first.place()));

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNCHECKED);
        assertThat(judgement.message().zh()).endsWith("，所指未必是这些数，未核对。").doesNotContain("不能同时成立");
        assertThat(judgement.message().en()).endsWith("; perhaps not the numbers meant, not checked.");
    }
}
