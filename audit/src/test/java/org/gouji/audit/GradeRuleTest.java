package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.ScoreClaim;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeRuleTest {
    private final Facts facts = new Facts();

    private ScoreClaim.Grade grade(String stated, String due, String score) {
        Fact fact = facts.of(score);
        ScoreClaim.Grade.Earned earned = new ScoreClaim.Grade.Earned(due, "[80,90)", List.of());
        return new ScoreClaim.Grade(fact.span(), stated, fact, earned, Optional.empty(), true, fact.span());
    }

    @ParameterizedTest
    @CsvSource({"良好, 优, 96分, BROKEN", "优, 良, 89.9分, BROKEN", "优, 优, 96分, EXACT", "优秀, 优秀, 90分, EXACT"})
    void gradeIsTheOneThatTheScaleGives(String stated, String due, String score, Verdict verdict) {
        Judgement judgement = Judging.judgement(grade(stated, due, score));

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.severity()).isEqualTo(Severity.WARNING);
        assertThat(judgement.message().zh()).contains(score);
    }

    @Test
    void gradeThatOneOfSeveralScalesGivesHolds() {
        ScoreClaim.Grade first = grade("合格", "优", "95分");
        ScoreClaim.Grade second = grade("合格", "合格", "95分");

        assertThat(Judging.verdict(new Claim.OneOf(List.of(first, second), first.place())))
                .isEqualTo(Verdict.EXACT);
    }

    @Test
    void gradeThatNoScaleGivesIsBroken() {
        ScoreClaim.Grade first = grade("合格", "差", "55分");
        ScoreClaim.Grade second = grade("合格", "不合格", "55分");

        assertThat(Judging.verdict(new Claim.OneOf(List.of(first, second), first.place())))
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void missingHeadingsAreANote() {
        Fact title = facts.of("1个");

        Judgement judgement =
                Judging.judgement(new Claim.Missing("某省提纲", List.of("人员概况", "存在问题"), title.span(), title.span()));

        assertThat(judgement.severity()).isEqualTo(Severity.INFO);
        assertThat(judgement.message().zh()).contains("某省提纲").contains("人员概况、存在问题");
    }
}
